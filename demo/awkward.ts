import type { DemoError } from './model.ts';

/** Two megabytes: more than Firefox keeps of a body. */
const PADDING = 'x'.repeat(2 * 1024 * 1024);

const COMMON = {
  vendor: 'emnify',
  method: 'GET',
  mediaType: 'application/json',
  headers: {},
  expected: [],
} as const;

/**
 * Responses that browsers hand over in different ways. They are in no button of the demo page: what is
 * expected of them depends on the browser.
 */
export const AWKWARD = {
  /** A body that Firefox cuts at 1 MB. */
  large: {
    ...COMMON,
    id: 'emnify-large',
    title: 'A body of two megabytes',
    url: 'http://cdn.emnify.net/api/v1/endpoint/emnify-large',
    status: 403,
    body: `{"error_code":1104,"error_token":"Forbidden","message":"m","padding":"${PADDING}"}`,
  },
  /** JSON that no media type announces, with letters beyond ASCII: browsers make base64 of it. */
  unannounced: {
    ...COMMON,
    id: 'emnify-unannounced',
    title: 'JSON without a media type',
    url: 'http://cdn.emnify.net/api/v1/endpoint/emnify-unannounced',
    status: 404,
    mediaType: '',
    body: '{"error_code":1201,"error_token":"NotFound","message":"Straße mit id 7 € not found"}',
  },
  /** An error that tells of a person, under a head with ids of its own. */
  personal: {
    ...COMMON,
    vendor: '8x8',
    id: '8x8-personal',
    title: 'An error that tells of a person',
    method: 'POST',
    url: 'http://sms.8x8.com/api/v1/subaccounts/demo/messages/8x8-personal',
    status: 400,
    headers: {
      'X-Amzn-RequestId': '2f1c7a90-6a1e-4d0c-9f55-3b8e0c7d4a21',
      'CF-Ray': '8e1f4b2a7c9d0e12-AMS',
    },
    body:
      '{"code":1002,"message":"anna@shop.example at 203.0.113.7 may not send to +447700900123",' +
      '"errorId":"5b0f2c44-7a1d-4e39-9c66-2f8d0e71a3b5","timestamp":"2026-04-19T02:31:19.42Z"}',
  },
  /** Answered with 304 when the browser asks whether it has changed. */
  cached: {
    ...COMMON,
    vendor: 'enablex',
    id: 'enablex-cached',
    title: 'An error under 200 that is cached',
    url: 'http://api.enablex.io/ucaas/v1/users/enablex-cached',
    status: 200,
    headers: { ETag: '"1"', 'Cache-Control': 'no-cache' },
    body: '{"result":"1504","msg":"Duplicate data","desc":"Taken.","data":{}}',
  },
} as const satisfies Readonly<Record<string, DemoError>>;
