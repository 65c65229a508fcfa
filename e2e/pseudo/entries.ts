import { entryOfExample } from '../../src/har/example-entry.ts';
import type { Entry } from '../../src/model/entry.ts';
import type { Exchange } from '../../src/model/exchange.ts';
import type { PackExample } from '../../src/model/pack.ts';

// What vendors say, each text between « and », so that it can be told from what the panel says.

const ACME = 'https://api.acme.example/charges';
const SHOP = 'https://api.shop.example/charges';

const LIMIT = [
  { name: 'X-RateLimit-Remaining', value: '0' },
  { name: 'X-RateLimit-Reset', value: '600' },
];

const nested = {
  error: {
    code: '«42»',
    kind: '«declined»',
    z: '«z»',
    text: '«Card 1 of 2 expired»',
    more: '«It was valid for 3 years.»',
    status: 409,
    at: '2026-11-20',
    id: '«1f3»',
    batch: '«9»',
    amount: '«10»',
    inner: [
      { code: '«7»', text: '«No.»', inner: [{ code: '«8»', text: '«Not this.»' }] },
      { text: '«Never.»' },
    ],
  },
};

/** More than are shown. */
const manyHeaders = Array.from({ length: 302 }, () => ({ name: 'x-n', value: '1' }));

/** The first two have all that a detail can show; the others have little, each in its way. */
export const errors: readonly Entry[] = [
  {
    url: `${ACME}?1=2`,
    status: 402,
    body: JSON.stringify(nested),
    requestHeaders: [{ name: 'Authorization', value: 'Bearer made-up' }],
    responseHeaders: [{ name: 'Content-Type', value: 'application/json' }],
    durationMs: 2_000,
    timings: { blocked: 0.4, dns: 12, connect: 40, ssl: 30, send: 1, wait: 1_250, receive: 60 },
  },
  {
    url: `${ACME}/2`,
    status: 499,
    body: '{"error":{"code":"«0»"}}',
    requestHeaders: manyHeaders.slice(0, 1),
    responseHeaders: manyHeaders,
    durationMs: 125_000,
  },
  { url: ACME, status: 500, body: '«down»' },
  { url: ACME, status: 499, body: '{"error":{"code":"«1»"}}' },
  { url: SHOP, status: 402, body: '{"error":{"z":"«z»"}}' },
  { url: ACME, status: 418, body: '{}' },
  { url: 'https://api.broken.example/', status: 400, body: JSON.stringify(nested) },
  // A form that is no vendor's, and an error that is passed on within a text.
  { url: SHOP, status: 409, body: '{"taken":"«t»","say":"«It is taken.»"}' },
  { url: SHOP, status: 502, body: JSON.stringify({ why: '{"error":{"z":"«z»"}}' }) },
  // A body that was pasted alone.
  { url: '', method: '', status: null, startedAt: '', body: '{"error":{"z":"«z»"}}' },
].map(recorded);

/** Repeats of one error before a navigation, and the same once after it. */
export const repeats: readonly (readonly Entry[])[] = [[0, 61, 125], [200]].map((seconds) =>
  seconds.map((second, index) =>
    recorded(
      {
        url: ACME,
        status: 402,
        body: '{"error":{"code":"«no»"}}',
        startedAt: new Date(Date.now() - (300 - second) * 1_000).toISOString(),
      },
      // Unique among those of both pages.
      second + index,
    ),
  ),
);

/** One for each verdict on a further try that the engine can give. Those with a start count down, from when the page was opened. */
export const verdicts: readonly Entry[] = [
  { code: '«no»' },
  { code: '«yes»' },
  { code: '«yes»', method: 'POST' },
  { code: '«yes»', method: 'POST', headless: true },
  { code: '«wait»' },
  { code: '«wait»', method: 'POST' },
  { code: '«wait»', method: 'PUT', retryAfter: '7200', startedAt: '' },
  { code: '«wait»', method: 'POST', retryAfter: '5400', startedAt: '' },
  { code: '«wait»', method: 'POST', retryAfter: '60', key: true },
  { code: '«wait»', method: 'POST', retryAfter: '5400' },
  { code: '«wait»', retryAfter: '200000' },
  { code: '«wait»', limit: true },
  { code: '«42»' },
  { code: '«42»', retryAfter: '3600' },
  { code: '«42»', retryAfter: '50', startedAt: '' },
  { code: '«42»', retryAfter: '200000' },
].map(({ code, method = 'GET', retryAfter, startedAt, key, limit, headless }, index) =>
  recorded(
    {
      url: ACME,
      method,
      status: 499,
      body: JSON.stringify({ error: { code } }),
      startedAt: startedAt ?? new Date().toISOString(),
      requestHeaders: headless ? [] : [{ name: key ? 'Idempotency-Key' : 'Accept', value: '1' }],
      responseHeaders: [
        ...(retryAfter ? [{ name: 'Retry-After', value: retryAfter }] : []),
        ...(limit ? LIMIT : []),
      ],
    },
    index,
  ),
);

const TEXT = { mediaType: 'text/html', body: '' };

/** One for each reason not to read a body that a recording can have, where nothing failed. */
export const silent: readonly Entry[] = [
  { url: SHOP, status: 200, body: '{}' },
  { url: SHOP, status: 302, ...TEXT },
  { url: SHOP, status: 204, ...TEXT },
  { url: SHOP, status: 0, ...TEXT },
].map((entry, index) => recorded(entry, 100 + index));

/** The same of failing responses, which no pack claims: the picture alone is told from the others in the list. */
export const unclaimed: readonly Entry[] = [
  ...[
    { url: SHOP, status: 404, mediaType: 'image/png', body: '' },
    { url: SHOP, status: 400, body: '<p>' },
    { url: SHOP, status: 400, body: '{"a":' },
  ].map((entry, index) => recorded(entry, 200 + index)),
  ...(
    ['withheld', 'not-exported', 'not-told', 'bad-base64', 'too-large', 'compressed'] as const
  ).map((why, index): Entry => {
    const { exchange } = recorded({ url: SHOP, status: 400, body: '{}' }, 300 + index);
    return { exchange, body: { kind: 'unavailable', why } };
  }),
];

/** Rows of the list for `errors` and `unclaimed`, of which those with one status are repeats. */
export const ROWS = errors.length + 2;

/** An exchange with a body, as if it had been recorded; `index` is its number among them. */
export function recorded(
  { mediaType, body, ...exchange }: Pick<PackExample, 'mediaType' | 'body'> & Partial<Exchange>,
  index: number,
): Entry {
  const { url = ACME, status = 400 } = exchange;
  const example = { title: '', url, status: status ?? 400, body, ...(mediaType && { mediaType }) };
  const entry = entryOfExample(example, index);
  return { ...entry, exchange: { ...entry.exchange, ...exchange } };
}
