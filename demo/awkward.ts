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
