import { describe, expect, it } from 'vitest';
import { safetyOf } from './safety.ts';

/** With a status that says nothing of whether the request was carried out. */
const judged = (method: string, ...headers: readonly string[]) => answered(500, method, headers);

const answered = (status: number, method: string, headers: readonly string[] = []) =>
  safetyOf({
    method,
    status,
    requestHeaders: ['Host', ...headers].map((name) => ({ name, value: 'a1' })),
  });

describe('whether a request may be repeated', () => {
  it.each([
    ...['GET', 'HEAD', 'OPTIONS', 'TRACE'].map((method) => [method, 'safe'] as const),
    ...['PUT', 'DELETE'].map((method) => [method, 'idempotent'] as const),
    ...['POST', 'PATCH', 'CONNECT', 'FROBNICATE'].map(
      (method) => [method, 'may-run-twice'] as const,
    ),
  ])('%s: %s', (method, kind) => {
    expect(judged(method, 'Content-Type')).toEqual({ kind, method });
  });

  it('says that nothing is known of a request without a method', () => {
    for (const headers of [[], ['Idempotency-Key']]) {
      expect(judged('', ...headers)).toEqual({ kind: 'method-unknown', method: '' });
    }
    expect(safetyOf({ method: '', status: null, requestHeaders: [] }).kind).toBe('method-unknown');
    expect(safetyOf({ method: 'POST', status: null, requestHeaders: [] }).kind).toBe('key-unknown');
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
    expect(safetyOf({ method: 'POST', status: 500, requestHeaders }).kind).toBe('may-run-twice');
  });

  it('says nothing of a key where the source has no headers of the request', () => {
    const judgedWithout = (method: string, status: number) =>
      safetyOf({ method, status, requestHeaders: [] });
    expect(judgedWithout('post', 500)).toEqual({ kind: 'key-unknown', method: 'POST' });
    expect(judgedWithout('POST', 429).kind).toBe('turned-away');
    expect(judgedWithout('GET', 500).kind).toBe('safe');
    expect(judgedWithout('PUT', 500).kind).toBe('idempotent');
  });
});

describe('a request that its status says was not carried out', () => {
  it.each([401, 403, 405, 407, 411, 412, 413, 414, 415, 417, 421, 425, 426, 428, 429, 431])(
    'is turned away by %i',
    (status) => {
      expect(answered(status, 'post')).toEqual({ kind: 'turned-away', method: 'POST', status });
    },
  );

  it.each([0, 200, 207, 400, 402, 404, 408, 409, 422, 499, 500, 502, 503, 504])(
    'is not by %i',
    (status) => {
      expect(answered(status, 'POST').kind).toBe('may-run-twice');
    },
  );

  it('is judged by its method and its key first, which hold for every try', () => {
    expect(answered(429, 'GET').kind).toBe('safe');
    expect(answered(429, 'PUT').kind).toBe('idempotent');
    expect(answered(429, 'POST', ['Idempotency-Key']).kind).toBe('keyed');
  });
});
