import type { Pack } from '../../model/pack.ts';

export const examples = [
  {
    title: 'Printed: duplicate under HTTP 200',
    url: 'https://api.enablex.io/ucaas/v1/users',
    method: 'POST',
    status: 200,
    body: `{ "result": "1504","msg": "Duplicate data",\
"desc": "The Email Address is already registered.","data": {}}`,
    findings: [{ shape: 'admin', code: '1504' }],
  },
  {
    title: 'Printed: success',
    url: 'https://api.enablex.io/ucaas/v1/users',
    status: 200,
    body: '{ "result": "1","data": {}}',
    findings: [],
  },
  {
    title: 'The code as a number',
    url: 'https://api.enablex.io/ucaas/v1/users',
    status: 200,
    body: '{"result":1001,"msg":"Invalid token","desc":"The token is not valid."}',
    findings: [{ shape: 'admin', code: '1001' }],
  },
  {
    title: '0 is an error in the administration API',
    url: 'https://portal.enablex.io/admin/v1/projects',
    status: 200,
    body: '{"result":"0","msg":"Error","desc":"The project could not be read.","data":{}}',
    findings: [{ shape: 'admin', code: '0' }],
  },
  {
    title: '0 is success in the Video API',
    url: 'https://api.enablex.io/video/v2/rooms',
    status: 200,
    body: '{"result":0,"room":{"name":"Demo","room_id":"0123456789abcdef01234567"}}',
    findings: [],
  },
  {
    title: 'An error of the Video API',
    url: 'https://api.enablex.io/video/v2/rooms',
    status: 200,
    body: '{"result":10001,"error":"Missing parameter","desc":"The room_id is missing."}',
    findings: [{ shape: 'server', code: '10001' }],
  },
  {
    title: 'The member msg decides where the path does not',
    url: 'https://api.enablex.io/v1/users',
    status: 200,
    body: '{"result":"1002","msg":"Invalid request","desc":"The request is not valid."}',
    findings: [{ shape: 'admin', code: '1002' }],
  },
  {
    title: 'The member error decides where the path does not',
    url: 'https://api.enablex.io/v2/rooms',
    status: 200,
    body: '{"result":10000,"error":"Not found","desc":"The application is not found."}',
    findings: [{ shape: 'server', code: '10000' }],
  },
  {
    title: 'Nothing decides',
    url: 'https://api.enablex.io/v2/rooms',
    status: 200,
    body: '{"result":4119,"desc":"The request was refused."}',
    findings: [{ shape: 'undecided', code: '4119' }],
  },
  {
    title: 'Nothing decides, and 0 may be success',
    url: 'https://api.enablex.io/v2/rooms',
    status: 200,
    body: '{"result":0,"desc":"x"}',
    findings: [],
  },
  {
    title: 'A page of a proxy',
    url: 'https://api.enablex.io/ucaas/v1/users',
    status: 500,
    mediaType: 'text/html',
    body: '<html><body><h1>500 Internal Server Error</h1></body></html>',
    findings: [{ shape: null, code: null }],
  },
  {
    title: 'The newer form: the key was replaced',
    url: 'https://api.enablex.io/messaging/v1/messages',
    method: 'POST',
    status: 401,
    body: `{"status":"error","error_code":"CREDENTIAL_EXPIRED","message":"The key was rotated.",\
"request_id":"req_0123456789"}`,
    findings: [{ shape: 'unified', code: 'CREDENTIAL_EXPIRED' }],
  },
  {
    title: 'The newer form: a number without country code',
    url: 'https://api.enablex.io/voice/v2/calls',
    method: 'POST',
    status: 400,
    body: `{"status":"error","error_code":"INVALID_PARAM","message":"to must be in E.164",\
"request_id":"req_0123456780"}`,
    findings: [{ shape: 'unified', code: 'INVALID_PARAM' }],
  },
  {
    title: 'What a callback of the Web SDK was given',
    url: 'https://api.enablex.io/status',
    method: 'POST',
    status: 400,
    body: '{"result":1144,"error":"Permission denied","desc":"The person refused the camera."}',
    findings: [{ shape: 'web-sdk', code: '1144' }],
  },
] as const satisfies Pack['examples'];

export const counterexamples = [
  {
    title: 'A result that is a word, on the host of the vendor',
    url: 'https://api.enablex.io/status',
    status: 200,
    body: '{"result":"ok"}',
  },
  {
    title: 'The form elsewhere, under 200',
    url: 'https://api.shop.example/users',
    method: 'POST',
    status: 200,
    body: '{"result":1504,"msg":"Duplicate data","desc":"The name is taken."}',
  },
  {
    title: 'The form elsewhere, under 400',
    url: 'https://api.shop.example/users',
    method: 'POST',
    status: 400,
    body: '{"result":1504,"msg":"Duplicate data","desc":"The name is taken."}',
  },
  {
    title: 'The form with the code as text, elsewhere',
    url: 'https://example.com/api/users',
    method: 'POST',
    status: 400,
    body: '{"result":"1504","msg":"Duplicate data","desc":"The name is taken."}',
  },
  {
    title: 'Cloudflare',
    url: 'https://api.cloudflare.com/client/v4/zones',
    status: 400,
    body: `{"success":false,"errors":[{"code":1004,"message":"DNS Validation Error"}],\
"messages":[],"result":null}`,
  },
  {
    title: 'JSON-RPC with a number as result',
    url: 'https://rpc.example/',
    method: 'POST',
    status: 200,
    body: '{"jsonrpc":"2.0","id":1,"result":1504}',
  },
  {
    title: 'A count of rooms with the rooms, on the host of the vendor',
    url: 'https://api.enablex.io/video/v2/rooms',
    status: 200,
    body: '{"result":12,"rooms":[]}',
  },
  {
    title: 'A count in the administration API',
    url: 'https://api.enablex.io/ucaas/v1/users',
    status: 200,
    body: '{"result":12,"users":[]}',
  },
  {
    title: 'The newer form elsewhere: many APIs have such members',
    url: 'https://api.shop.example/calls',
    status: 401,
    body: `{"status":"error","error_code":"UNAUTHORIZED","message":"No.","request_id":"req_1"}`,
  },
] as const satisfies Pack['counterexamples'];
