import type { Pack } from '../model/pack.ts';

const docs = 'https://grpc.io/docs/guides/status-codes/';

/** 0 is success; there are no others than these. */
const failures = {
  oneOf: '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16'.split(' '),
} as const;

/**
 * gRPC-Web: the status of a call stands in headers, or in trailers at the end of the body, mostly under
 * HTTP 200 (gRPC-Web protocol, "Protocol differences vs gRPC over HTTP2").
 */
export const grpcWeb = {
  id: 'grpc-web',
  name: 'gRPC-Web',
  kind: 'form',
  also: ['gRPC', 'Envoy'],
  docs,
  checked: '2026-11-21',
  hosts: [],
  shapes: [
    {
      id: 'status',
      at: 'headers',
      where: { 'grpc-status': failures },
      elsewhere: {},
      inSuccess: {
        mediaTypes: [
          'application/grpc-web',
          'application/grpc-web+proto',
          'application/grpc-web+json',
          'application/grpc-web-text',
          'application/grpc-web-text+proto',
          'application/grpc',
          'application/grpc+proto',
        ],
      },
      code: 'grpc-status',
      message: 'grpc-message',
      set: 'codes',
      fields: {
        'grpc-status': 'The number of the status of the call; 0 is success.',
        'grpc-message': "The server's sentence, without its percent-encoding.",
      },
      unlisted: {
        meaning: 'The gRPC call failed with a status that is not among those of the protocol.',
        fix: [
          'Read grpc-message for the reason.',
          'Look into the log of the server and of the proxy before it.',
        ],
        who: 'vendor',
        retry: 'after-wait',
      },
    },
  ],
  sets: { codes: { name: 'gRPC status codes', docs, codes: {}, list: 'grpc' } },
  statuses: {},
  examples: [
    {
      title: 'Trailers at the end of the body',
      url: 'https://api.shop.example/shop.v1.Orders/Get',
      method: 'POST',
      status: 200,
      mediaType: 'application/grpc-web+proto',
      body: `\u0080\u0000\u0000\u0000\u003dgrpc-status:5\r\n\
grpc-message:No%20order%20with%20number%2017\r\n`,
      findings: [{ shape: 'status', code: '5' }],
    },
    {
      title: 'Trailers in base64',
      url: 'https://api.shop.example/shop.v1.Orders/Get',
      method: 'POST',
      status: 200,
      mediaType: 'application/grpc-web-text',
      body: 'gAAAABBncnBjLXN0YXR1czoxMA0K',
      findings: [{ shape: 'status', code: '10' }],
    },
    {
      title: 'No message at all, so that the status is a header',
      url: 'https://api.shop.example/shop.v1.Orders/Get',
      method: 'POST',
      status: 200,
      mediaType: 'application/grpc-web',
      headers: { 'grpc-status': '16', 'grpc-message': 'Sign%20in%20first' },
      body: '',
      findings: [{ shape: 'status', code: '16' }],
    },
    {
      title: 'A proxy that does not reach the server',
      url: 'https://api.shop.example/shop.v1.Orders/Get',
      method: 'POST',
      status: 503,
      mediaType: 'application/grpc',
      headers: { 'grpc-status': '14', 'grpc-message': 'upstream connect error' },
      body: '',
      findings: [{ shape: 'status', code: '14' }],
    },
    {
      title: 'A call that succeeded',
      url: 'https://api.shop.example/shop.v1.Orders/Get',
      method: 'POST',
      status: 200,
      mediaType: 'application/grpc-web',
      body: '\u0080\u0000\u0000\u0000\u000fgrpc-status:0\r\n',
      findings: [],
    },
  ],
  counterexamples: [
    {
      title: 'A message of an API with the words in it',
      url: 'https://api.shop.example/orders',
      status: 502,
      body: '{"message":"upstream said grpc-status:14"}',
    },
    {
      title: 'Google, with the same statuses by name',
      url: 'https://relay.shop.example/v1/projects',
      status: 404,
      body: '{"error":{"code":404,"message":"Not found.","status":"NOT_FOUND"}}',
    },
    {
      title: 'A success header beside an error of HTTP',
      url: 'https://api.shop.example/orders',
      status: 500,
      headers: { 'grpc-status': '0' },
      body: 'Internal Server Error',
    },
  ],
} as const satisfies Pack;
