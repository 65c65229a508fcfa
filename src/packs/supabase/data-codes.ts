import type { CodeEntry, CodeSet } from '../../model/pack.ts';

const COMMON = { who: 'caller', retry: 'after-change', basis: 'documented' } as const;

/** What the Data API says of an expired token, by one code until PostgREST 12 and by another since. */
const expiry = {
  ...COMMON,
  name: 'JWT expired',
  status: 401,
  when: { status: 401, message: 'JWT expired' },
  causes: [
    'The tab slept or was offline while the session should have been refreshed.',
    'A server kept the token of a request and used it later.',
    'autoRefreshToken is off in this client.',
  ],
  fix: [
    'Call refreshSession(), or sign in again, and repeat the request.',
    'Take the token from getSession() for each request in place of keeping it.',
  ],
  who: 'credentials',
} as const;

/** Of the Data API, in the words of PostgREST. */
export const dataCodes = {
  PGRST116: {
    ...COMMON,
    status: 406,
    meaning: 'A call of single() wants exactly one row, and the query gave none or several.',
    causes: [
      'No row matches the filter.',
      'Row level security hides the row from this user.',
      'The filter is not on a unique column.',
    ],
    fix: [
      'Use maybeSingle() where the row may be missing.',
      'Check the select policy of the table when the row is there.',
      'Add a filter on the primary key.',
    ],
  },
  PGRST301: [
    {
      ...expiry,
      meaning:
        'The access token of the session has expired, an hour after it was issued by default.',
    },
    {
      ...COMMON,
      status: 401,
      meaning: 'The token has expired, cannot be decoded, or its signature does not verify.',
      causes: [
        'The session has expired and was not refreshed.',
        'The token is of another project or another issuer.',
        'The JWT secret was changed after the token was issued.',
      ],
      fix: [
        'Get a fresh session and send its access_token as Authorization: Bearer.',
        'Check that URL, key and token belong to one project.',
      ],
      who: 'credentials',
    },
  ],
  PGRST303: [
    { ...expiry, meaning: 'The session went past the time in exp of its access token.' },
    {
      ...COMMON,
      status: 401,
      meaning: 'A claim of the token does not hold, mostly exp, which is over.',
      causes: [
        'The session has expired and was not refreshed.',
        'nbf lies ahead, because the clock of the issuer is fast.',
        'The token of another issuer lacks a claim that the Data API wants.',
      ],
      fix: [
        'Read the message for the claim.',
        'Call refreshSession(), and send the new access_token.',
      ],
      who: 'credentials',
    },
  ],
  PGRST204: {
    ...COMMON,
    status: 400,
    meaning: 'A column of the row that was sent is not in the schema cache.',
    causes: [
      'The name is misspelled or has other upper and lower case than in the table.',
      'The column was added a moment ago, and the cache is older.',
    ],
    fix: [
      'Compare the names of the members with the columns of the table.',
      "Send NOTIFY pgrst, 'reload schema' in the SQL editor.",
    ],
  },
  PGRST205: {
    ...COMMON,
    status: 404,
    meaning: 'The table or view is not in the schema cache of the Data API.',
    causes: [
      'The name is misspelled, or the table is in a schema that is not exposed.',
      'The migration has not run on this project.',
      'The cache is older than the table.',
    ],
    fix: [
      'Check the table and its schema in the dashboard of this project.',
      'Add the schema to the exposed ones under API settings.',
      "Send NOTIFY pgrst, 'reload schema' in the SQL editor.",
    ],
  },
} as const satisfies CodeSet['codes'];

/** Of the database behind the Data API. */
export const databaseCodes = {
  '42501': {
    ...COMMON,
    meaning: 'Row level security refuses the row, or the role has no right to the table.',
    causes: [
      'The table has row level security on and no policy for this command.',
      'The request was sent without a session, so that it runs as anon.',
      'Insert with select needs a select policy too.',
    ],
    fix: [
      'Add a policy for this command under Authentication, Policies.',
      'Check that the request carries the access_token of the user.',
      'Give anon or authenticated the privilege by GRANT when the message names the table.',
    ],
    who: 'account-owner',
  },
  '23505': {
    ...COMMON,
    status: 409,
    meaning: 'A unique column already has the value that the new row brings.',
    causes: [
      'The insert was sent twice.',
      'A trigger has made the row before, as for profiles of new users.',
      'The sequence of the id is behind the imported rows.',
    ],
    fix: ['Use upsert with onConflict, or change the value that details names.'],
  },
  '23503': {
    ...COMMON,
    status: 409,
    meaning: 'A foreign key does not hold: the other row is missing, or rows still point here.',
    causes: [
      'The row that is referred to was not inserted yet.',
      'A row is deleted while others refer to it without ON DELETE CASCADE.',
    ],
    fix: [
      'Read details for the key and the table.',
      'Create the referenced row first, or delete the referring rows first.',
    ],
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;

/** Of Storage. */
export const storageCodes = {
  not_found: {
    ...COMMON,
    status: 404,
    meaning: 'Storage shows no such object to this caller.',
    causes: [
      'The path holds the name of the bucket a second time, or begins with a slash.',
      'The bucket is private and the public URL was used.',
      'No select policy on storage.objects lets the user see it.',
    ],
    fix: [
      'Check the path below the bucket in the dashboard.',
      'Use a signed URL for a private bucket.',
      'Add a select policy on storage.objects.',
    ],
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;

/** Of Edge Functions. */
export const functionCodes = {
  BOOT_ERROR: {
    ...COMMON,
    status: 503,
    meaning: 'The worker ended before it could take the first request.',
    causes: [
      'An import cannot be found or does not work in Deno.',
      'The code has a syntax error or fails at the top level.',
    ],
    fix: [
      'Read the boot log of the function in the dashboard.',
      'Follow the same start on your machine with supabase functions serve.',
    ],
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;
