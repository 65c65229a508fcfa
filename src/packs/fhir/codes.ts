import type { CodeSet } from '../../model/pack.ts';

/** Words of HL7's code system operation-outcome (https://hl7.org/fhir/codesystem-operation-outcome.html), which say more than the type of an issue. */
export const codes = {
  MSG_AUTH_REQUIRED: {
    basis: 'documented',
    meaning: 'The FHIR server wants somebody to sign in before it answers.',
    fix: ['Send a fresh access token in the Authorization header.'],
    who: 'credentials',
    retry: 'after-change',
  },
  MSG_BAD_SYNTAX: {
    basis: 'documented',
    meaning: 'Something in the request is not written as the grammar of its kind wants it.',
    fix: ['Correct the part that diagnostics quotes.'],
    who: 'caller',
    retry: 'after-change',
  },
  MSG_CANT_PARSE_CONTENT: {
    basis: 'documented',
    meaning: 'The body cannot be read as the JSON or XML that its media type promises.',
    fix: [
      'Send the media type that the body has, application/fhir+json for JSON.',
      'Check the body with a parser of JSON or XML.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  MSG_DELETED: {
    basis: 'documented',
    meaning: 'The resource is gone, and only its history may be left.',
    fix: ['Remove references to it, or read an earlier version under _history.'],
    who: 'caller',
    retry: 'no',
  },
  MSG_DUPLICATE_ID: {
    basis: 'documented',
    meaning: 'A resource of this type has the id already.',
    fix: ['Update that one with PUT, or let the server choose an id with POST.'],
    who: 'caller',
    retry: 'after-change',
  },
  MSG_ID_INVALID: {
    basis: 'documented',
    meaning: 'The id has characters or a length that FHIR does not allow.',
    fix: ['Use up to 64 letters, digits, hyphens and dots.'],
    who: 'caller',
    retry: 'after-change',
  },
  MSG_NO_EXIST: {
    basis: 'documented',
    meaning: 'The server has no resource of this type under that id.',
    fix: ['Check type and id in the address, and the server that it leads to.'],
    who: 'caller',
    retry: 'after-change',
  },
  MSG_NO_MATCH: {
    basis: 'documented',
    meaning: 'A conditional request found no resource that fits its search.',
    fix: ['Send the search by itself, then correct its parameters.'],
    who: 'caller',
    retry: 'after-change',
  },
  MSG_PARAM_INVALID: {
    basis: 'documented',
    meaning: 'The value of a search parameter does not fit the type of the parameter.',
    fix: ['Correct the value, such as a date, a token or a prefix like ge.'],
    who: 'caller',
    retry: 'after-change',
  },
  MSG_PARAM_UNKNOWN: {
    basis: 'documented',
    meaning: 'The server does not know a search parameter for this type of resource.',
    fix: ['Compare the parameter with searchParam of the type under /metadata.'],
    who: 'caller',
    retry: 'after-change',
  },
  MSG_UNKNOWN_TYPE: {
    basis: 'documented',
    meaning: 'The address or the body names a type of resource that this server does not have.',
    fix: ['Check spelling and case of the type, and what /metadata lists.'],
    who: 'caller',
    retry: 'after-change',
  },
  MSG_VERSION_AWARE_CONFLICT: {
    basis: 'documented',
    meaning: 'The update is based on a version that is not the newest any more.',
    fix: ['Read the resource again, and send its ETag in If-Match.'],
    who: 'caller',
    retry: 'after-change',
  },
} as const satisfies CodeSet['codes'];
