import type { Example, PackExample } from '../../model/pack.ts';

export const examples = [
  {
    title: 'a procedure that needs a session',
    url: 'https://shop.example/api/trpc/order.list',
    status: 401,
    body: '{"error":{"message":"UNAUTHORIZED","code":-32001,"data":{"code":"UNAUTHORIZED","httpStatus":401,"path":"order.list"}}}',
    findings: [{ shape: 'error', code: 'UNAUTHORIZED' }],
  },
  {
    title: 'superjson, and the faults of the input',
    url: 'https://shop.example/api/trpc/order.create',
    method: 'POST',
    status: 400,
    body: '{"error":{"json":{"message":"[]","code":-32600,"data":{"code":"BAD_REQUEST","httpStatus":400,"path":"order.create","zodError":{"formErrors":[],"fieldErrors":{"amount":["Expected number, received string"]}}}}}}',
    findings: [{ shape: 'transformed', code: 'BAD_REQUEST', items: [null] }],
  },
  {
    title: 'a batch of which every call failed',
    url: 'https://shop.example/api/trpc/order.byId,user.me?batch=1',
    status: 404,
    body: '[{"error":{"message":"No order 9","code":-32004,"data":{"code":"NOT_FOUND","httpStatus":404,"path":"order.byId"}}},{"error":{"message":"No user","code":-32004,"data":{"code":"NOT_FOUND","httpStatus":404,"path":"user.me"}}}]',
    findings: [
      { shape: 'batch', code: 'NOT_FOUND' },
      { shape: 'batch', code: 'NOT_FOUND' },
    ],
  },
  {
    title: 'a batch of one with superjson',
    url: 'https://shop.example/api/trpc/order.byId?batch=1',
    status: 500,
    body: '[{"error":{"json":{"message":"boom","code":-32603,"data":{"code":"INTERNAL_SERVER_ERROR","httpStatus":500,"path":"order.byId"}}}}]',
    findings: [{ shape: 'transformed-batch', code: 'INTERNAL_SERVER_ERROR' }],
  },
  {
    title: 'a batch of which one call failed, under 207',
    url: 'https://shop.example/api/trpc/order.byId,user.me?batch=1',
    status: 207,
    body: '[{"result":{"data":{"id":7}}},{"error":{"message":"UNAUTHORIZED","code":-32001,"data":{"code":"UNAUTHORIZED","httpStatus":401,"path":"user.me"}}}]',
    findings: [{ shape: 'batch', code: 'UNAUTHORIZED' }],
  },
] as const satisfies readonly Example[];

export const counterexamples = [
  {
    title: 'an error of JSON-RPC itself',
    url: 'https://node.example/rpc',
    method: 'POST',
    status: 400,
    body: '{"jsonrpc":"2.0","id":1,"error":{"code":-32600,"message":"Invalid Request","data":"empty batch"}}',
  },
  {
    title: "Google's form: a number, a message and a word beside it",
    url: 'https://shop.example/v1/orders',
    status: 404,
    body: '{"error":{"code":404,"message":"No order 9","status":"NOT_FOUND"}}',
  },
  {
    title: 'a batch of which all calls succeeded',
    url: 'https://shop.example/api/trpc/order.byId?batch=1',
    status: 200,
    body: '[{"result":{"data":{"error":{"message":"m","code":-32001,"data":{"code":"UNAUTHORIZED","httpStatus":401}}}}}]',
  },
  {
    title: 'several answers under 207, of another make',
    url: 'https://shop.example/api/orders/import',
    method: 'POST',
    status: 207,
    body: '[{"status":201,"id":7},{"status":422,"error":{"message":"No amount","code":17}}]',
  },
] as const satisfies readonly PackExample[];
