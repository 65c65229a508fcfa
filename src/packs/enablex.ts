import type { Pack } from '../model/pack.ts';
import { adminCodes } from './enablex/codes.ts';
import { serverCodes } from './enablex/server-codes.ts';

/**
 * EnableX. Its APIs speak two opposite dialects with the same member `result`: in one 1 is success
 * and 0 an error, in the other 0 is success. Path and members decide which one a body is.
 */
export const enablex = {
  id: 'enablex',
  name: 'EnableX',
  docs: 'https://developer.enablex.io/docs/references/apis/ucaas-api/content/error-handling/',
  checked: '2026-11-21',
  hosts: [
    'api.enablex.io',
    'portal.enablex.io',
    // White labels, known by their copies of the documentation.
    'docs2024.vcloudx.com',
    'doc.smartflomeet.ttns.in',
  ],
  shapes: [
    {
      id: 'admin',
      where: { result: 'numeric' },
      paths: ['/ucaas/', '/admin/', '/service'],
      withoutPath: { msg: 'string', error: 'absent' },
      inSuccess: true,
      success: ['1', '200'],
      code: 'result',
      message: 'msg',
      detail: 'desc',
      set: 'admin',
      fields: {
        result: 'The result code; 1 is success, and the HTTP status may be 200 even for an error.',
        msg: 'What went wrong, in a few words.',
        desc: 'What went wrong in this case.',
        data: 'The values concerned, if any; they may hold personal data.',
      },
      unlisted: {
        meaning:
          'The call failed with a code that the page on UCaaS and administration does not list.',
        fix: [
          'Read msg and desc for the reason.',
          'Give EnableX support the time, the endpoint and the result code if they say nothing.',
        ],
        who: 'caller',
        retry: 'after-change',
      },
    },
    {
      id: 'server',
      where: { result: 'numeric' },
      paths: ['/video/', '/sms/', '/voice/'],
      withoutPath: { error: 'string', msg: 'absent' },
      inSuccess: true,
      success: ['0'],
      code: 'result',
      message: 'error',
      detail: 'desc',
      set: 'server',
      fields: {
        result: 'The result code; 0 is success, and the HTTP status may be 200 even for an error.',
        error: 'The reason in a few words.',
        desc: 'The reason in full.',
      },
      unlisted: {
        meaning:
          'The call failed with a code that is not among those which Errata has for this API.',
        fix: [
          'Read error and desc for the reason.',
          'Give EnableX support the time, the endpoint and the result code if they say nothing.',
        ],
        who: 'caller',
        retry: 'after-change',
      },
    },
    {
      id: 'undecided',
      where: { result: 'numeric', desc: 'string' },
      inSuccess: true,
      success: ['0', '1', '200'],
      code: 'result',
      detail: 'desc',
      set: null,
      fields: {
        result: 'The result code, of one of two lists.',
        desc: 'The reason in full.',
      },
      unlisted: {
        meaning: 'EnableX reports a fault, but it is unclear which of its two code lists applies.',
        fix: [
          'Read desc for the reason.',
          'Look the code up in the documentation of the API that you called.',
        ],
        who: 'caller',
        retry: 'after-change',
      },
      note: 'Neither path nor members tell which of two opposite EnableX dialects this body is in.',
    },
  ],
  sets: {
    admin: {
      name: 'UCaaS and Service Administration result codes',
      docs: 'https://developer.enablex.io/docs/references/apis/ucaas-api/content/error-handling/',
      codes: adminCodes,
    },
    server: {
      name: 'Video, SMS and Voice result codes',
      docs: 'https://developer.enablex.io/docs/references/apis/sms-api/content/error-handling/',
      codes: serverCodes,
    },
  },
  // The page's "Result Code Grouping".
  statuses: {
    '1xx': {
      meaning: 'EnableX has received the request and is working on it.',
      fix: [],
      who: 'nobody',
      retry: 'no',
      note: 'EnableX groups codes like HTTP; its own result codes (1001, 1504, ...) do not follow.',
    },
    '2xx': {
      meaning: 'EnableX took the request in; only the result code says whether the call succeeded.',
      fix: ['Read the result code in the body before you count the call as done.'],
      who: 'nobody',
      retry: 'no',
      note: 'EnableX groups codes like HTTP; its own result codes (1001, 1504, ...) do not follow.',
    },
    '3xx': {
      meaning: 'EnableX wants a further step before it can complete the request.',
      fix: ['Follow the redirection that the response names.'],
      who: 'caller',
      retry: 'after-change',
      note: 'EnableX groups codes like HTTP; its own result codes (1001, 1504, ...) do not follow.',
    },
    '4xx': {
      meaning: 'EnableX cannot fulfill the request in the form in which it was sent.',
      fix: [
        'Compare the request with the documentation of the call.',
        'Correct it before you send it again.',
      ],
      who: 'caller',
      retry: 'after-change',
      note: 'EnableX groups codes like HTTP; its own result codes (1001, 1504, ...) do not follow.',
    },
    '5xx': {
      meaning: 'The EnableX server did not complete a request that it holds to be in order.',
      fix: [
        'Repeat the request after a pause.',
        'Give EnableX support the time, the endpoint and the HTTP status if it fails again.',
      ],
      who: 'vendor',
      retry: 'after-wait',
      note: 'EnableX groups codes like HTTP; its own result codes (1001, 1504, ...) do not follow.',
    },
  },
  examples: [
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
  ],
  counterexamples: [
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
  ],
} as const satisfies Pack;
