import type { DemoError, ExpectedFinding } from '../model.ts';
import { MARKUP, RELAY_HOST } from '../model.ts';

const SINGLE: ExpectedFinding = {
  vendor: 'telecomx',
  shape: 'single',
  evidence: 'host+shape',
  set: 'api',
  code: 'mvnoAccount',
  known: true,
};

const MULTIPLE: ExpectedFinding = { ...SINGLE, shape: 'multiple', code: 'multiple' };

const COMMON = {
  vendor: 'telecomx',
  method: 'GET',
  status: 422,
  mediaType: 'application/json',
  headers: {},
} as const;

/** Forms that the tables do not show and that a panel can get wrong. */
export function telecomxSpecials(): DemoError[] {
  return [...printed(), ...outsideTheTable(), ...hostile()];
}

/** Byte for byte from the vendor's page. */
function printed(): DemoError[] {
  return [
    {
      ...COMMON,
      id: 'telecomx-unquoted-keys',
      title: 'With the unquoted keys of the page',
      url: 'http://api.telecomx.dk/mvno/account/telecomx-unquoted-keys',
      status: 404,
      body: `{
  error: {
    message: "MVNO account not found",
    code: "mvnoAccount",
    status: 404
  }
}`,
      expected: [{ ...SINGLE, notes: ['invalid-json'] }],
    },
    {
      ...COMMON,
      id: 'telecomx-spaced-key',
      title: 'Three errors in one, with a space in the key " message"',
      url: 'http://api.telecomx.dk/mvno/account/telecomx-spaced-key',
      body: `{
  "error": {
    "code": "multiple",
    "status": 422,
    "inner": [
      {
        "message": "User not found",
        "code": "userId",
        "status": 404
      },
      {
        "message": "Invalid street",
        "code": "address.street",
        "status": 422
      },
      {
       " message": "Zip is missing",
        "code": "address.zip",
        "status": 404
      }
    ]
  }
}`,
      expected: [{ ...MULTIPLE, items: ['userId', 'address.street', 'address.zip'] }],
    },
  ];
}

function outsideTheTable(): DemoError[] {
  return [
    {
      ...COMMON,
      id: 'telecomx-unknown-code',
      title: 'A property that no page lists',
      url: 'http://api.telecomx.dk/customer/telecomx-unknown-code',
      method: 'POST',
      body: '{"error":{"message":"Invalid street","code":"address.street","status":422}}',
      expected: [{ ...SINGLE, code: 'address.street', known: false, notes: ['unknown-code'] }],
    },
    {
      ...COMMON,
      id: 'telecomx-unknown-message',
      title: 'invalid_token with a message that no page lists',
      url: 'http://api.telecomx.dk/mvno/account/telecomx-unknown-message',
      status: 401,
      body: '{"error":{"message":"Token was revoked","code":"invalid_token","status":401}}',
      expected: [{ ...SINGLE, code: 'invalid_token', known: false, notes: ['unknown-code'] }],
    },
    {
      ...COMMON,
      id: 'telecomx-status-mismatch',
      title: 'The body says 404 and the response 400',
      url: 'http://api.telecomx.dk/mvno/account/telecomx-status-mismatch',
      status: 400,
      body: '{"error":{"message":"MVNO account not found","code":"mvnoAccount","status":404}}',
      expected: [{ ...SINGLE, notes: ['status-mismatch'] }],
    },
    {
      ...COMMON,
      id: 'telecomx-relayed',
      title: 'Passed on by the back end of a shop',
      url: `http://${RELAY_HOST}/orders/telecomx-relayed`,
      method: 'POST',
      body:
        '{"error":{"code":"multiple","status":422,"inner":[{"message":"User not found",' +
        '"code":"userId","status":404},{"message":"Invalid street","code":"address.street",' +
        '"status":422}]}}',
      expected: [
        {
          ...MULTIPLE,
          evidence: 'shape',
          items: ['userId', 'address.street'],
          notes: ['by-shape'],
        },
      ],
    },
  ];
}

function hostile(): DemoError[] {
  return [
    {
      ...COMMON,
      id: 'telecomx-markup',
      title: 'Markup in every text',
      url: 'http://api.telecomx.dk/mvno/account/telecomx-markup',
      body: JSON.stringify({
        error: { message: MARKUP, code: MARKUP, check: MARKUP, path: MARKUP, status: 422 },
      }),
      expected: [{ ...SINGLE, code: MARKUP, known: false, notes: ['unknown-code'] }],
    },
  ];
}
