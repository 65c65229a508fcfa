import type { CodeSet } from '../../model/pack.ts';

const documented = { basis: 'documented', who: 'caller', retry: 'after-change' } as const;
const byServer = { basis: 'documented', who: 'vendor', retry: 'after-wait' } as const;

/** The words of google.rpc.Code, with the HTTP status to which each of them is mapped. */
export const codes = {
  CANCELLED: {
    ...documented,
    status: 499,
    retry: 'yes',
    meaning: 'The call was given up before it was done, mostly by the client.',
    fix: ['Find what aborted the call, and send it again if its result is still wanted.'],
  },
  UNKNOWN: {
    ...byServer,
    status: 500,
    meaning: 'The method failed with an error that carries no status of its own.',
    fix: ['Look into the log of the server for an exception at this time.'],
  },
  INVALID_ARGUMENT: {
    ...documented,
    status: 400,
    meaning: 'A field of the request is wrong, whatever state the server is in.',
    causes: [
      'A required field is missing, or a name is misspelled.',
      'A callable function was called with other data than it checks for.',
    ],
    fix: [
      'Read message and details.fieldViolations for the field.',
      'Compare the request with the definition of the method.',
    ],
  },
  DEADLINE_EXCEEDED: {
    ...byServer,
    status: 504,
    meaning: 'The time for the call was over before the work was done, or its answer had arrived.',
    fix: [
      'Check whether the work took effect before you send a write again.',
      'Raise the deadline if the work takes longer by nature.',
    ],
  },
  NOT_FOUND: {
    ...documented,
    status: 404,
    meaning: 'What the call names is not there, or is hidden from this caller.',
    fix: [
      'Check the name or id, and that the client points at the right project and region.',
      'Check that the method or function is deployed under this name.',
    ],
  },
  ALREADY_EXISTS: {
    ...documented,
    status: 409,
    meaning: 'What was to be created is there already, under the same name.',
    fix: ['Read the existing one and change it, or take another name.'],
  },
  PERMISSION_DENIED: {
    ...documented,
    status: 403,
    who: 'credentials',
    meaning: 'The server knows who is calling, and does not allow this to them.',
    fix: ['Give the caller the right that the message names, or call as somebody who has it.'],
  },
  UNAUTHENTICATED: {
    ...documented,
    status: 401,
    who: 'credentials',
    meaning: 'The call carries no credentials that the server accepts.',
    causes: [
      'The ID token or access token has expired.',
      'Nobody was signed in when the call was made.',
      'The token is of another project or audience.',
    ],
    fix: [
      'Sign in again or renew the token, then send the request with Authorization: Bearer.',
      'Check the project and the audience of the token.',
    ],
  },
  RESOURCE_EXHAUSTED: {
    ...documented,
    status: 429,
    who: 'account-owner',
    retry: 'after-wait',
    meaning: 'A quota, a rate limit or some space has been used up.',
    fix: ['Wait for the time in details.retryDelay or Retry-After, then try again.'],
  },
  FAILED_PRECONDITION: {
    ...documented,
    status: 400,
    meaning:
      'The system is not in the state that the method needs, and waiting does not change it.',
    fix: ['Read the message for the state that is wanted, and bring it about.'],
  },
  ABORTED: {
    ...documented,
    status: 409,
    retry: 'yes',
    meaning: 'Another call got in the way, such as one that wrote the same data first.',
    fix: ['Read the data again, and repeat the whole change.'],
  },
  OUT_OF_RANGE: {
    ...documented,
    status: 400,
    meaning: 'The call reaches past the end of what there is now.',
    fix: ['Ask for an offset or a page that exists.'],
  },
  UNIMPLEMENTED: {
    ...documented,
    status: 501,
    meaning: 'The server does not have this method, or has it switched off.',
    fix: ['Compare path and version with what the server offers.'],
  },
  INTERNAL: {
    ...byServer,
    status: 500,
    meaning: 'Something broke within the server; of a callable function, it threw any other error.',
    causes: [
      'A callable function threw an error that is no HttpsError.',
      'The server could not read or write its own data.',
    ],
    fix: [
      'Look into the log of the server or the function for the exception.',
      'Throw an HttpsError where the caller should learn more.',
    ],
  },
  UNAVAILABLE: {
    ...byServer,
    status: 503,
    meaning: 'The service cannot take calls for the moment.',
    fix: ['Send the request again with growing, random delays.'],
  },
  DATA_LOSS: {
    ...byServer,
    status: 500,
    retry: 'no',
    meaning: 'Data was lost or damaged, and no repetition brings it back.',
    fix: ['Report it to whoever runs the server, with the {id}.'],
  },
} as const satisfies CodeSet['codes'];
