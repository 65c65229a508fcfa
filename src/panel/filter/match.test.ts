import { describe, expect, it } from 'vitest';
import { createRowTest, LONGEST_REGEX_TEXT, LONGEST_TEXT } from './match.ts';
import { parseFilter } from './parse.ts';
import { itemOf, rowOf } from './row.fixture.ts';

const nested = rowOf(
  {
    code: '1300',
    known: true,
    meaning: 'The account was not found.',
    message: "Object wasn't found",
    who: 'caller',
    retry: 'after-change',
    ids: [{ name: 'errorId', value: '7f3c1e52-0d4b', from: 'body' }],
    items: [
      itemOf({
        code: 'address.zip',
        known: false,
        message: 'Zip is missing',
        who: 'recipient',
        retry: 'no',
        ids: [{ name: 'itemId', value: 'item-9', from: 'body' }],
        items: [itemOf({ code: 'deep', detail: 'Deepest detail' })],
      }),
    ],
  },
  '{"error":"Straße"}',
  'https://user@api.acme.example:8443/charges?token=secret#part',
);
const success = rowOf({
  method: 'POST',
  status: 200,
  vendor: 'other',
  code: 'Two words',
  coarser: ['declined', 'card'],
  url: 'https://other.example/x',
});
const unnamed = rowOf({
  vendor: null,
  status: 500,
  known: false,
  url: 'about:blank',
  notes: [{ kind: 'unknown-form', text: '' }],
});
const rows = { nested, success, unnamed };

/** The names of the rows that a filter lets through. */
function found(text: string): string {
  const filter = parseFilter(text);
  if (filter.kind === 'problem') throw new Error(`"${text}" was taken for a bad filter.`);
  const test = createRowTest(filter.terms, (id) => (id === 'acme' ? 'Acme Pay' : (id ?? '')));
  return Object.entries(rows)
    .filter(([, row]) => test(row))
    .map(([name]) => name)
    .join(' ');
}

describe('the filter', () => {
  it('finds no status where nobody knows one', () => {
    const pasted = rowOf({ status: null, method: '', url: '' });
    const finds = (text: string): boolean => {
      const filter = parseFilter(text);
      return filter.kind !== 'problem' && createRowTest(filter.terms, () => '')(pasted);
    };
    expect(['4', 'status-code:4xx', 'status-code:null', 'is:success-status'].map(finds)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(['', '-status-code:4xx'].map(finds)).toEqual([true, true]);
  });

  it.each([
    ['', 'nested success unnamed'],
    ['vendor:acme', 'nested'],
    ['vendor:ACME', 'nested'],
    ['vendor:"acme pay"', 'nested'],
    ['vendor:acm', ''],
    ['vendor:*', 'nested success'],
    ['-vendor:*', 'unnamed'],
    ['code:1300', 'nested'],
    ['code:130', ''],
    ['code:13*', 'nested'],
    ['code:*30*', 'nested'],
    ['code:address.*', 'nested'],
    ['code:DEEP', 'nested'],
    ['code:"two words"', 'success'],
    ['code:two*', 'success'],
    ['code:card', 'success'],
    ['code:decl*', 'success'],
    ['DECLINED', 'success'],
    ['-code:deep', 'success unnamed'],
    ['-code:*', 'unnamed'],
    ['status-code:402', 'nested'],
    ['status-code:4xx', 'nested'],
    ['status-code:40x', 'nested'],
    ['4', 'nested'],
    ['40', 'nested'],
    ['20', 'success'],
    ['-402', 'success unnamed'],
    ['method:post', 'success'],
    ['-method:POST', 'nested unnamed'],
    ['domain:api.acme.example', 'nested'],
    ['domain:*.acme.example', 'nested'],
    ['domain:*.api.acme.example', ''],
    ['domain:*other.example', 'success'],
    ['domain:example', ''],
    ['-domain:*', 'unnamed'],
    ['url:token=SECRET', 'nested'],
    ['url:/charges*#part', 'nested'],
    ['url:#part*/charges', ''],
    ['id:7F3C', 'nested'],
    ['id:item-9', 'nested'],
    ['who:caller', 'nested'],
    ['who:recip', 'nested'],
    ['-who:caller', 'success unnamed'],
    ['retry:no', 'nested'],
    ['is:unknown', 'nested unnamed'],
    ['is:unrecognized', 'unnamed'],
    ['-is:unrecognized', 'nested success'],
    ['is:nested', 'nested'],
    ['is:success-status', 'success'],
    ['-is:success-status -is:nested', 'unnamed'],
    ["wasn't FOUND", 'nested'],
    ['"account was"', 'nested'],
    ['zip', 'nested'],
    ['"deepest DETAIL"', 'nested'],
    ['STRASSE', ''],
    ['STRAßE', 'nested'],
    ['"Acme Pay"', 'nested'],
    ['1300', 'nested'],
    ['/charges', 'nested'],
    ['secret', ''],
    ['.*', ''],
    ['-zip', 'success unnamed'],
    ['/o[bt][jh]e[cr]/', 'nested success'],
    ['/^two words$/', 'success'],
    ['-/charges|other/', 'unnamed'],
    ['zip status-code:4xx', 'nested'],
    ['zip status-code:5xx', ''],
    ['code:1300 code:deep', 'nested'],
    ['vendor:acme vendor:other', ''],
  ])('%s lets through: %s', (text, names) => {
    expect(found(text)).toBe(names);
  });

  it('knows a code with a record, and no code at all, from an unknown one', () => {
    const filter = parseFilter('is:unknown');
    const test = createRowTest(filter.kind === 'filter' ? filter.terms : [], () => '');
    expect(test(rowOf({ code: '1', known: true }))).toBe(false);
    expect(test(rowOf({ code: null, known: false }))).toBe(false);
    expect(test(rowOf({ code: '1', known: false }))).toBe(true);
  });
});

describe('what is looked at', () => {
  const test = (text: string) => {
    const filter = parseFilter(text);
    return createRowTest(filter.kind === 'filter' ? filter.terms : [], () => '');
  };
  const withBody = (body: string) => rowOf({ url: '', vendor: null }, body);

  it('is the beginning of a long body', () => {
    const at = (length: number) => withBody(`${'a'.repeat(length - 3)}end and so on`);
    expect(test('end')(at(LONGEST_TEXT))).toBe(true);
    expect(test('end')(at(LONGEST_TEXT + 1))).toBe(false);
    expect(test('/end/')(at(LONGEST_REGEX_TEXT))).toBe(true);
    expect(test('/end/')(at(LONGEST_REGEX_TEXT + 1))).toBe(false);
  });

  it('is bounded for all texts of a row together', () => {
    const items = Array.from({ length: 50 }, () => itemOf({ message: 'a'.repeat(9_000) }));
    const row = rowOf({ url: '', items }, 'end');
    expect(test('end')(row)).toBe(false);
    expect(test('/end/')(row)).toBe(false);
    expect(test('end')({ ...row, finding: { ...row.finding, items: items.slice(0, 3) } })).toBe(
      true,
    );
  });

  it('is searched once through, whatever the regular expression', () => {
    const body = `${'a'.repeat(LONGEST_REGEX_TEXT * 2)}!`;
    for (const text of ['/(a+)+$/', '/(a|a)*b/', '/(.*a){9}b/']) {
      expect(test(text)(withBody(body)), text).toBe(false);
    }
    expect(test('code:*a*a*a*a*a*a*a*a*a*b')(rowOf({ code: 'a'.repeat(100_000) }))).toBe(false);
  });
});
