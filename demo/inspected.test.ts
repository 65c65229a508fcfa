import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../src/engine/catalogue.ts';
import { inspect } from '../src/engine/inspect.ts';
import type { Exchange } from '../src/model/exchange.ts';
import { httpStatuses, packs } from '../src/packs/index.ts';
import { codeLists } from '../src/packs/lists.ts';
import { differences } from './compare.ts';
import type { DemoError } from './errors.ts';
import { demoErrors } from './errors.ts';

// The same comparison as the demo makes in a browser, in a fraction of its time.

const catalogue = createCatalogue(packs, httpStatuses, codeLists);

function exchangeOf({ method, url, status, mediaType, headers, body }: DemoError): Exchange {
  return {
    entry: 0,
    method,
    url,
    status,
    startedAt: '2026-11-20T10:00:00.000Z',
    durationMs: 12,
    requestHeaders: [],
    requestBody: null,
    timings: null,
    responseHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
    mediaType: mediaType.split(';')[0] ?? '',
    bodySize: body.length,
  };
}

describe('a demo error', () => {
  it.each(demoErrors().map((error) => [error.id, error] as const))(
    'gives its findings: %s',
    async (_, error) => {
      const body = { kind: 'text', text: error.body } as const;
      const { findings } = await inspect(exchangeOf(error), async () => body, catalogue);
      expect(differences(error, findings)).toEqual([]);
    },
  );
});
