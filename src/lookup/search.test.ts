import { describe, expect, it } from 'vitest';
import { HTTP_STATUSES, LISTS, PACKS } from './lookup.fixture.ts';
import { createLookup } from './lookup.ts';
import { testOf } from './search.ts';

async function found(search: string): Promise<readonly string[]> {
  const { vendors } = await createLookup(PACKS, HTTP_STATUSES, LISTS).catalogue();
  const records = vendors.flatMap(({ sets }) => sets.flatMap(({ records }) => records));
  return records.filter(testOf(search)).map(({ key }) => key);
}

describe('the search of the catalogue', () => {
  it.each([
    ['vendor', 'zeta zeros', ['zeta/list/0042']],
    ['set', 'receipt five', ['acme/receipts/5']],
    ['code', 'order.id', ['acme/api/property/order.id']],
    ['meaning', 'SESSION', ['acme/api/EXPIRED/ 2']],
    ['cause', 'sent twice', ['acme/api/1504']],
    ['fix', 'quote the time', ['acme/status/503']],
    ['source', 'http.example fault', ['http/4xx']],
    ['date', '2026-11-21 there', ['http/404']],
    ['name', 'duplicateorder', ['acme/api/1504']],
  ])('goes over the %s', async (_, search, keys) => {
    expect(await found(search)).toEqual(keys);
  });

  it('wants all words, in any order, and as they are written', async () => {
    expect(await found('declined card')).toHaveLength(3);
    expect(await found('declined zeta')).toEqual(['zeta/list/Card_Declined']);
    expect(await found('declined nothing')).toEqual([]);
    expect(await found('c.rd')).toEqual([]);
  });

  it('passes everything without a word', async () => {
    expect((await found('  ')).length).toBe((await found('')).length);
  });
});
