import type { Entry } from '../model/entry.ts';
import type { PackExample } from '../model/pack.ts';

/** When a pack's examples are taken to have happened; they have no date of their own. */
const STARTED_AT = '2026-11-20T10:00:00.000Z';
const DURATION_MS = 80;

/** The exchange that a pack's example or counterexample stands for. */
export function entryOfExample(example: PackExample, entry = 0, startedAt = STARTED_AT): Entry {
  const { url, method = 'GET', request, status, headers, body } = example;
  const { mediaType = 'application/json' } = example;
  return {
    exchange: {
      entry,
      method,
      url,
      status,
      startedAt,
      durationMs: DURATION_MS,
      requestHeaders: [],
      requestBody: request === undefined ? null : { mimeType: 'application/json', text: request },
      timings: null,
      responseHeaders: Object.entries(headers ?? {}).map(([name, value]) => ({ name, value })),
      mediaType,
      bodySize: new TextEncoder().encode(body).length,
    },
    body: { kind: 'text', text: body },
  };
}
