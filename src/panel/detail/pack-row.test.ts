import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acme, acmeFinding, http } from '../../engine/acme.fixture.ts';
import { createCatalogue } from '../../engine/catalogue.ts';
import type { FindingItem } from '../../model/finding.ts';
import type { CodeSet } from '../../model/pack.ts';
import { itemOf } from '../filter/row.fixture.ts';
import { packRow, packRows } from './pack-row.ts';

/** Acme with another list of codes. */
const acmeWith = (api: CodeSet) =>
  createCatalogue([{ ...acme, sets: { ...acme.sets, api } }], http);

/** One whose codes are no paths of properties. */
const words: CodeSet = {
  name: 'words',
  docs: 'https://docs.acme.example/',
  codes: acme.sets['api']?.codes ?? {},
};
const catalogue = acmeWith(words);

const unknown = (stated: Partial<FindingItem>): FindingItem =>
  itemOf({ known: false, code: '4711', ...stated });

/** What the row is once it stands in an object; the row is our own text, made in this test. */
function evaluated(text: string): Readonly<Record<string, unknown>> {
  const object: unknown = new Function(`return {\n${text}\n}`)();
  if (typeof object !== 'object' || object === null) throw new Error('no object');
  return { ...object };
}

describe('the row for an unknown code', () => {
  it('is ready but for the words', async () => {
    const body = { error: { code: 4711, text: 'No card of Jane Doe', id: 'secret' } };
    const finding = await acmeFinding({ body, status: 422 });
    expect(packRow(finding, catalogue)).toEqual({
      pack: 'acme',
      set: 'api',
      text: `'4711': {
  basis: 'observed',
  meaning: '',
  fix: [''],
  who: 'caller',
  retry: 'after-change',
},`,
    });
  });

  it('leaves to its author who and retry where nothing is known of them', () => {
    const row = `'4711': {\n  basis: 'observed',\n  meaning: '',\n  fix: [''],\n},`;
    expect(packRow(unknown({ who: null, retry: null }), catalogue)?.text).toBe(row);
    // What the form alone says is said of no code.
    const byForm = unknown({ basis: null, who: 'caller', retry: 'no' });
    expect(packRow(byForm, catalogue)?.text).toBe(row);
  });

  it.each([
    ['4711', "'4711'"],
    ['010', "'010'"],
    ['InvalidToken', 'InvalidToken'],
    ['_a$1', '_a$1'],
    ['card.expired', "'card.expired'"],
    ["it's", "'it\\'s'"],
    ['a\\', "'a\\\\'"],
    ["\\'", "'\\\\\\''"],
    ['a\nb', "'a\\u000ab'"],
    ['\u2028', "'\\u2028'"],
    ['\u202e', "'\\u202e'"],
    ['\ud800', "'\\ud800'"],
    ['😀', "'\\ud83d\\ude00'"],
    ['', "''"],
    ['*/', "'*/'"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the code.
    ['`${x}`', "'`${x}`'"],
    ['constructor', 'constructor'],
    ['__proto__', "['__proto__']"],
  ])('of the code %j begins with %s', (code, name) => {
    expect(packRow(unknown({ code }), catalogue)?.text.split(': {')[0]).toBe(name);
  });

  it.each<[string, Partial<FindingItem>]>([
    ['a known code', { known: true }],
    ['no code', { code: null }],
    ['no vendor', { vendor: null }],
    ['a pack that there is not', { vendor: 'nobody' }],
    ['no set', { set: null }],
    ['a set that there is not', { set: 'constructor' }],
    ['a code that has a row for a success', { code: '0' }],
    ['a code that has a row for another status', { code: '43' }],
    ['a text that is no code', { code: 'x'.repeat(201) }],
  ])('is none for %s', (_, stated) => {
    expect(packRow(unknown(stated), catalogue)).toBeNull();
  });

  it('is TypeScript that gives the code back, whatever it is', () => {
    const code = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc
        .array(fc.constantFrom("'", '\\', '\n', '\r', '"', '`', '\u2028', 'u', '{', '}', '/*'))
        .map((parts) => parts.join('')),
    );
    const property = fc.property(code, (text) => {
      const row = packRow(unknown({ code: text }), acmeWith({ ...words, codes: {} }));
      if (row === null) throw new Error('no row');
      expect(row.text).toMatch(/^[\n -~]*$/);
      expect(Object.keys(evaluated(row.text))).toEqual([text]);
    });
    fc.assert(property, { seed: 20261121, numRuns: 2_000 });
    fc.assert(property, { examples: [['__proto__']], numRuns: 1, seed: 1 });
    // Where every character is as likely as another, the first takes its time.
  }, 30_000);
});

describe('a set with properties', () => {
  const withProperties = acmeWith({ ...words, properties: {} });

  it.each(['userId', 'address.zip', 'numbers[0]'])('needs no row for %s', (code) => {
    expect(packRow(unknown({ code }), withProperties)).toBeNull();
    expect(packRow(unknown({ code }), catalogue)).not.toBeNull();
  });

  it.each(['not_found', '4711', 'a..b', 'a]'])('needs one for %s, which is no path', (code) => {
    expect(packRow(unknown({ code }), withProperties)).not.toBeNull();
  });
});

describe('the rows for a finding', () => {
  it('are those of nested codes too, each once, together for their set', () => {
    const rows = packRows(
      unknown({
        items: [unknown({ code: '1' }), unknown({ code: '4711', items: [unknown({ code: '2' })] })],
      }),
      catalogue,
    );
    expect(rows.map(({ pack, set, count }) => [pack, set, count])).toEqual([['acme', 'api', 3]]);
    expect(Object.keys(evaluated(rows[0]?.text ?? ''))).toEqual(['1', '2', '4711']);
  });

  it('are none where every code is known', () => {
    expect(
      packRows(unknown({ known: true, items: [unknown({ known: true })] }), catalogue),
    ).toEqual([]);
  });
});
