import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEntry } from './entry.ts';
import { entry, har, read } from './har.fixture.ts';
import { createHarReader } from './har-reader.ts';

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
    const long = fc
      .tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.integer({ min: 4_000, max: 4_200 }))
      .map(([text, times]) => text.repeat(Math.ceil(times / text.length)));
    const value = fc.oneof({ weight: 9, arbitrary: fc.jsonValue({ maxDepth: 4 }) }, long);
    const member = fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom('_a', '_', '"', '\\')),
      value,
    );
    const property = fc.property(
      fc.array(
        fc.oneof(
          value,
          member.map((more) => entry(7, more)),
          fc.tuple(long, long, long).map(([url, value, text]) => {
            const headers = [{ name: 'x-value', value }];
            const request = { url, headers, postData: { mimeType: 'text/plain', text: value } };
            return entry(7, { request }, { text });
          }),
        ),
      ),
      member,
      fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 500, max: 20_000 })),
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
    fc.assert(property, { numRuns: 120 });
  });

  it('believes a placeholder only of a text that was set aside', () => {
    const long = 'a'.repeat(5_000);
    const one = (text: string) =>
      entry(0, { request: { url: 'long text 0', headers: [] } }, { text });
    const [plain, aside] = read(har([one('long text 1'), one(long)])).entries;
    expect(plain?.exchange.url).toBe('long text 0');
    expect(plain?.body).toEqual({ kind: 'text', text: 'long text 1' });
    expect(aside?.body).toEqual({ kind: 'text', text: long });
  });

  it('keeps nothing of the bytes that it was given, of a Buffer of Node either', () => {
    const text = 'a'.repeat(5_000);
    const buffer = Buffer.from(har([entry(0, {}, { text })]));
    const reader = createHarReader();
    const [first] = reader.push(buffer);
    buffer.fill(0x62);
    expect(first?.body).toEqual({ kind: 'text', text });
  });

  it('says so of a long text that is not JSON, once it is asked for', () => {
    const file = har([entry(0, {}, { text: `a\n${'a'.repeat(5_000)}` }), entry(1)]);
    const { entries, end } = read(file.replace('a\\naa', 'a\naa'));
    expect(entries).toHaveLength(2);
    expect(end).toMatchObject({ kind: 'complete', remarks: [] });

    const reader = createHarReader();
    const bytes = new TextEncoder().encode(file.replace('a\\naa', 'a\naa'));
    for (const { body } of reader.push(bytes)) expect(body.kind).toBe('text');
    expect(reader.end()).toMatchObject({
      remarks: ['1 entry with a text that is not valid JSON, taken as it stands (log.entries[0])'],
    });
  });
});
