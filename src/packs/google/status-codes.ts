import type { CodeSet } from '../../model/pack.ts';

/** The status words that callers of Google's APIs meet most. */
export const statusCodes = {
  INVALID_ARGUMENT: {
    basis: 'documented',
    status: 400,
    meaning: 'A field or parameter of the request can never be right as it is.',
    causes: [
      'A field name is misspelled, or camelCase and snake_case are mixed.',
      'A value has the wrong type, or an enum word that the method does not know.',
      'A page token is sent with other parameters than the call that gave it.',
    ],
    fix: [
      'Read error.details[].fieldViolations, which name the field and what is wrong with it.',
      'Send the same body from the APIs Explorer on the page of the method.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  PERMISSION_DENIED: {
    basis: 'documented',
    status: 403,
    meaning: 'Google knows who calls and does not allow this action on this resource.',
    causes: [
      'The account lacks the IAM permission that the message names.',
      'Firestore or Storage security rules refuse the read or write.',
      'The API is not enabled, or the token lacks a scope; error.details says so.',
    ],
    fix: [
      'Read error.details for a reason before you change anything.',
      'Add a role with the permission under IAM for the account that calls.',
      'Check the security rules in the Rules Playground if the call comes from a Firebase app.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  RESOURCE_EXHAUSTED: {
    basis: 'documented',
    status: 429,
    meaning: 'A quota of the project, of the user or of the model has nothing left.',
    causes: [
      'Too many calls or tokens were sent in a minute.',
      'The free tier of the model or API is used up for the day.',
      'The disk, the index or the number of resources is at its limit.',
    ],
    fix: [
      'Wait for the retryDelay of google.rpc.RetryInfo in error.details.',
      'Read google.rpc.QuotaFailure there for the name of the quota.',
      'Ask for more under IAM and Admin, Quotas, or enable billing.',
    ],
    who: 'account-owner',
    retry: 'after-wait',
  },
  UNAUTHENTICATED: {
    basis: 'documented',
    status: 401,
    meaning: 'Neither a valid access token nor a key that suffices came with the request.',
    causes: [
      'The access token has expired, since it lives about an hour.',
      'The Authorization header is missing or lacks the word Bearer.',
      'An API key was sent to a method that only takes OAuth tokens.',
    ],
    fix: [
      'Get a fresh access token and send it as Authorization: Bearer.',
      'Read the www-authenticate header of the response for the exact fault.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
} as const satisfies CodeSet['codes'];
