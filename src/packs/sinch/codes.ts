import type { CodeSet } from '../../model/pack.ts';

/** The statuses of the Conversation API, which are those of gRPC; they were found on no page of Sinch. */
export const conversationCodes = {
  INVALID_ARGUMENT: {
    basis: 'observed',
    status: 400,
    meaning: 'A field of the request is missing or has a value that it cannot have.',
    fix: ['Read the field violations for the names of the fields, and correct these.'],
    who: 'caller',
    retry: 'after-change',
  },
  FAILED_PRECONDITION: {
    basis: 'observed',
    status: 400,
    meaning: 'The request is well formed, but app, channel or contact are not in a state for it.',
    fix: ['Check in the Sinch dashboard that the app has the channel and that it is active.'],
    who: 'account-owner',
    retry: 'after-change',
  },
  UNAUTHENTICATED: {
    basis: 'observed',
    status: 401,
    meaning: 'The Conversation API found no valid token or access key in the request.',
    fix: [
      'Get a new token from auth.sinch.com with key ID and key secret.',
      'Use an access key of the project that stands in the URL.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  PERMISSION_DENIED: {
    basis: 'observed',
    status: 403,
    meaning: 'The access key is valid and has no right to this project or app.',
    fix: ['Check the project ID in the URL, and the rights of the access key in the dashboard.'],
    who: 'account-owner',
    retry: 'after-change',
  },
  NOT_FOUND: {
    basis: 'observed',
    status: 404,
    meaning: 'App, contact, conversation or message are not there, or not in this region.',
    fix: [
      'Check the IDs in the URL and in the body.',
      'Use the host of the region in which the app was made, such as eu.conversation.api.sinch.com.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  RESOURCE_EXHAUSTED: {
    basis: 'observed',
    status: 429,
    meaning: 'The project went over its rate, or its queue of messages is full.',
    fix: ['Wait and send more slowly.', 'Ask Sinch for a higher rate if you need it.'],
    who: 'caller',
    retry: 'after-wait',
  },
  INTERNAL: {
    basis: 'observed',
    status: 500,
    meaning: 'The Conversation API failed in a way that it did not foresee.',
    fix: [
      'Repeat the request after a growing pause.',
      'Quote the {id} to Sinch support if it goes on.',
    ],
    who: 'vendor',
    retry: 'after-wait',
  },
  UNAVAILABLE: {
    basis: 'observed',
    status: 503,
    meaning: 'The Conversation API cannot take requests at the moment.',
    fix: ['Repeat the request after a growing pause.'],
    who: 'vendor',
    retry: 'after-wait',
  },
} as const satisfies CodeSet['codes'];

/** The types of the error registry that Sinch's newer APIs link to. */
export const problemCodes = {
  'validation-error': {
    basis: 'documented',
    meaning: 'The request is well formed, and fields in it have values that are not valid.',
    fix: ['Correct the fields to which the pointers in errors lead.'],
    who: 'caller',
    retry: 'after-change',
  },
  'not-found': {
    basis: 'documented',
    status: 404,
    meaning: 'Nothing is there under the name or ID that the request gives.',
    fix: ['Check name, ID and project ID for typing errors.'],
    who: 'caller',
    retry: 'after-change',
  },
  'invalid-credentials': {
    basis: 'documented',
    status: 401,
    meaning: 'The credentials are missing, malformed or wrong.',
    fix: ['Copy key ID and key secret from the access keys in the Sinch dashboard.'],
    who: 'credentials',
    retry: 'after-change',
  },
  'access-token-expired': {
    basis: 'documented',
    status: 401,
    meaning: 'The bearer token was valid once and is too old now.',
    fix: ['Get a new token from auth.sinch.com, and renew it in time from then on.'],
    who: 'credentials',
    retry: 'after-change',
  },
  'permission-denied': {
    basis: 'documented',
    status: 403,
    meaning: 'The access key is not allowed to use the resource.',
    fix: ['Give the key the right in the Sinch dashboard, or use a key that has it.'],
    who: 'account-owner',
    retry: 'after-change',
  },
} as const satisfies CodeSet['codes'];
