import type { DemoError, ExpectedFinding } from '../model.ts';
import { MARKUP, RELAY_HOST } from '../model.ts';

const API: ExpectedFinding = {
  vendor: '8x8',
  shape: 'api-error',
  evidence: 'host+shape',
  set: 'api',
  code: '1300',
  known: true,
};

const MESSAGE: ExpectedFinding = {
  vendor: '8x8',
  shape: 'message-status',
  evidence: 'host+shape',
  set: 'message-status',
  code: '429',
  known: true,
  notes: ['vendor'],
};

const HOST_ONLY: ExpectedFinding = {
  vendor: '8x8',
  shape: null,
  evidence: 'host',
  set: null,
  code: null,
  known: false,
};

const COMMON = {
  vendor: '8x8',
  method: 'POST',
  status: 400,
  mediaType: 'application/json',
  headers: {},
} as const;

/** The vendor's own sample, byte for byte. */
const SAMPLE = `{
"code": 1300,
"message": "Object wasn't found or is already expired",
"errorId": "1cc1eda1-f5dd-ea11-8288-0263195dd35a",
"timestamp": "2020-12-22T05:52:01.85Z"
}`;
const SAMPLE_ID = '1cc1eda1-f5dd-ea11-8288-0263195dd35a';

/** Forms that the tables do not show and that a panel can get wrong. */
export function eightByEightSpecials(): DemoError[] {
  return [...apiForms(), ...otherHosts(), ...messageLists()];
}

function apiForms(): DemoError[] {
  return [
    {
      ...COMMON,
      id: '8x8-sample',
      title: "The sample of the vendor's page",
      url: 'http://sms.8x8.com/api/v1/subaccounts/demo/messages/8x8-sample',
      status: 404,
      body: SAMPLE,
      expected: [{ ...API, ids: [SAMPLE_ID] }],
    },
    {
      ...COMMON,
      id: '8x8-unknown-code',
      title: 'Code 4018, which is in no table',
      url: 'http://chatapps.8x8.com/api/v1/subaccounts/demo/exports/8x8-unknown-code',
      status: 404,
      body:
        '{"code":4018,"message":"Invalid jobId","errorId":"0d3c8a51-94be-eb11-8274-00155d3f1a02",' +
        '"timestamp":"2026-05-07T11:20:43.18Z"}',
      expected: [
        {
          ...API,
          code: '4018',
          known: false,
          notes: ['unknown-code'],
          ids: ['0d3c8a51-94be-eb11-8274-00155d3f1a02'],
        },
      ],
    },
    {
      ...COMMON,
      id: '8x8-status-mismatch',
      title: 'Code 1014 under 400 instead of 426',
      url: 'http://sms.8x8.com/api/v1/subaccounts/demo/messages/8x8-status-mismatch',
      body: '{"code":1014,"message":"Insecure Protocol","timestamp":"2026-11-20T08:00:00.85Z"}',
      expected: [{ ...API, code: '1014', notes: ['status-mismatch'] }],
    },
    {
      ...COMMON,
      id: '8x8-no-media-type',
      title: 'JSON without a media type, the code as text',
      url: 'http://verify.us.8x8.com/api/v2/subaccounts/demo/sessions/8x8-no-media-type',
      mediaType: '',
      body: '{"code":"1400","message":"Too soon","timestamp":"2026-11-20T08:00:00.85Z"}',
      expected: [{ ...API, code: '1400' }],
    },
    {
      ...COMMON,
      id: '8x8-markup',
      title: 'Markup in every text',
      url: 'http://sms.8x8.com/api/v1/subaccounts/demo/messages/8x8-markup',
      body: JSON.stringify({ code: 1000, message: MARKUP, errorId: MARKUP, timestamp: MARKUP }),
      expected: [{ ...API, code: '1000', ids: [MARKUP] }],
    },
    {
      ...COMMON,
      id: '8x8-other-product',
      title: 'A product that answers in the form of problem details',
      url: 'http://api.8x8.com/admin-provisioning/sites/8x8-other-product',
      mediaType: 'application/problem+json',
      body:
        '{"status":400,"title":"Invalid filter format","errors":[{"field":"filter",' +
        '"code":"VALIDATION_ERROR"}]}',
      expected: [{ ...HOST_ONLY, notes: ['unknown-form'] }],
    },
  ];
}

function otherHosts(): DemoError[] {
  return [
    {
      ...COMMON,
      id: '8x8-relayed',
      title: 'Passed on by the back end of a shop',
      url: `http://${RELAY_HOST}/send/8x8-relayed`,
      body:
        '{"code":1001,"message":"Illegal SubAccountId",' +
        '"errorId":"5b0f2c44-7a1d-4e39-9c66-2f8d0e71a3b5",' +
        '"timestamp":"2026-04-19T02:31:19.4297387+00:00"}',
      expected: [
        {
          ...API,
          code: '1001',
          evidence: 'shape',
          notes: ['by-shape'],
          ids: ['5b0f2c44-7a1d-4e39-9c66-2f8d0e71a3b5'],
        },
      ],
    },
    {
      ...COMMON,
      id: '8x8-region',
      title: 'In the region Indonesia',
      url: 'http://chatapps.8x8.id/api/v1/subaccounts/demo/messages/8x8-region',
      body: '{"code":3012,"message":"Missed messages","timestamp":"2026-11-20T08:00:00Z"}',
      expected: [{ ...API, code: '3012' }],
    },
    {
      ...COMMON,
      id: '8x8-white-label',
      title: 'Under the name of Bell',
      url: 'http://odcc2.bell.ca/api/stats/8x8-white-label',
      status: 500,
      body: '{"error":{"text":"Statistics are not available"}}',
      expected: [{ ...HOST_ONLY, notes: ['unknown-form'] }],
    },
  ];
}

function messageLists(): DemoError[] {
  return [
    {
      ...COMMON,
      id: '8x8-message-list',
      title: 'Two stopped messages in a list, spelled in two ways',
      method: 'GET',
      url: 'http://sms.wavecell.com/api/v1/demo/messages/8x8-message-list',
      status: 200,
      body: `{"messages":[
{"umid":"umid-1","status":"REJECTED BY CARRIER","reasonCode":429},
{"umid":"umid-2","status":"SENT"},
{"UMID":"umid-3","Status":"Trashed","Reason Code":"500"}]}`,
      expected: [
        { ...MESSAGE, ids: ['umid-1'] },
        { ...MESSAGE, code: '500', ids: ['umid-3'] },
      ],
    },
    {
      ...COMMON,
      id: '8x8-message-no-reason',
      title: 'A trashed message without a reason',
      method: 'GET',
      url: 'http://api.wavecell.com/sms/v1/demo/status/8x8-message-no-reason',
      status: 200,
      body: '{"messageId":"message-4","status":"TRASHED"}',
      expected: [{ ...MESSAGE, code: null, known: false, ids: ['message-4'] }],
    },
  ];
}
