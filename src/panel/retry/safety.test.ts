import { describe, expect, it } from 'vitest';
import { safetyOf } from './safety.ts';

const judged = (method: string, ...headers: readonly string[]) =>
  safetyOf({
    method,
    requestHeaders: headers.map((name) => ({ name, value: 'a1' })),
  });

describe('whether a request may be repeated', () => {
  it.each([
    ...['GET', 'HEAD', 'OPTIONS', 'TRACE'].map((method) => [method, 'safe'] as const),
    ...['PUT', 'DELETE'].map((method) => [method, 'idempotent'] as const),
    ...['POST', 'PATCH', 'CONNECT', 'FROBNICATE', ''].map(
      (method) => [method, 'may-run-twice'] as const,
    ),
  ])('%s: %s', (method, kind) => {
    expect(judged(method, 'Content-Type')).toEqual({ kind, method });
  });

  it('knows a method in small letters', () => {
    expect(judged('patch')).toEqual({ kind: 'may-run-twice', method: 'PATCH' });
    expect(judged('get')).toEqual({ kind: 'safe', method: 'GET' });
  });

  it.each([
    'Idempotency-Key',
    'idempotency-key',
    'X-Idempotency-Key',
    'PayPal-Request-Id',
    'I-Twilio-Idempotency-Token',
  ])('takes %s for a key', (header) => {
    expect(judged('POST', 'Accept', header)).toEqual({ kind: 'keyed', method: 'POST', header });
    expect(judged('PATCH', header)).toEqual({ kind: 'keyed', method: 'PATCH', header });
    expect(judged('GET', header)).toEqual({ kind: 'safe', method: 'GET' });
  });

  it.each(['X-Request-Id', 'X-Correlation-Id', 'traceparent', 'If-Match', 'Idempotency'])(
    'takes %s for none',
    (header) => {
      expect(judged('POST', header).kind).toBe('may-run-twice');
    },
  );

  it('takes an empty key for none', () => {
    const requestHeaders = [{ name: 'Idempotency-Key', value: ' ' }];
    expect(safetyOf({ method: 'POST', requestHeaders }).kind).toBe('may-run-twice');
  });
});
