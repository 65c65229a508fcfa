import { enablex } from '../../src/packs/enablex.ts';
import type { DemoError, ExpectedFinding } from '../model.ts';
import { MARKUP } from '../model.ts';
import type { CodeRow } from './codes.ts';
import { errorRows } from './codes.ts';
import { statusErrors } from './statuses.ts';

const ADMIN: ExpectedFinding = {
  vendor: 'enablex',
  shape: 'admin',
  evidence: 'host+shape',
  set: 'admin',
  code: '0',
  known: true,
};

const SERVER: ExpectedFinding = {
  ...ADMIN,
  shape: 'server',
  set: 'server',
  code: '10001',
};

/** EnableX reports errors under HTTP 200 too, and these all are. */
const COMMON = {
  vendor: 'enablex',
  method: 'POST',
  status: 200,
  mediaType: 'application/json',
  headers: {},
} as const;

/** One for each result code, each class of HTTP status, and the awkward forms. */
export function enablexErrors(): DemoError[] {
  return [
    ...errorRows(enablex.sets.admin.codes).map(adminError),
    ...errorRows(enablex.sets.server.codes).map(serverError),
    ...errorRows(enablex.sets.unified.codes).map(unifiedError),
    webSdkError(),
    ...statusErrors(enablex, 'api.enablex.io/ucaas/v1/users', ['vendor']),
    ...dialects(),
    ...awkward(),
  ];
}

function adminError({ code, entry }: CodeRow): DemoError {
  const id = `enablex-admin-${code}`;
  return {
    ...COMMON,
    id,
    title: `${code} ${entry.name ?? entry.meaning}`,
    url: `http://api.enablex.io/ucaas/v1/users/${id}`,
    body: JSON.stringify({ result: code, msg: 'Demo error', desc: `Result ${code}.`, data: {} }),
    expected: [{ ...ADMIN, code }],
  };
}

function serverError({ code, entry }: CodeRow): DemoError {
  const id = `enablex-server-${code}`;
  return {
    ...COMMON,
    id,
    title: `${code} ${entry.name ?? entry.meaning}`,
    url: `http://api.enablex.io/video/v2/rooms/${id}`,
    body: JSON.stringify({ result: Number(code), error: 'Demo error', desc: `Result ${code}.` }),
    expected: [{ ...SERVER, code }],
  };
}

function unifiedError({ code, entry }: CodeRow): DemoError {
  const id = `enablex-unified-${code.toLowerCase()}`;
  const requestId = `req_demo_${code.toLowerCase()}`;
  return {
    ...COMMON,
    id,
    title: `${code} of the newer form`,
    url: `http://api.enablex.io/voice/v1/calls/${id}`,
    status: entry.status ?? 400,
    body: JSON.stringify({
      status: 'error',
      error_code: code,
      message: 'Demo error',
      request_id: requestId,
    }),
    expected: [{ ...SERVER, shape: 'unified', set: 'unified', code, ids: [requestId] }],
  };
}

function webSdkError(): DemoError {
  return {
    ...COMMON,
    id: 'enablex-web-sdk',
    title: '1144 of the Web SDK, told by its number',
    url: 'http://api.enablex.io/v2/rooms/enablex-web-sdk',
    body: '{"result":1144,"error":"Demo error","desc":"Result 1144."}',
    expected: [{ ...SERVER, shape: 'web-sdk', set: 'web-sdk', code: '1144' }],
  };
}

/** Two dialects use one member with opposite meanings; path or members decide. */
function dialects(): DemoError[] {
  return [
    {
      ...COMMON,
      id: 'enablex-server-path',
      title: '10001 of the Video API, told by the path',
      url: 'http://api.enablex.io/video/v2/rooms/enablex-server-path',
      body: '{"result":10001,"error":"Missing parameter","desc":"The room_id is missing."}',
      expected: [SERVER],
    },
    {
      ...COMMON,
      id: 'enablex-server-members',
      title: '10000 of the Video API, told by its members',
      url: 'http://api.enablex.io/v2/rooms/enablex-server-members',
      body: '{"result":10000,"error":"Not found","desc":"The application is not found."}',
      expected: [{ ...SERVER, code: '10000' }],
    },
    {
      ...COMMON,
      id: 'enablex-admin-members',
      title: '1002 of the administration API, told by its members',
      url: 'http://api.enablex.io/v1/users/enablex-admin-members',
      body: '{"result":1002,"msg":"Invalid request","desc":"The request is not valid."}',
      expected: [{ ...ADMIN, code: '1002' }],
    },
    {
      ...COMMON,
      id: 'enablex-undecided',
      title: 'A code that could be of either dialect',
      url: 'http://api.enablex.io/v2/rooms/enablex-undecided',
      body: '{"result":4119,"desc":"The request was refused."}',
      expected: [
        {
          ...ADMIN,
          shape: 'undecided',
          set: null,
          code: '4119',
          known: false,
          notes: ['unknown-code', 'vendor'],
        },
      ],
    },
  ];
}

function awkward(): DemoError[] {
  return [
    {
      ...COMMON,
      id: 'enablex-sample',
      title: "The sample of the vendor's page",
      url: 'http://api.enablex.io/ucaas/v1/users/enablex-sample',
      body:
        '{ "result": "1504","msg": "Duplicate data",' +
        '"desc": "The Email Address is already registered.","data": {}}',
      expected: [{ ...ADMIN, code: '1504' }],
    },
    {
      ...COMMON,
      id: 'enablex-unknown-code',
      title: '1599, which is in no table',
      url: 'http://portal.enablex.io/admin/v1/projects/enablex-unknown-code',
      body: '{"result":"1599","msg":"Refused","desc":"The project is locked.","data":{}}',
      expected: [{ ...ADMIN, code: '1599', known: false, notes: ['unknown-code'] }],
    },
    {
      ...COMMON,
      id: 'enablex-failing-status',
      title: '1001 under HTTP 401',
      url: 'http://api.enablex.io/ucaas/v1/users/enablex-failing-status',
      status: 401,
      body: '{"result":"1001","msg":"Invalid token","desc":"The token is not valid."}',
      expected: [{ ...ADMIN, code: '1001' }],
    },
    {
      ...COMMON,
      id: 'enablex-white-label',
      title: 'Under the name of vCloudX',
      url: 'http://docs2024.vcloudx.com/ucaas/v1/users/enablex-white-label',
      body: '{"result":"1401","msg":"Invalid application","desc":"No type was given."}',
      expected: [{ ...ADMIN, code: '1401' }],
    },
    {
      ...COMMON,
      id: 'enablex-markup',
      title: 'Markup in every text',
      url: 'http://api.enablex.io/ucaas/v1/users/enablex-markup',
      body: JSON.stringify({ result: '1504', msg: MARKUP, desc: MARKUP, data: { name: MARKUP } }),
      expected: [{ ...ADMIN, code: '1504' }],
    },
    {
      ...COMMON,
      id: 'enablex-success',
      title: 'Success: the panel stays silent',
      url: 'http://api.enablex.io/ucaas/v1/users/enablex-success',
      body: '{ "result": "1","data": {}}',
      expected: [],
    },
  ];
}
