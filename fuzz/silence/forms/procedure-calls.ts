import fc from 'fast-check';
import { always, any, json, maybe, object, some, text } from '../form.ts';
import * as w from '../words.ts';

const rpcCode = any(-32_700, -32_600, -32_601, -32_602, -32_603, -32_000, 3, 100);
const trpcError = object({
  message: w.sentence,
  code: rpcCode,
  data: object({
    code: w.upperSnake,
    httpStatus: w.httpStatus,
    path: maybe(any('order.byId')),
    stack: maybe(w.sentence),
  }),
});

/** Calls of procedures over HTTP. */
export const procedureCalls = [
  json(
    'json-rpc',
    object({
      jsonrpc: always('2.0'),
      id: any<string | number | null>(1, 'a', null),
      error: object({
        code: rpcCode,
        message: w.sentence,
        data: maybe(any<unknown>({ name: 'odoo' }, '0x08c379a0')),
      }),
    }),
  ),
  json(
    'json-rpc-batch',
    some(
      object({
        jsonrpc: always('2.0'),
        id: any(1, 2),
        result: maybe(any({})),
        error: maybe(object({ code: rpcCode, message: w.sentence })),
      }),
    ),
  ),
  json('trpc', object({ error: trpcError })),
  json(
    'trpc-batch',
    some(object({ error: maybe(trpcError), result: maybe(object({ data: any({}) })) })),
  ),
  json('trpc-superjson', object({ error: object({ json: trpcError }) })),
  json(
    'connect',
    object({
      code: w.snake,
      message: w.sentence,
      details: maybe(some(object({ type: any('acme.v1.Why'), value: w.hex }))),
    }),
  ),
  json('twirp', object({ code: w.snake, msg: w.sentence, meta: maybe(any({ argument: 'name' })) })),
  text(
    'grpc-web',
    w.sentence.map(
      (message) => `\u0080\u0000\u0000\u0000\u0020grpc-status:5\r\ngrpc-message:${message}\r\n`,
    ),
    {
      mediaType: 'application/grpc-web+proto',
      statuses: [500, 503],
    },
  ),
  text(
    'soap',
    fc
      .tuple(w.sentence, w.pascal)
      .map(
        ([why, code]) =>
          `<soap:Envelope><soap:Body><soap:Fault><faultcode>${code}</faultcode><faultstring>${why}</faultstring></soap:Fault></soap:Body></soap:Envelope>`,
      ),
    {
      mediaType: 'text/xml',
      statuses: [500],
    },
  ),
  json('xml-rpc-as-json', object({ faultCode: w.smallNumber, faultString: w.sentence })),
];
