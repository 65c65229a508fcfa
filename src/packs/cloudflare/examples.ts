import type { Example, PackExample } from '../../model/pack.ts';

const ray = '0123456789abcdef-AMS';

export const examples = [
  {
    title: 'A token without the permission',
    url: 'https://api.cloudflare.com/client/v4/accounts/0123456789abcdef0123456789abcdef/workers/scripts',
    status: 403,
    headers: { 'cf-ray': ray, server: 'cloudflare' },
    body: `{"success":false,"errors":[{"code":10000,"message":"Authentication error"}],"messages":[],\
"result":null}`,
    findings: [{ shape: 'api', code: '10000', items: ['10000'] }],
  },
  {
    title: 'A chain with the exact code',
    url: 'https://api.cloudflare.com/client/v4/zones',
    status: 400,
    body: `{"success":false,"errors":[{"code":6003,"message":"Invalid request headers","error_chain":[\
{"code":6111,"message":"Invalid format for Authorization header"}]}],"messages":[],"result":null}`,
    findings: [{ shape: 'api', code: '6111', items: ['6111'] }],
  },
  {
    title: 'Passed on by a shop',
    url: 'https://api.shop.example/domains',
    method: 'POST',
    status: 400,
    body: `{"success":false,"errors":[{"code":81057,"message":"The record already exists."}],"messages":[],\
"result":null}`,
    findings: [{ shape: 'api', code: '81057', items: ['81057'] }],
  },
  {
    title: 'The edge in JSON, in front of a shop',
    url: 'https://www.shop.example/api/cart',
    status: 429,
    mediaType: 'application/problem+json',
    headers: { 'cf-ray': ray, server: 'cloudflare' },
    body: `{"type":"https://developers.cloudflare.com/support/troubleshooting/http-status-codes/\
cloudflare-1xxx-errors/error-1015/","title":"Error 1015: You are being rate limited","status":429,"detail":\
"You are being rate-limited.","instance":"0123456789abcdef","error_code":1015,"error_name":"rate_limited",\
"ray_id":"0123456789abcdef","zone":"www.shop.example","cloudflare_error":true,"retryable":true,"retry_after":30}`,
    findings: [{ shape: 'edge', code: '1015' }],
  },
  {
    title: 'The edge in JSON without a number',
    url: 'https://www.shop.example/api/cart',
    status: 522,
    body: `{"title":"Error 522: Connection timed out","status":522,"cloudflare_error":true,"retryable":true,\
"retry_after":60}`,
    findings: [{ shape: 'edge', code: null }],
  },
  {
    title: 'The same from the API',
    url: 'https://api.cloudflare.com/client/v4/user',
    status: 403,
    body: '{"title":"Error 1020: Access denied","status":403,"error_code":1020,"cloudflare_error":true}',
    findings: [{ shape: 'edge', code: '1020' }],
  },
  {
    title: 'A challenge in front of an API',
    url: 'https://www.shop.example/api/cart',
    status: 403,
    mediaType: 'text/html',
    headers: { 'CF-RAY': ray, Server: 'cloudflare', 'cf-mitigated': 'challenge' },
    body: '<!DOCTYPE html><html><head><title>Just a moment...</title></head></html>',
    findings: [{ shape: 'challenge', code: 'challenge' }],
  },
  {
    title: 'An origin that does not answer, as a page',
    url: 'https://www.shop.example/api/cart',
    status: 522,
    mediaType: 'text/html',
    headers: { 'cf-ray': ray, server: 'cloudflare' },
    body: '<!DOCTYPE html><html><body>Connection timed out</body></html>',
    findings: [{ shape: 'edge-status', code: null }],
  },
  {
    title: 'An origin that does not answer, as text',
    url: 'https://www.shop.example/api/cart',
    status: 521,
    mediaType: 'text/plain',
    headers: { 'cf-ray': ray, server: 'cloudflare' },
    body: 'error code: 521',
    findings: [{ shape: 'edge-status', code: null }],
  },
] as const satisfies readonly Example[];

export const counterexamples = [
  {
    title: 'A Worker that copies the form of the API',
    url: 'https://api.shop.example/orders',
    method: 'POST',
    status: 400,
    body: `{"success":false,"errors":[{"code":7001,"message":"Required","path":["body","name"]}],\
"result":{}}`,
  },
  {
    title: 'The whole form with a number that Cloudflare does not have',
    url: 'https://api.shop.example/orders',
    method: 'POST',
    status: 400,
    body: `{"success":false,"errors":[{"code":42,"message":"Nothing in the cart"}],"messages":[],\
"result":null}`,
  },
  {
    title: 'A site behind Cloudflare that refuses by itself',
    url: 'https://www.shop.example/api/cart',
    status: 403,
    headers: { 'cf-ray': ray, server: 'cloudflare' },
    body: '{"reason":"not yours"}',
  },
  {
    title: 'Another server with the same status',
    url: 'https://www.shop.example/api/cart',
    status: 520,
    mediaType: 'text/html',
    headers: { server: 'nginx' },
    body: '<html></html>',
  },
] as const satisfies readonly PackExample[];
