import type { CodeSet } from '../../model/pack.ts';

const COMMON = {
  basis: 'documented',
  status: 401,
  who: 'credentials',
  retry: 'after-change',
} as const;

/** One code until version 12, another since: what PostgREST says is the same sentence. */
const expired = { status: 401, message: 'JWT expired' } as const;

const expiry = {
  ...COMMON,
  name: 'JWT expired',
  when: expired,
  causes: [
    'The client did not renew its token in time, as in a tab that slept.',
    'The clock of the issuer is behind that of the server.',
  ],
  fix: [
    'Get a new token from the issuer, and send the request again with it.',
    'Renew it before the time in its exp claim.',
  ],
} as const;

/** What is wrong with a token: mostly its time, which the message tells from the rest. */
export const tokenCodes = {
  PGRST301: [
    {
      ...expiry,
      meaning: 'The token was good and has expired: the time in its exp claim is over.',
    },
    {
      ...COMMON,
      name: 'JWT invalid',
      meaning:
        'The token has expired, cannot be decoded, or its signature does not fit the configured key.',
      causes: [
        'It expired, where the response has no message that says more.',
        'It was signed with another secret or key than that of jwt-secret.',
        'It was cut short, or is no JWT at all.',
      ],
      fix: [
        'Get a new token and send it as Authorization: Bearer.',
        'Compare the key that signs with jwt-secret of the server.',
      ],
    },
  ],
  PGRST303: [
    {
      ...expiry,
      meaning: 'The time in the exp claim is over, so that the token no longer counts.',
    },
    {
      ...COMMON,
      name: 'JWT claims validation failed',
      meaning:
        "The token's signature may be fine, but a claim such as exp, nbf or aud does not hold.",
      causes: [
        'exp is over or nbf not yet come.',
        'aud is not the one that jwt-aud of the server wants.',
      ],
      fix: [
        'Read the message for the claim.',
        'Get a new token, with the audience that the server wants.',
      ],
    },
  ],
} as const satisfies CodeSet['codes'];
