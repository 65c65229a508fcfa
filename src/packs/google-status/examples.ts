import type { Example, PackExample } from '../../model/pack.ts';

export const examples = [
  {
    title: 'A service behind a gateway from HTTP to gRPC',
    url: 'https://api.shop.example/v1/orders/9',
    status: 403,
    body: '{"error":{"code":403,"message":"Not your order.","status":"PERMISSION_DENIED"}}',
    findings: [{ shape: 'status', code: 'PERMISSION_DENIED' }],
  },
  {
    title: 'A field at fault, in a detail',
    url: 'https://api.shop.example/v1/orders',
    method: 'POST',
    status: 400,
    body: `{"error":{"code":400,"message":"Bad order.","status":"INVALID_ARGUMENT","details":[{"@type":\
"type.googleapis.com/google.rpc.BadRequest","fieldViolations":[{"field":"amount",\
"description":"Must be positive."}]}]}}`,
    findings: [{ shape: 'status', code: 'INVALID_ARGUMENT', items: [null] }],
  },
  {
    title: 'A callable function without a login',
    url: 'https://europe-west1-shop.cloudfunctions.net/placeOrder',
    method: 'POST',
    status: 401,
    body: '{"error":{"message":"Sign in first.","status":"UNAUTHENTICATED"}}',
    findings: [{ shape: 'callable', code: 'UNAUTHENTICATED' }],
  },
  {
    title: 'A callable function that threw, with details',
    url: 'https://placeorder-abcdefghij-ew.a.run.app',
    method: 'POST',
    status: 500,
    body: '{"error":{"details":{"order":9},"message":"INTERNAL","status":"INTERNAL"}}',
    findings: [{ shape: 'callable', code: 'INTERNAL' }],
  },
] as const satisfies readonly Example[];

export const counterexamples = [
  {
    title: 'A number that is not the status of the response',
    url: 'https://api.shop.example/orders/9',
    status: 404,
    body: '{"error":{"code":17,"message":"No order 9","status":"NOT_FOUND"}}',
  },
  {
    title: 'The name of an HTTP status, as Java servers write it',
    url: 'https://api.shop.example/orders/9',
    status: 404,
    body: '{"error":{"status":"NOT_FOUND","message":"No order 9"}}',
  },
  {
    title: 'A word that is none of the sixteen',
    url: 'https://api.shop.example/orders/9',
    status: 409,
    body: '{"error":{"code":409,"message":"The order is closed","status":"ORDER_CLOSED"}}',
  },
] as const satisfies readonly PackExample[];
