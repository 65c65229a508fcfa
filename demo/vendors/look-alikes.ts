import type { DemoError } from '../model.ts';
import { RELAY_HOST } from '../model.ts';

const COMMON = {
  vendor: 'none',
  method: 'GET',
  status: 400,
  mediaType: 'application/json',
  headers: {},
  expected: [
    {
      vendor: null,
      shape: null,
      evidence: 'http',
      set: null,
      code: null,
      known: false,
    },
  ],
} as const satisfies Partial<DemoError>;

/** Responses of a host of no vendor that resemble a vendor's: the panel has to name nobody. */
export function lookAlikes(): DemoError[] {
  return [
    {
      ...COMMON,
      id: 'none-code-and-message',
      title: 'A code and a message, as many APIs have them',
      url: `http://${RELAY_HOST}/orders/none-code-and-message`,
      body: '{"code":1002,"message":"Invalid MSISDN"}',
    },
    {
      ...COMMON,
      id: 'none-error-code-in-words',
      title: 'An error_code in words',
      url: `http://${RELAY_HOST}/calls/none-error-code-in-words`,
      status: 401,
      body: '{"status":"error","error_code":"UNAUTHORIZED","message":"Check the credentials."}',
    },
    {
      ...COMMON,
      id: 'none-result',
      title: 'A result with a description, under 200',
      url: `http://${RELAY_HOST}/users/none-result`,
      status: 200,
      expected: [],
      body: '{"result":1504,"msg":"Duplicate data","desc":"The name is taken."}',
    },
    {
      ...COMMON,
      id: 'none-single-error',
      title: 'One error object with code and status',
      url: `http://${RELAY_HOST}/orders/none-single-error`,
      status: 404,
      body: '{"error":{"code":"not_found","message":"No such order","status":404}}',
    },
    {
      ...COMMON,
      id: 'none-page',
      title: 'A page of a proxy',
      url: `http://${RELAY_HOST}/orders/none-page`,
      status: 502,
      mediaType: 'text/html',
      expected: [{ ...COMMON.expected[0], notes: ['not-json'] }],
      body: '<!doctype html><title>502</title><h1>502 Bad Gateway</h1>',
    },
  ];
}
