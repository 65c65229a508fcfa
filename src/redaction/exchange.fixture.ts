import type { Exchange } from '../model/exchange.ts';

/** An exchange in which nothing is secret but what a test puts in. */
export function httpExchange(part: Partial<Exchange> = {}): Exchange {
  return {
    entry: 0,
    method: 'GET',
    url: 'https://api.acme.example/v1',
    status: 404,
    startedAt: '2026-11-20T10:00:00.000Z',
    durationMs: 80,
    timings: null,
    requestHeaders: [],
    requestBody: null,
    responseHeaders: [],
    mediaType: 'application/json',
    bodySize: -1,
    ...part,
  };
}
