import type { FieldTest, Pack } from '../model/pack.ts';

const docs = 'https://connectrpc.com/docs/protocol/';

/** All codes of the protocol. */
const anyCode = {
  oneOf: [
    'canceled',
    'unknown',
    'invalid_argument',
    'deadline_exceeded',
    'not_found',
    'already_exists',
    'permission_denied',
    'resource_exhausted',
    'failed_precondition',
    'aborted',
    'out_of_range',
    'unimplemented',
    'internal',
    'unavailable',
    'data_loss',
    'unauthenticated',
  ],
} as const;

/** The media types of streams, which are answered with 200 whatever comes of the call. */
const STREAMS = ['application/connect+json', 'application/connect+proto'] as const;

/** An error without details has a code and a message, and nothing else. */
const alone = {
  message: 'string',
  details: 'absent',
  error: 'absent',
  errors: 'absent',
  status: 'absent',
  detail: 'absent',
  type: 'absent',
  success: 'absent',
} as const satisfies Readonly<Record<string, FieldTest>>;

/** The members that all of the forms have. */
const members = {
  elsewhere: {},
  code: 'code',
  message: 'message',
  set: 'codes',
  fields: {
    code: 'The word for the kind of error, one of sixteen.',
    message: "The server's sentence on it; it may be missing.",
    details: 'Further messages, each with its type and its content in base64.',
    'details.*.type': 'The name of the message in the first of the details.',
  },
} as const;

/**
 * Connect RPC: `{code, message, details}` under an HTTP status that follows from the code. A code and a
 * message are what very many answer with, so that without details only words count that hardly anybody
 * else has, each under the status that the protocol gives it. A stream tells of its error at its end.
 */
export const connect = {
  id: 'connect',
  name: 'Connect',
  kind: 'form',
  also: ['Encore'],
  docs,
  checked: '2026-11-21',
  hosts: [],
  shapes: [
    {
      id: 'details',
      where: { code: anyCode, details: { each: { type: 'string', value: 'string' } } },
      ...members,
    },
    {
      id: 'bad-request',
      where: {
        code: { oneOf: ['invalid_argument', 'failed_precondition', 'out_of_range'] },
        ...alone,
      },
      head: { statuses: [400] },
      ...members,
    },
    {
      id: 'exhausted',
      where: { code: { oneOf: ['resource_exhausted'] }, ...alone },
      head: { statuses: [429] },
      ...members,
    },
    {
      id: 'canceled',
      where: { code: { oneOf: ['canceled'] }, ...alone },
      head: { statuses: [499] },
      ...members,
    },
    {
      id: 'unimplemented',
      where: { code: { oneOf: ['unimplemented'] }, ...alone },
      head: { statuses: [501] },
      ...members,
    },
    {
      id: 'deadline',
      where: { code: { oneOf: ['deadline_exceeded'] }, ...alone },
      head: { statuses: [504] },
      ...members,
    },
    {
      id: 'stream',
      at: 'error',
      where: { code: anyCode },
      head: { mediaTypes: STREAMS },
      inSuccess: { mediaTypes: STREAMS },
      ...members,
      note: 'The error stands in the last frame of the stream, behind its messages.',
    },
  ],
  sets: { codes: { name: 'Connect error codes', docs, codes: {}, list: 'connect' } },
  statuses: {},
  examples: [
    {
      title: 'A field that is wrong, with details',
      url: 'https://api.shop.example/shop.v1.Orders/Place',
      method: 'POST',
      status: 400,
      body: `{"code":"invalid_argument","message":"quantity must be positive",\
"details":[{"type":"google.rpc.BadRequest","value":"CgA","debug":{"fieldViolations":[]}}]}`,
      findings: [{ shape: 'details', code: 'invalid_argument' }],
    },
    {
      title: 'Nobody signed in, with details',
      url: 'https://api.shop.example/shop.v1.Orders/List',
      method: 'POST',
      status: 401,
      body: `{"code":"unauthenticated",\
"details":[{"type":"shop.v1.SignIn","value":"CgA"}]}`,
      findings: [{ shape: 'details', code: 'unauthenticated' }],
    },
    {
      title: 'A state that does not allow it, without details',
      url: 'https://api.shop.example/shop.v1.Orders/Ship',
      method: 'POST',
      status: 400,
      body: '{"code":"failed_precondition","message":"the order is not paid"}',
      findings: [{ shape: 'bad-request', code: 'failed_precondition' }],
    },
    {
      title: 'Encore, with empty details',
      url: 'https://staging.shop.example/orders',
      status: 429,
      body: '{"code":"resource_exhausted","message":"too many calls","details":null}',
      findings: [{ shape: 'exhausted', code: 'resource_exhausted' }],
    },
    {
      title: 'A call that the client gave up',
      url: 'https://api.shop.example/shop.v1.Orders/List',
      method: 'POST',
      status: 499,
      body: '{"code":"canceled","message":"context canceled"}',
      findings: [{ shape: 'canceled', code: 'canceled' }],
    },
    {
      title: 'A method that the server has not',
      url: 'https://api.shop.example/shop.v1.Orders/Cancel',
      method: 'POST',
      status: 501,
      body: '{"code":"unimplemented","message":"shop.v1.Orders.Cancel is not implemented"}',
      findings: [{ shape: 'unimplemented', code: 'unimplemented' }],
    },
    {
      title: 'A handler that was too slow',
      url: 'https://api.shop.example/shop.v1.Reports/Make',
      method: 'POST',
      status: 504,
      body: '{"code":"deadline_exceeded","message":"context deadline exceeded"}',
      findings: [{ shape: 'deadline', code: 'deadline_exceeded' }],
    },
    {
      title: 'A stream that breaks off behind a message',
      url: 'https://api.shop.example/shop.v1.Orders/Watch',
      method: 'POST',
      status: 200,
      mediaType: 'application/connect+json',
      body: `\u0000\u0000\u0000\u0000\u000e{"order":"17"}\
\u0002\u0000\u0000\u0000\u004a{"error":{"code":"unavailable","message":"the warehouse does not answer"}}`,
      findings: [{ shape: 'stream', code: 'unavailable' }],
    },
    {
      title: 'A stream that ends well',
      url: 'https://api.shop.example/shop.v1.Orders/Watch',
      method: 'POST',
      status: 200,
      mediaType: 'application/connect+proto',
      body: '\u0000\u0000\u0000\u0000\u0004\n\u000217\u0002\u0000\u0000\u0000\u0002{}',
      findings: [],
    },
  ],
  counterexamples: [
    {
      title: 'The end of a stream in a success of an API of its own',
      url: 'https://api.shop.example/orders',
      status: 200,
      body: '{"error":{"code":"unavailable","message":"the warehouse does not answer"}}',
    },
    {
      title: 'A code and a message of an API of its own',
      url: 'https://api.shop.example/orders/17',
      status: 404,
      body: '{"code":"not_found","message":"No such order."}',
    },
    {
      title: 'Twirp, with the same words and msg',
      url: 'https://api.shop.example/twirp/shop.v1.Orders/Place',
      method: 'POST',
      status: 400,
      body: '{"code":"invalid_argument","msg":"quantity must be positive"}',
    },
    {
      title: 'A word of the protocol in an API of its own, with a status beside it',
      url: 'https://api.shop.example/orders',
      status: 400,
      body: '{"status":"error","code":"invalid_argument","message":"Bad quantity."}',
    },
    {
      title: 'A word of the protocol under a status that is not its own',
      url: 'https://api.shop.example/orders',
      status: 422,
      body: '{"code":"invalid_argument","message":"Bad quantity."}',
    },
  ],
} as const satisfies Pack;
