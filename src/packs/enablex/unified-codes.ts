import type { CodeEntry } from '../../model/pack.ts';

/** The words of the newer dialect that Video, Voice and Messaging share. */
export const unifiedCodes = {
  UNAUTHORIZED: {
    basis: 'documented',
    status: 401,
    meaning:
      'EnableX does not accept the App ID and App Key, or they are not encoded as Basic wants.',
    fix: [
      'Compare App ID and App Key with those of the project in the EnableX portal.',
      'Send them as Basic, joined by a colon and encoded in Base64 once.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  CREDENTIAL_EXPIRED: {
    basis: 'documented',
    status: 401,
    meaning: 'The App Key was valid once and has been replaced by a newer one.',
    fix: ['Copy the current App Key from the project in the EnableX portal.'],
    who: 'credentials',
    retry: 'after-change',
  },
  PROJECT_SUSPENDED: {
    basis: 'documented',
    status: 403,
    meaning: 'EnableX has suspended the project, over its bill or a policy.',
    fix: [
      'Open the project in the EnableX portal and settle what it asks for.',
      'Quote the {id} to EnableX support if nothing is open there.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
  RATE_LIMITED: {
    basis: 'documented',
    status: 429,
    meaning: 'The project sends requests faster than EnableX allows.',
    fix: ['Wait before the next request.', 'Spread requests out over time.'],
    who: 'caller',
    retry: 'after-wait',
  },
  INVALID_PARAM: {
    basis: 'example',
    meaning: 'A parameter has a value that cannot be used, such as a number without country code.',
    fix: ['Correct the parameter that the message names.'],
    who: 'caller',
    retry: 'after-change',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;
