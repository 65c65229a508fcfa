import type { DemoError, ExpectedFinding } from '../model.ts';
import { MARKUP, RELAY_HOST } from '../model.ts';

const API: ExpectedFinding = {
  vendor: 'emnify',
  shape: 'api-error',
  evidence: 'host+shape',
  set: 'api',
  code: '1400',
  known: true,
};

const COMMON = {
  vendor: 'emnify',
  method: 'PATCH',
  status: 422,
  mediaType: 'application/json',
  headers: {},
} as const;

/** Forms that the table does not show and that a panel can get wrong. */
export function emnifySpecials(): DemoError[] {
  return [...printed(), ...recorded(), ...outsideTheTable(), ...otherHosts(), ...hostile()];
}

/** Byte for byte from the vendor's page. */
function printed(): DemoError[] {
  return [
    {
      ...COMMON,
      id: 'emnify-nested',
      title: 'Two faults in one request',
      method: 'POST',
      url: 'http://cdn.emnify.net/api/v1/user/emnify-nested',
      body: `{
  "error_code" : 1400,
  "error_token" : "InputValidationFailed",
  "message" : "Input validation failed",
  "errors" : [
    {
      "error_code" : 1403,
      "error_token" : "InvalidFormat",
      "message" : "User - Username has invalid format: expecting String."
    },
    {
      "error_code" : 1402,
      "error_token" : "Required",
      "message" : "User - organisation is required."
    }
  ]
}`,
      expected: [{ ...API, items: ['1403', '1402'] }],
    },
    {
      ...COMMON,
      id: 'emnify-trailing-comma',
      title: 'With the trailing comma of the page',
      url: 'http://cdn.emnify.net/api/v1/organisation/emnify-trailing-comma',
      status: 400,
      body: `{
  "error_code" : 1406,
  "error_token" : "NotAllowed",
  "message" : "Updating of own organisation not allowed.",
}`,
      expected: [{ ...API, code: '1406', notes: ['invalid-json'] }],
    },
    {
      ...COMMON,
      id: 'emnify-description',
      title: 'With a second sentence',
      url: 'http://cdn.emnify.net/api/v1/endpoint/emnify-description',
      status: 409,
      body: `{
  "error_code" : 2101,
  "error_token" : "UnableToActivate",
  "message" : "Unable to activate",
  "description" : "No SIM."
}`,
      expected: [{ ...API, code: '2101' }],
    },
  ];
}

/** As seen in recorded traffic of the vendor. */
function recorded(): DemoError[] {
  return [
    {
      ...COMMON,
      id: 'emnify-status-mismatch',
      title: 'Code 1401 under 404 instead of 422',
      url: 'http://cdn.emnify.net/api/v1/endpoint/emnify-status-mismatch',
      status: 404,
      body:
        `{"error_code":1401,"error_token":"InvalidReference",` +
        `"message":"Endpoint with Id '-1' not found."}`,
      expected: [{ ...API, code: '1401', notes: ['status-mismatch'] }],
    },
    {
      ...COMMON,
      id: 'emnify-gateway',
      title: 'Refused by the gateway in front of the API',
      method: 'GET',
      url: 'http://cdn.emnify.net/api/v1/endpoint/emnify-gateway',
      status: 401,
      body: '{"message":"token contains an invalid number of segments"}',
      expected: [
        {
          vendor: 'emnify',
          shape: null,
          evidence: 'host',
          set: null,
          code: null,
          known: false,
          notes: ['unknown-form'],
        },
      ],
    },
    {
      ...COMMON,
      id: 'emnify-items-without-token',
      title: 'Nested errors without a token',
      method: 'POST',
      url: 'http://cdn.emnify.net/api/v1/sim/migration/emnify-items-without-token',
      body:
        '{"error_code":1400,"error_token":"InputValidationFailed",' +
        '"message":"Input validation failed","errors":[{"error_code":1502,' +
        '"message":"SIM(s) attached to devices"}]}',
      expected: [{ ...API, items: ['1502'] }],
    },
  ];
}

function outsideTheTable(): DemoError[] {
  return [
    {
      ...COMMON,
      id: 'emnify-unknown-code',
      title: 'Code 1903, which is in no table',
      url: 'http://cdn.emnify.net/api/v1/endpoint/emnify-unknown-code',
      status: 400,
      body:
        '{"error_code":1903,"error_token":"BadRequest",' +
        '"message":"Cannot parse parameter id as Long"}',
      expected: [{ ...API, code: '1903', known: false, notes: ['unknown-code'] }],
    },
  ];
}

function otherHosts(): DemoError[] {
  return [
    {
      ...COMMON,
      id: 'emnify-white-label',
      title: 'Under the name of BICS',
      method: 'GET',
      url: 'http://simforthings.bics.com/api/v1/endpoint/emnify-white-label',
      status: 404,
      body:
        '{"error_code":1904,"error_token":"UnknownLocation",' +
        '"message":"Unknown Location for Endpoint with id 1"}',
      expected: [{ ...API, code: '1904' }],
    },
    {
      ...COMMON,
      id: 'emnify-relayed',
      title: 'Passed on by the back end of a shop',
      method: 'GET',
      url: `http://${RELAY_HOST}/sims/emnify-relayed`,
      status: 401,
      body: '{"error_code":1103,"error_token":"TokenExpired","message":"Token expired"}',
      expected: [{ ...API, code: '1103', evidence: 'shape', notes: ['by-shape'] }],
    },
  ];
}

function hostile(): DemoError[] {
  const texts = { error_token: MARKUP, message: MARKUP, description: MARKUP };
  return [
    {
      ...COMMON,
      id: 'emnify-markup',
      title: 'Markup in every text',
      url: 'http://cdn.emnify.net/api/v1/endpoint/emnify-markup',
      headers: { 'x-amzn-RequestId': MARKUP },
      body: JSON.stringify({
        error_code: 1400,
        ...texts,
        errors: [{ error_code: MARKUP, ...texts }],
      }),
      expected: [{ ...API, items: [MARKUP], ids: [MARKUP] }],
    },
  ];
}
