import type { Pack } from '../model/pack.ts';

const docs = 'https://www.jsonrpc.org/specification#error_object';

const version = { oneOf: ['2.0'] } as const;

const where = {
  jsonrpc: version,
  'error.code': 'integer',
  'error.message': 'string',
  // tRPC, which has a pack of its own.
  'error.data.httpStatus': 'absent',
} as const;

/**
 * The ends of paths at which it is served. Nodes of Ethereum have a key or nothing there, but a call tells
 * of itself what it is.
 */
const inSuccess = {
  mediaTypes: ['application/json-rpc', 'application/jsonrequest'],
  endpoints: ['rpc', 'jsonrpc', 'json-rpc', 'mcp'],
  requests: ['"jsonrpc"'],
} as const;

/** Beginnings of the names of exceptions that Odoo gives. */
const exceptions = ['odoo.', 'werkzeug.', 'psycopg2.', 'builtins.'] as const;

/** The members that all of the forms have. */
const members = {
  elsewhere: {},
  inSuccess,
  code: [{ field: 'error.data.name', startsWith: exceptions }, 'error.code'],
  message: 'error.message',
  detail: 'error.data.message',
  ids: [{ name: 'id', field: 'id' }],
  set: 'codes',
  fields: {
    'error.code': 'The number of the kind of error.',
    'error.message': "The server's sentence on it, often a fixed one.",
    'error.data.name': 'The class of the exception, which Odoo gives.',
    'error.data.message': 'The words of the exception.',
    id: 'The id of the call, as the client chose it.',
  },
} as const;

/** What the form alone says, but for its meaning. */
const unlisted = {
  fix: [
    'Read message and data of the error for the reason.',
    'Look the number up in the documentation of the server.',
  ],
  who: 'caller',
  retry: 'after-change',
} as const;

/** JSON-RPC 2.0: Ethereum nodes and wallets, the Model Context Protocol, Odoo; mostly under HTTP 200. */
export const jsonRpc = {
  id: 'json-rpc',
  name: 'JSON-RPC',
  kind: 'form',
  also: ['Ethereum nodes', 'Model Context Protocol', 'Odoo'],
  docs,
  checked: '2026-11-21',
  hosts: [],
  shapes: [
    {
      id: 'error',
      where,
      ...members,
      unlisted: {
        ...unlisted,
        meaning: 'The JSON-RPC server refuses or fails the call, with a number of its own making.',
      },
    },
    {
      id: 'batch',
      list: true,
      where,
      ...members,
      unlisted: {
        ...unlisted,
        meaning: 'One call of a batch failed, with a number that the JSON-RPC server made up.',
      },
    },
  ],
  sets: {
    codes: {
      name: 'JSON-RPC and Ethereum provider error codes',
      docs,
      list: 'json-rpc',
      codes: {
        'odoo.http.SessionExpiredException': {
          basis: 'observed',
          meaning: 'The session in the cookie is over, so that Odoo knows nobody.',
          fix: ['Open the sign-in page of Odoo, then repeat the call.'],
          who: 'credentials',
          retry: 'after-change',
        },
        'odoo.exceptions.AccessError': {
          basis: 'observed',
          meaning: 'The user lacks an access right or a record rule of Odoo stands in the way.',
          fix: [
            'Read message for the model and the operation.',
            'Give the user the group that the message names.',
          ],
          who: 'account-owner',
          retry: 'after-change',
        },
        'odoo.exceptions.AccessDenied': {
          basis: 'observed',
          meaning: 'Odoo did not accept the name, the password or the API key.',
          fix: ['Check database, user name, and password or API key of the call.'],
          who: 'credentials',
          retry: 'after-change',
        },
        'odoo.exceptions.UserError': {
          basis: 'observed',
          meaning: 'The business logic of Odoo stopped the action and says so to the user.',
          fix: ['Give the message to the user, and correct what it names.'],
          who: 'caller',
          retry: 'after-change',
        },
        'odoo.exceptions.ValidationError': {
          basis: 'observed',
          meaning: 'A constraint of the Odoo model does not hold for the values.',
          fix: ['Correct the fields that message names.'],
          who: 'caller',
          retry: 'after-change',
        },
        'odoo.exceptions.MissingError': {
          basis: 'observed',
          meaning: 'The Odoo record was deleted, or never was there.',
          fix: ['Read the records again, and check the ids of the call.'],
          who: 'caller',
          retry: 'after-change',
        },
      },
    },
  },
  statuses: {},
  examples: [
    {
      title: 'A node of Ethereum with a key as path, known by the call',
      url: 'https://mainnet.node.example/v3/0123456789abcdef',
      method: 'POST',
      request: '{"method":"eth_call","params":[],"id":1,"jsonrpc":"2.0"}',
      status: 200,
      body: '{"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"insufficient funds"}}',
      findings: [{ shape: 'error', code: '-32000' }],
    },
    {
      title: 'A method that is not there, under 200',
      url: 'https://node.shop.example/rpc',
      method: 'POST',
      status: 200,
      body: `{"jsonrpc":"2.0","id":7,"error":{"code":-32601,"message":"the method eth_foo does not exist"}}`,
      findings: [{ shape: 'error', code: '-32601' }],
    },
    {
      title: 'A body that is no JSON, under 400',
      url: 'http://127.0.0.1:8545/',
      method: 'POST',
      status: 400,
      body: '{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"Parse error"}}',
      findings: [{ shape: 'error', code: '-32700' }],
    },
    {
      title: 'Odoo, with the class of the exception',
      url: 'https://erp.shop.example/jsonrpc',
      method: 'POST',
      status: 200,
      body: `{"jsonrpc":"2.0","id":3,"error":{"code":200,"message":"Odoo Server Error",\
"data":{"name":"odoo.exceptions.AccessError","message":"You are not allowed to read orders.",\
"debug":"","arguments":[]}}}`,
      findings: [{ shape: 'error', code: 'odoo.exceptions.AccessError' }],
    },
    {
      title: 'A batch in which one call fails',
      url: 'https://node.shop.example/rpc',
      method: 'POST',
      status: 200,
      body: `[{"jsonrpc":"2.0","id":1,"result":"0x1"},{"jsonrpc":"2.0","id":2,\
"error":{"code":-32005,"message":"limit exceeded"}}]`,
      findings: [{ shape: 'batch', code: '-32005' }],
    },
    {
      title: 'A success',
      url: 'https://node.shop.example/rpc',
      method: 'POST',
      status: 200,
      body: '{"jsonrpc":"2.0","id":1,"result":{"error":null}}',
      findings: [],
    },
  ],
  counterexamples: [
    {
      title: 'A stored answer that is read by no call',
      url: 'https://logs.shop.example/v3/answers/17',
      status: 200,
      body: '{"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"insufficient funds"}}',
    },
    {
      title: 'tRPC, with a version beside it',
      url: 'https://app.shop.example/trpc/orders.get',
      status: 404,
      body: `{"id":null,"jsonrpc":"2.0","error":{"message":"No order","code":-32004,\
"data":{"code":"NOT_FOUND","httpStatus":404,"path":"orders.get"}}}`,
    },
    {
      title: 'Google, with a number and a message in error',
      url: 'https://relay.shop.example/v1/projects',
      status: 400,
      body: '{"error":{"code":400,"message":"Bad.","status":"INVALID_ARGUMENT"}}',
    },
    {
      title: 'A version of the protocol, and an error in words',
      url: 'https://relay.shop.example/rpc',
      method: 'POST',
      status: 500,
      body: '{"jsonrpc":"2.0","error":"broken","id":1}',
    },
  ],
} as const satisfies Pack;
