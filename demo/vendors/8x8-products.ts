import { eightByEight } from '../../src/packs/8x8.ts';
import type { DemoError, ExpectedFinding } from '../model.ts';
import type { CodeRow } from './codes.ts';
import { errorRows } from './codes.ts';

const HOST_AND_SHAPE = { vendor: '8x8', evidence: 'host+shape', known: true } as const;

const COMMON = {
  vendor: '8x8',
  status: 200,
  mediaType: 'application/json',
  headers: {},
} as const;

/** Errors of administration, voice, number lookup and receipts, whose codes are lists of their own. */
export function eightByEightProducts(): DemoError[] {
  return [
    ...errorRows(eightByEight.sets.administration.codes).map(administrationError),
    failedOperation(),
    callFlow(),
    lookup(),
    ...receipts(),
  ];
}

function administrationError({ code, entry }: CodeRow): DemoError {
  const id = `8x8-administration-${code.toLowerCase()}`;
  const requestId = `demo-request-${code.toLowerCase()}`;
  const status = entry.status ?? 400;
  const title = entry.name ?? code;
  return {
    ...COMMON,
    id,
    title: `Administration: ${code}`,
    method: 'GET',
    url: `http://api.8x8.com/admin-provisioning/users/${id}`,
    status,
    mediaType: 'application/problem+json',
    body: JSON.stringify({
      title,
      status,
      requestId,
      errors: [{ field: 'filter', code, message: 'Demo error' }],
    }),
    expected: [
      {
        ...HOST_AND_SHAPE,
        shape: 'administration',
        set: 'administration',
        code,
        items: [code],
        ids: [requestId],
      },
    ],
  };
}

function failedOperation(): DemoError {
  return {
    ...COMMON,
    id: '8x8-failed-operation',
    title: 'Administration: an operation that failed later, under 200',
    method: 'GET',
    url: 'http://api.8x8.com/admin-provisioning/operations/8x8-failed-operation',
    body:
      '{"operationId":"demo-operation-1","status":"FAILED","error":{"status":400,' +
      '"title":"Validation failed","errors":[{"field":"basicInfo.userName",' +
      '"code":"VALIDATION_ERROR","message":"The name is taken"}]}}',
    expected: [
      {
        ...HOST_AND_SHAPE,
        shape: 'failed-operation',
        set: 'administration',
        code: 'VALIDATION_ERROR',
        items: ['VALIDATION_ERROR'],
        ids: ['demo-operation-1'],
      },
    ],
  };
}

function callFlow(): DemoError {
  const callFlowRequestId = '0f6d3a52-9c1b-4a8e-8d27-6b5e4f3a2c10';
  return {
    ...COMMON,
    id: '8x8-callflow',
    title: 'Voice: no session for the call flow, under 200',
    method: 'POST',
    url: 'http://voice.8x8.com/api/v1/subaccounts/demo/callflows/8x8-callflow',
    body: JSON.stringify({
      sessionStatus: 'NOT_CREATED',
      callFlowRequestId,
      statusCode: -9999,
      statusMessage: 'Demo error',
    }),
    expected: [
      {
        ...HOST_AND_SHAPE,
        shape: 'voice-callflow',
        set: 'voice',
        code: '-9999',
        ids: [callFlowRequestId],
      },
    ],
  };
}

function lookup(): DemoError {
  return {
    ...COMMON,
    id: '8x8-lookup',
    title: 'Number lookup: the subscriber is out of reach, under 200',
    method: 'POST',
    url: 'http://lookup.8x8.com/api/v1/subaccounts/demo/numbers/8x8-lookup',
    body:
      '{"requestId":"demo-request-2","phoneNumber":"+12025550123","status":{"state":"error",' +
      '"errorCode":6002,"errorMessage":"Demo error"}}',
    expected: [
      {
        ...HOST_AND_SHAPE,
        shape: 'number-lookup',
        set: 'lookup',
        code: '6002',
        ids: ['demo-request-2'],
      },
    ],
  };
}

/** One number, and what it means by the channel beside it, or may mean without one. */
function receipts(): DemoError[] {
  const row = (id: string, title: string, channel: object, more: Partial<ExpectedFinding>) => {
    const umid = `${id}-umid`;
    return {
      ...COMMON,
      id,
      title,
      method: 'GET',
      url: `http://chatapps.8x8.com/api/v1/subaccounts/demo/messages/${id}`,
      body: JSON.stringify({ umid, ...channel, status: { state: 'undelivered', errorCode: 15 } }),
      expected: [
        {
          ...HOST_AND_SHAPE,
          shape: 'undelivered-message',
          set: null,
          code: '15',
          ids: [umid],
          ...more,
        },
      ],
    };
  };
  return [
    row(
      '8x8-receipt-sms',
      '15 in a receipt of SMS',
      { channel: 'SMS' },
      {
        shape: 'undelivered-by-channel',
        set: 'sms-receipts',
      },
    ),
    row(
      '8x8-receipt-whatsapp',
      '15 in a receipt of WhatsApp',
      { channel: 'WhatsApp' },
      { shape: 'undelivered-by-channel', set: 'whatsapp-receipts' },
    ),
    row(
      '8x8-receipt',
      '15 in a receipt of no channel',
      {},
      { known: false, notes: ['set-unknown'] },
    ),
  ];
}
