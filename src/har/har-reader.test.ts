import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEntry } from './entry.ts';
import { entry, read } from './har.fixture.ts';

describe('the HAR reader', () => {
  it('gives the same entries whatever the pieces are', () => {
    const extra = { _initiator: { stack: [{ a: ']}"\\' }] }, _priority: 'High', '\\': '\\"' };
    const entries = [entry(0, extra), entry(1), entry(2, { ...extra, comment: '"[{\\' }), entry(3)];
    const file = JSON.stringify(
      { log: { pages: [{ id: '}]' }], entries, version: '1.2' } },
      null,
      1,
    );
    const expected = entries.map((one, index) => readEntry(one, index));
    for (const length of [1, 2, 3, 5, 7, 16, 61, 250, 10_000]) {
      const { entries, end } = read(file, length);
      expect(entries).toEqual(expected);
      expect(end).toEqual({ kind: 'complete', entries: 4, remarks: [] });
    }
  });

  it('reads what JSON.parse reads, of any JSON', () => {
    const value = fc.jsonValue({ maxDepth: 4 });
    const member = fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom('_a', '_', '"', '\\')),
      value,
    );
    const property = fc.property(
      fc.array(
        fc.oneof(
          value,
          member.map((more) => entry(7, more)),
        ),
      ),
      member,
      fc.integer({ min: 1, max: 40 }),
      fc.nat({ max: 2 }),
      (elements, around, length, spaces) => {
        const file = JSON.stringify(
          { ...around, log: { ...around, entries: elements } },
          null,
          spaces,
        );
        const log = JSON.parse(file).log.entries;
        const expected = log.flatMap((one: unknown, index: number) => readEntry(one, index) ?? []);
        expect(read(file, length).entries).toEqual(expected);
      },
    );
    fc.assert(property, { numRuns: 300 });
  });
});
