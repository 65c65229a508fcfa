import type { CodeSet } from '../../model/pack.ts';

/**
 * The result codes of UCaaS and Service Administration, and 1504, which only an example of the page
 * has. No entry has a status: these codes come under HTTP 200, whatever number they resemble.
 */
export const adminCodes = {
  '200': {
    name: 'OK',
    category: 'Common HTTP Status Codes',
    basis: 'documented',
    meaning: 'The call succeeded; 200 stands here for HTTP success, where most calls return 1.',
    fix: [],
    who: 'nobody',
    retry: 'no',
  },
  '400': {
    category: 'Common HTTP Status Codes',
    basis: 'documented',
    meaning: 'A header is missing; a fault in the rest of the request would give 1002.',
    fix: [
      'Compare the headers of the request with those that the documentation of the call lists.',
      'Add the missing header.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  '401': {
    category: 'Common HTTP Status Codes',
    basis: 'documented',
    meaning: 'A header is there but not valid; a bad token gives 1001, an expired one 403.',
    fix: [
      'Check the name and the form of each header, Authorization first.',
      'Correct the header and send the request again.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  '403': {
    category: 'Common HTTP Status Codes',
    basis: 'documented',
    meaning: 'The token was valid once and its time has run out; missing rights are not meant.',
    fix: ['Get a new token.', 'Send the request again with the new token.'],
    who: 'credentials',
    retry: 'after-change',
  },
  '404': {
    name: 'Not Found',
    category: 'Common HTTP Status Codes',
    basis: 'documented',
    meaning: 'EnableX has nothing at the path, or nothing with the id, that the call names.',
    fix: ['Check the path against the documentation of the call.', 'Check the ids in it.'],
    who: 'caller',
    retry: 'after-change',
  },
  '406': {
    category: 'Common HTTP Status Codes',
    basis: 'documented',
    meaning: 'A value did not pass validation; the application type has 1401 to 1403 instead.',
    fix: ['Read desc for the value that was refused.', 'Correct that value.'],
    who: 'caller',
    retry: 'after-change',
  },
  '500': {
    category: 'Common HTTP Status Codes',
    basis: 'documented',
    meaning: 'EnableX met an internal fault of its own while it worked on the call.',
    fix: [
      'Repeat the call after a pause.',
      'Give EnableX support the time, the endpoint and the result code if it fails again.',
    ],
    who: 'vendor',
    retry: 'after-wait',
  },
  '1001': {
    category: 'Common HTTP Status Codes',
    basis: 'documented',
    meaning: 'EnableX does not accept the token, and not because of its age: that would be 403.',
    fix: [
      'Check that the token was copied whole and is meant for this API.',
      'Get a new token if you cannot tell where this one came from.',
    ],
    who: 'credentials',
    retry: 'after-change',
  },
  '1002': {
    category: 'Common HTTP Status Codes',
    basis: 'documented',
    meaning: 'The request as a whole is not valid; a missing header would give 400.',
    fix: [
      'Read desc for the part that is at fault.',
      'Compare the path, the parameters and the body with the documentation of the call.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  '0': {
    name: 'Error',
    category: 'Application Specific Common Error Codes',
    basis: 'documented',
    meaning: 'The call failed without a closer code; unlike in the Video API, 0 is not success.',
    fix: [
      'Read msg and desc for the reason.',
      'Give EnableX support the time, the endpoint and the result code if they say nothing.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  '1': {
    name: 'Success',
    category: 'Application Specific Common Error Codes',
    basis: 'documented',
    meaning: 'The call succeeded; this is the regular result code of a successful call.',
    fix: [],
    who: 'nobody',
    retry: 'no',
  },
  '1401': {
    category: 'Application Specific Common Error Codes',
    basis: 'documented',
    meaning: 'The request does not say which application type it is for.',
    fix: ['Add the application type to the request.'],
    who: 'caller',
    retry: 'after-change',
  },
  '1402': {
    category: 'Application Specific Common Error Codes',
    basis: 'documented',
    meaning: 'The application type was sent as something other than text.',
    fix: ['Send the application type as a JSON string, in quotes.'],
    who: 'caller',
    retry: 'after-change',
  },
  '1403': {
    category: 'Application Specific Common Error Codes',
    basis: 'documented',
    meaning: 'The application type is none of those that EnableX knows.',
    fix: [
      'Look up the permitted application types in the documentation of the call.',
      'Send one of them.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  '1504': {
    name: 'Duplicate data',
    category: 'Error Response',
    basis: 'example',
    meaning: 'A value that may occur only once is taken, for example a registered email address.',
    fix: [
      'Read desc for the value that is taken.',
      'Use the existing record, or choose another value.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
} as const satisfies CodeSet['codes'];
