import type { Pack } from '../model/pack.ts';
import { codes } from './telecomx/codes.ts';
import { properties } from './telecomx/properties.ts';

/**
 * TelecomX, a Danish mobile and telephony platform. Its `code` is either a name or the path of the
 * property that failed; it says little without the status, and sometimes without the message.
 */
export const telecomx = {
  id: 'telecomx',
  name: 'TelecomX',
  docs: 'https://wiki.telecomx.dk/doku.php?id=api:errors',
  checked: '2026-11-21',
  hosts: ['api.telecomx.dk'],
  shapes: [
    {
      id: 'multiple',
      at: 'error',
      where: { code: { oneOf: ['multiple'] }, inner: 'array' },
      elsewhere: { inner: { each: { code: 'string', message: 'string' } } },
      code: 'code',
      message: 'message',
      detail: 'check',
      status: 'status',
      items: 'inner',
      set: 'api',
      fields: {
        code: 'The word multiple, because several errors are nested in this one.',
        status: 'The HTTP status; each nested error has one of its own.',
        message: 'What went wrong, for people to read.',
        inner: 'The nested errors, one for each property that failed.',
      },
    },
    {
      id: 'single',
      at: 'error',
      where: { code: 'string' },
      code: 'code',
      message: 'message',
      detail: 'check',
      status: 'status',
      items: 'inner',
      set: 'api',
      fields: {
        code: 'The name of the error, or the path of the property that failed.',
        path: 'The path of the property that failed, where there is one.',
        status: 'The HTTP status; the code means something only together with it.',
        message: 'What went wrong, for people to read.',
        check: 'Which check the property did not pass, where that is known.',
      },
    },
  ],
  sets: {
    api: {
      name: 'TelecomX API error codes',
      docs: 'https://wiki.telecomx.dk/doku.php?id=api:errors',
      codes,
      properties,
    },
  },
  statuses: {
    '400': {
      meaning: 'The API could not make sense of the URL of the call.',
      property: 'The API could not make sense of the call because of the property {code}.',
      fix: ['Compare the path and the query of the URL with the documentation of the call.'],
      who: 'caller',
      retry: 'after-change',
    },
    '401': {
      meaning: 'The call carries no valid token, so a login has to come first.',
      fix: [
        'Log in at /auth/login; the token lives for 15 minutes unless asked otherwise.',
        'Repeat the call with the new token.',
      ],
      who: 'credentials',
      retry: 'after-change',
    },
    '403': {
      meaning: 'You are logged in, but you may not do what the call asks for.',
      property: 'What the call asks for is not permitted, and the property {code} is the reason.',
      fix: [
        'Read the message for what stands in the way.',
        'Ask the owner of the account for the right if it is missing.',
      ],
      who: 'account-owner',
      retry: 'after-change',
    },
    '404': {
      meaning: 'Something that the call names or needs is missing or cannot be found.',
      property: 'The property {code} is missing, or what it names cannot be found.',
      fix: [
        'Check the id or the value that the message is about.',
        'Add what the call needs and does not have.',
      ],
      who: 'caller',
      retry: 'after-change',
    },
    '409': {
      meaning: 'The call conflicts with another item, or with what goes on there at present.',
      property: 'The property {code} conflicts with another item or with its present state.',
      fix: [
        'Read the message for the conflict.',
        'Resolve the conflict before you repeat the call.',
      ],
      who: 'caller',
      retry: 'after-change',
    },
    '422': {
      meaning: 'A property of the request holds data that the API does not accept.',
      property: 'The property {code} holds data that the API does not accept.',
      fix: [
        'Compare the value with what the documentation of the call allows.',
        'Correct the value and send the request again.',
      ],
      who: 'caller',
      retry: 'after-change',
    },
    '500': {
      meaning: 'The TelecomX server met an error that it was not prepared for.',
      fix: [
        'Repeat the call after a pause.',
        'Give TelecomX the time, the method and the path if it fails again, but no token.',
      ],
      who: 'vendor',
      retry: 'after-wait',
    },
  },
  examples: [
    {
      title: 'Printed: single error, with the unquoted keys of the page',
      url: 'https://api.telecomx.dk/mvno/account/1/changenetwork/eSim',
      status: 404,
      body: `{
  error: {
    message: "MVNO account not found",
    code: "mvnoAccount",
    status: 404
  }
}`,
      findings: [{ shape: 'single', code: 'mvnoAccount' }],
    },
    {
      title: 'Printed: multiple errors, one with a space in the key " message"',
      url: 'https://api.telecomx.dk/mvno/account/1/move',
      status: 422,
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
      findings: [
        {
          shape: 'multiple',
          code: 'multiple',
          items: ['userId', 'address.street', 'address.zip'],
        },
      ],
    },
    {
      title: 'A token that cannot be decoded',
      url: 'https://api.telecomx.dk/mvno/account/1',
      status: 401,
      body: '{"error":{"message":"Undecipherable","code":"invalid_token","status":401}}',
      findings: [{ shape: 'single', code: 'invalid_token' }],
    },
    {
      title: 'A token of another IP address',
      url: 'https://api.telecomx.dk/mvno/account/1',
      status: 401,
      body: `{"error":{"message":"IP address not authenticated",\
"code":"invalid_token","status":401}}`,
      findings: [{ shape: 'single', code: 'invalid_token' }],
    },
    {
      title: 'A token that calls for a login',
      url: 'https://api.telecomx.dk/mvno/account/1',
      status: 401,
      body: '{"error":{"message":"Please login","code":"invalid_token","status":401}}',
      findings: [{ shape: 'single', code: 'invalid_token' }],
    },
    {
      title: 'invalid_token with a message that no table has',
      url: 'https://api.telecomx.dk/mvno/account/1',
      status: 401,
      body: '{"error":{"message":"Token was revoked","code":"invalid_token","status":401}}',
      findings: [{ shape: 'single', code: 'invalid_token' }],
    },
    {
      title: 'The path of a property that no table has',
      url: 'https://api.telecomx.dk/customer/1',
      method: 'POST',
      status: 422,
      body: '{"error":{"message":"Invalid street","code":"address.street","status":422}}',
      findings: [{ shape: 'single', code: 'address.street' }],
    },
    {
      title: 'A property under its second status',
      url: 'https://api.telecomx.dk/pbx/sipphonemodels/1',
      method: 'DELETE',
      status: 409,
      body: '{"error":{"message":"SIP phone model is in use","code":"id","status":409}}',
      findings: [{ shape: 'single', code: 'id' }],
    },
    {
      title: 'Multiple errors passed on by the back end of a shop',
      url: 'https://api.shop.example/orders',
      method: 'POST',
      status: 422,
      body: `{"error":{"code":"multiple","status":422,"inner":[\
{"message":"User not found","code":"userId","status":404},\
{"message":"Invalid street","code":"address.street","status":422}]}}`,
      findings: [{ shape: 'multiple', code: 'multiple', items: ['userId', 'address.street'] }],
    },
    {
      title: 'A page of a proxy',
      url: 'https://api.telecomx.dk/mvno/account/1',
      status: 500,
      mediaType: 'text/html',
      body: '<html><body><h1>500 Internal Server Error</h1></body></html>',
      findings: [{ shape: null, code: null }],
    },
  ],
  counterexamples: [
    {
      title: 'A single error elsewhere',
      url: 'https://api.shop.example/orders/1',
      status: 404,
      body: '{"error":{"code":"not_found","message":"No such order","status":404}}',
    },
    {
      title: 'The word multiple without nested errors, elsewhere',
      url: 'https://api.shop.example/orders',
      method: 'POST',
      status: 422,
      body: '{"error":{"code":"multiple","status":422,"message":"x"}}',
    },
    {
      title: 'The word multiple with an empty list, elsewhere',
      url: 'https://api.shop.example/orders',
      method: 'POST',
      status: 422,
      body: '{"error":{"code":"multiple","inner":[]}}',
    },
    {
      title: 'Google APIs',
      url: 'https://storage.googleapis.com/storage/v1/b/missing',
      status: 404,
      body: '{"error":{"code":404,"message":"Not found.","status":"NOT_FOUND"}}',
    },
    {
      title: 'Microsoft Graph',
      url: 'https://graph.microsoft.com/v1.0/users/missing',
      status: 404,
      body: `{"error":{"code":"Request_ResourceNotFound",\
"message":"The resource does not exist.","innerError":{}}}`,
    },
  ],
} as const satisfies Pack;
