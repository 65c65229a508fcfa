import { describe, expect, it } from 'vitest';
import { httpStatuses, packs } from '../packs/index.ts';
import { codeLists } from '../packs/lists.ts';
import { createLookup, type Lookup } from './lookup.ts';
import type { CodeRecord } from './record.ts';

const lookup = createLookup(packs, httpStatuses, codeLists);

async function allRecords({ catalogue }: Lookup): Promise<readonly CodeRecord[]> {
  const { vendors } = await catalogue();
  return vendors.flatMap(({ sets }) => sets.flatMap(({ records }) => records));
}

describe('the whole catalogue', () => {
  it('is there, with a key of its own for each record', async () => {
    const records = await allRecords(lookup);
    expect(records.length).toBeGreaterThan(10_000);
    expect(new Set(records.map(({ key }) => key)).size).toBe(records.length);
    expect((await lookup.catalogue()).missing).toEqual([]);
  });

  it('has a meaning, a source and, unless it is recalled, a date for each record', async () => {
    for (const { key, meaning, docs, checked, basis, fix } of await allRecords(lookup)) {
      expect(meaning, key).not.toBe('');
      expect(docs, key).toMatch(/^https:\/\//);
      expect(checked === null, key).toBe(basis === 'recalled');
      expect(fix.join(), key).not.toContain('{id}');
    }
  });

  it('finds every code first by the name of its vendor and the code', async () => {
    const wrong: string[] = [];
    for (const { vendor, vendorName, code, kind, key } of await allRecords(lookup)) {
      if (kind === 'range') continue;
      const result = await lookup.lookUp(`${vendorName} ${code}`);
      const first = result.matches.find(({ record }) => record.vendor === vendor);
      const isFirst = result.matches[0] === first;
      // Of two vendors that share a word of their names either may come first.
      const isRight = first?.record.code === code && (isFirst || result.matches[0]?.isNamed);
      if (!isRight) wrong.push(`${key}: ${result.matches[0]?.record.key}`);
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('finds every record by its code alone', async () => {
    const wrong: string[] = [];
    for (const record of await allRecords(lookup)) {
      const { code, range, key } = record;
      const { kind, matches } = await lookup.lookUp(range ? String(range.to) : code);
      if (kind !== 'found' || !matches.some((match) => match.record === record)) wrong.push(key);
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});
