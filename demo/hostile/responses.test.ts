import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/engine/catalogue.ts';
import { inspect } from '../../src/engine/inspect.ts';
import type { Exchange } from '../../src/model/exchange.ts';
import type { Finding, FindingItem } from '../../src/model/finding.ts';
import { httpStatuses, packs } from '../../src/packs/index.ts';
import { codeLists } from '../../src/packs/lists.ts';
import {
  findHostileResponse,
  type HostileResponse,
  hostileResponses,
  type Place,
} from './responses.ts';

// What the panel shows is looked at in the browsers; here, that each text reaches the finding whole.

const responses = hostileResponses('http://127.0.0.1:4321');
const catalogue = createCatalogue(packs, httpStatuses, codeLists);

const PLACES: Readonly<Record<Place, true>> = {
  code: true,
  coarser: true,
  message: true,
  detail: true,
  time: true,
  'body-id': true,
  'header-id': true,
  param: true,
  'item-code': true,
  'item-message': true,
  body: true,
  path: true,
  address: true,
  method: true,
};
const places = Object.keys(PLACES) as Place[]; // the record has exactly these keys

describe('hostileResponses', () => {
  it.each(places)('carry at least 200 different texts to the place %s', (place) => {
    const texts = responses.flatMap(({ shown }) => shown[place] ?? []);
    expect(new Set(texts).size).toBeGreaterThanOrEqual(200);
  });

  it('are found by their address', () => {
    const find = findHostileResponse(responses);
    for (const response of responses) expect(find(new URL(response.url))).toBe(response);
    expect(find(new URL('http://sms.8x8.com/hostile/8x8-api/unknown-1/-'))).toBeUndefined();
  });

  const forms = [...new Set(responses.map(({ form }) => form))];
  it.each(forms)('give one finding each, with every text whole: %s', async (form) => {
    for (const response of responses.filter((each) => each.form === form)) {
      const body = { kind: 'text', text: response.body } as const;
      const { findings } = await inspect(exchangeOf(response), async () => body, catalogue);
      expect(findings, response.url).toHaveLength(1);
      const found = findings.map((finding) => textsOf(finding, response.body));
      const missing = places.flatMap((place) =>
        (response.shown[place] ?? []).filter((text) => !found[0]?.[place].has(text)),
      );
      expect(missing, response.url).toEqual([]);
    }
  });
});

function exchangeOf({ method, url, status, headers, body }: HostileResponse): Exchange {
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
    mediaType: headers['Content-Type'] ?? '',
    bodySize: body.length,
  };
}

/** What a finding says at each place; of the body, the texts that it has in it. */
function textsOf(
  finding: Finding,
  body: string,
): Readonly<Record<Place, { has(text: string): boolean }>> {
  const { code, coarser, message, detail, time, ids, params, url, method, path } = finding;
  const items = allItems(finding);
  const idsFrom = (from: string) => ids.filter((id) => id.from === from).map(({ value }) => value);
  return {
    code: new Set([code]),
    coarser: new Set(coarser),
    message: new Set([message]),
    detail: new Set([detail]),
    time: new Set([time]),
    'body-id': new Set(idsFrom('body')),
    'header-id': new Set(idsFrom('header')),
    param: new Set(Object.values(params)),
    'item-code': new Set(items.map((item) => item.code)),
    'item-message': new Set(items.map((item) => item.message)),
    body: { has: (text) => body.includes(text) },
    path: new Set([path]),
    address: new Set([url]),
    method: new Set([method]),
  };
}

function allItems({ items }: FindingItem): readonly FindingItem[] {
  return items.flatMap((item) => [item, ...allItems(item)]);
}
