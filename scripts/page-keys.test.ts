import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { asJson } from './page-keys/as-json.ts';
import { main } from './page-keys.ts';

const other = fileURLToPath(import.meta.url);

describe('main', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([
    ['no arguments', [], /^Usage: /],
    ['an unknown page', ['teapot', other], /no page teapot; it is one of enablex, /],
    ['a name that every object has', ['toString', other], /no page toString/],
    ['a file that is not there', ['emnify', 'no-such.txt'], /Cannot read no-such.txt \(ENOENT\)/],
    ['a date in another form', ['emnify', other, '21.11.2026'], /21\.11\.2026 is no date/],
    ['a month that does not exist', ['emnify', other, '2026-13-01'], /2026-13-01 is no date/],
    ['a day that does not exist', ['emnify', other, '2026-11-31'], /2026-11-31 is no date/],
    ['the text of something else', ['emnify', other], /has no codes, no examples.*errors\.html\?$/],
  ])('ends with 2 and one line on %s', async (_, args, line) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await main(args)).toBe(2);
    expect(said).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(line));
    expect(said.mock.calls[0]?.[0]).not.toContain('\n');
  });
});

describe('asJson', () => {
  it('keeps a row on one line where it fits', () => {
    const value = { none: [], few: [1, 2], rows: [{ a: 'x'.repeat(50) }, { a: 'y'.repeat(50) }] };
    expect(asJson(value)).toBe(`{
  "none": [],
  "few": [1, 2],
  "rows": [
    { "a": "${'x'.repeat(50)}" },
    { "a": "${'y'.repeat(50)}" }
  ]
}
`);
    expect(JSON.parse(asJson(value))).toEqual(value);
  });

  it('breaks a row that does not fit', () => {
    expect(asJson({ row: { a: 1, b: 'x'.repeat(90) } })).toBe(`{
  "row": {
    "a": 1,
    "b": "${'x'.repeat(90)}"
  }
}
`);
  });
});
