import { describe, expect, it } from 'vitest';
import type { CodeEntry, CodeSet, Explanation, Pack, StatusEntry } from '../model/pack.ts';
import { acme, acmeFinding, http } from './acme.fixture.ts';
import { createCatalogue } from './catalogue.ts';
import { compileSet } from './code-set.ts';
import { type Explained, explain, recordOf } from './explain.ts';

/** Words of which only the meaning matters. */
const words = (meaning: string): Explanation => ({ meaning, fix: [], who: 'caller', retry: 'no' });
const record = (meaning: string, more: Partial<CodeEntry> = {}): CodeEntry => ({
  ...words(meaning),
  basis: 'documented',
  ...more,
});

const SET_DOCS = 'https://docs.acme.example/errors#api';

/** What is asked: a code and a message, under a status, in a set and a pack made of these parts. */
interface Asked {
  readonly code?: string | null;
  readonly coarser?: readonly string[];
  readonly message?: string | null;
  readonly status?: number;
  readonly set?: Partial<CodeSet> | null;
  readonly statuses?: Readonly<Record<string, StatusEntry>>;
  readonly unlisted?: Explanation;
  readonly foreignStatus?: boolean;
  readonly page?: string;
}

function ask({
  code = null,
  coarser = [],
  message = null,
  status = 400,
  set = {},
  ...rest
}: Asked): Explained {
  const pack: Pack = { ...acme, statuses: rest.statuses ?? {} };
  return explain({
    pack,
    set: set && compileSet({ name: 'Codes', docs: SET_DOCS, codes: {}, ...set }, {}),
    decoded: { code, message, coarser },
    status,
    unlisted: rest.unlisted ?? null,
    foreignStatus: rest.foreignStatus ?? false,
    page: rest.page ?? null,
    http,
  });
}

const meaningOf = (asked: Asked) => ask(asked).explanation.meaning;

describe('what a form alone says', () => {
  const asked = { statuses: { '400': words('status') }, unlisted: words('form') };

  it('counts before the words for a status that is not of the vendor', () => {
    expect(meaningOf(asked)).toBe('status');
    expect(meaningOf({ ...asked, foreignStatus: true })).toBe('form');
    const set = { codes: { '7': record('own') } };
    expect(meaningOf({ ...asked, set, code: '7', foreignStatus: true })).toBe('own');
  });

  it('leads to its own page, as the status does and the record of a code does not', () => {
    const page = 'https://docs.acme.example/form';
    expect(ask({ ...asked, page }).docs).toBe(page);
    expect(ask({ ...asked, statuses: {}, page }).docs).toBe(page);
    const set = { codes: { '7': record('own') } };
    expect(ask({ ...asked, set, code: '7', page }).docs).toBe(SET_DOCS);
  });
});

describe('the record of a code', () => {
  it('explains it, with the page and the date of its set', () => {
    const own = record('own', { basis: 'observed' });
    expect(ask({ code: '7', set: { codes: { '7': own } } })).toEqual({
      explanation: own,
      basis: 'observed',
      entry: own,
      docs: SET_DOCS,
      checked: acme.checked,
      note: null,
      coarser: null,
      property: false,
      documented: null,
      success: false,
    });
  });

  it('comes before all that could be said besides', () => {
    const set = { codes: { '7': record('own') }, ranges: [{ from: 1, to: 9, ...words('range') }] };
    const asked = { code: '7', set, statuses: { '400': words('status') }, unlisted: words('form') };
    expect(meaningOf(asked)).toBe('own');
  });

  it.each(['constructor', 'toString', '__proto__'])('is never inherited: %s', (code) => {
    const set = { codes: { '7': record('own') }, properties: { x: [record('property')] } };
    expect(ask({ code, set, unlisted: words('form') })).toMatchObject({
      entry: null,
      documented: null,
      explanation: { meaning: 'form' },
    });
  });

  it('is not that of the code `null` where there is none', () => {
    const codes = { null: record('own', { when: { status: 400 } }) };
    expect(ask({ code: 'null', set: { codes } }).entry).not.toBeNull();
    expect(ask({ code: null, set: { codes } }).entry).toBeNull();
    expect(ask({ code: null, status: 409, set: { codes } }).documented).toBeNull();
  });
});

describe('the record of a coarser code', () => {
  const codes = {
    invalid_grant: record('coarse', { causes: ['It is old.'] }),
    grant_error: record('coarser'),
    done: record('done', { who: 'nobody' }),
    late: record('late', { when: { status: 401 } }),
  };
  const asked = (coarser: readonly string[], more: Asked = {}) =>
    ask({ code: 'E7', coarser, set: { codes }, unlisted: words('form'), ...more });

  it('explains a code that has none, without being its own', () => {
    expect(asked(['invalid_grant', 'grant_error'])).toMatchObject({
      explanation: { meaning: 'coarse', causes: ['It is old.'] },
      basis: 'documented',
      entry: null,
      docs: SET_DOCS,
      coarser: 'invalid_grant',
    });
  });

  it('is that of the next when the first has none', () => {
    expect(asked(['strange', 'done', 'late', 'grant_error'])).toMatchObject({
      explanation: { meaning: 'coarser' },
      coarser: 'grant_error',
    });
    expect(asked(['late'], { status: 401 })).toMatchObject({ coarser: 'late' });
    expect(asked(['strange', 'done', 'late'])).toMatchObject({
      explanation: { meaning: 'form' },
      coarser: null,
    });
  });

  it('comes after the code’s own, and before a range and the status', () => {
    const own = { codes: { ...codes, E7: record('own') } };
    expect(asked(['invalid_grant'], { set: own })).toMatchObject({
      explanation: { meaning: 'own' },
      coarser: null,
    });
    const set = { codes, ranges: [{ from: 1, to: 9, ...words('range') }] };
    const statuses = { '400': words('status') };
    expect(meaningOf({ code: '7', coarser: ['grant_error'], set, statuses })).toBe('coarser');
  });

  it('is none without a set', () => {
    expect(asked(['invalid_grant'], { set: null })).toMatchObject({ coarser: null });
  });
});

describe('the page of a code', () => {
  const codes = { Card_Expired: record('own'), 'a/b ?#': record('odd'), coarse: record('coarse') };
  const docsOf = (page: string, more: Asked = {}) =>
    ask({ code: 'Card_Expired', set: { codes, page }, ...more }).docs;

  it.each([
    ['https://x.example/{code}', 'https://x.example/Card_Expired'],
    ['https://x.example/{code}#{code}', 'https://x.example/Card_Expired#Card_Expired'],
    ['https://x.example/{code-lower}', 'https://x.example/card_expired'],
    ['https://x.example/{code-dashed}', 'https://x.example/Card-Expired'],
    ['https://x.example/errors', 'https://x.example/errors'],
  ])('is %s with the code in it', (page, expected) => {
    expect(docsOf(page)).toBe(expected);
  });

  it('has a code in it as one part of a URL', () => {
    const page = 'https://x.example/{code}';
    expect(docsOf(page, { code: 'a/b ?#' })).toBe('https://x.example/a%2Fb%20%3F%23');
    expect(docsOf('https://x.example/{code-lower}', { code: 'a/b ?#' })).not.toContain('#');
  });

  it('is that of a number, and none of a word among numbers', () => {
    const page = 'https://x.example/{code-digits}';
    const all = { E50011: record('number'), word: record('word') };
    expect(ask({ code: 'E50011', set: { codes: all, page } }).docs).toBe('https://x.example/50011');
    expect(ask({ code: 'word', set: { codes: all, page } }).docs).toBe(SET_DOCS);
  });

  it('is its own where it has one, before that of the pattern', () => {
    const docs = 'https://y.example/';
    const own = {
      ...codes,
      coarse: record('coarse', { docs }),
      near: record('near', { docs, when: { status: 409 } }),
    };
    const found = (more: Asked) =>
      ask({ set: { codes: own, page: 'https://x.example/{code}' }, ...more }).docs;
    expect(found({ code: 'coarse' })).toBe(docs);
    expect(found({ code: 'strange', coarser: ['coarse'] })).toBe(docs);
    expect(found({ code: 'near', status: 400 })).toBe(docs);
    expect(found({ code: 'Card_Expired' })).toBe('https://x.example/Card_Expired');
  });

  it('was compared on a day, unless its record is recalled', () => {
    const all = { a: record('read'), b: { ...record('recalled'), basis: 'recalled' as const } };
    expect(ask({ code: 'a', set: { codes: all } }).checked).toMatch(/^\d{4}-/);
    expect(ask({ code: 'b', set: { codes: all } }).checked).toBeNull();
  });

  it('is that of the coarser code where its record explains', () => {
    const page = 'https://x.example/{code}';
    expect(docsOf(page, { code: 'strange', coarser: ['coarse'] })).toBe('https://x.example/coarse');
  });

  it('is the set’s where the code has no record', () => {
    expect(docsOf('https://x.example/{code}', { code: 'strange' })).toBe(SET_DOCS);
    expect(docsOf('https://x.example/{code}', { code: null })).toBe(SET_DOCS);
  });
});

describe('several records of one code', () => {
  const codes = {
    token: [
      record('expired', { when: { status: 401, message: 'Please login.' } }),
      record('foreign', { when: { status: 401, message: 'IP address not authenticated' } }),
      record('missing', { when: { status: 404 } }),
    ],
  };
  const meaning = (status: number, message: string | null) =>
    meaningOf({ code: 'token', status, message, set: { codes }, unlisted: words('none of them') });

  it.each([
    [401, 'Please login', 'expired'],
    [401, '  please LOGIN. ', 'expired'],
    [401, 'IP address not authenticated.', 'foreign'],
    [404, 'whatever', 'missing'],
    [404, null, 'missing'],
    [401, 'Please login first', 'none of them'],
    [401, 'Please.login', 'none of them'],
    [401, '', 'none of them'],
    [401, null, 'none of them'],
    [403, 'Please login', 'none of them'],
  ])('are told apart by status and words: %j %j', (status, message, expected) => {
    expect(meaning(status, message)).toBe(expected);
  });

  it('are not told apart by a period within the words', () => {
    const dotted = record('dotted', { when: { status: 401, message: 'a.b.' } });
    const asked = (message: string) =>
      ask({ code: 'x', message, status: 401, set: { codes: { x: dotted } } }).entry;
    expect(asked('a.b')).toBe(dotted);
    expect(asked('ab')).toBeNull();
    expect(asked('ab.')).toBeNull();
  });
});

describe('a code that is the path of a property', () => {
  const set = {
    codes: { multiple: record('several errors', { when: { status: 422 } }) },
    properties: {
      number: [
        record('bad number', { when: { status: 422 } }),
        record('no such number', { when: { status: 404 } }),
      ],
    },
  };
  const statuses = {
    '422': { ...words('bad request'), property: '{code} is wrong, says {code}.', note: 'n' },
    '404': words('nothing there'),
  };
  const asked = (code: string | null, status = 422, more: Asked = {}) =>
    ask({ code, status, set, statuses, ...more });

  it('is explained by its record for the status', () => {
    expect(asked('number', 422).entry?.meaning).toBe('bad number');
    expect(asked('number', 404).entry?.meaning).toBe('no such number');
  });

  it.each([
    'zip',
    'address.zip',
    'address.city.zip',
    'list[0].zip',
    'a[b][c]',
    'line2',
    'x'.repeat(100),
  ])('is put into the words for the status when it has no record: %.20s', (code) => {
    expect(asked(code)).toMatchObject({
      explanation: { meaning: `${code} is wrong, says ${code}.` },
      basis: 'status',
      property: true,
      note: 'n',
      entry: null,
    });
  });

  it.each([
    'two_words',
    'two words',
    'a..b',
    '.a',
    'a.',
    '1st',
    'a[]',
    'a-b',
    'a.b-c',
    'x'.repeat(101),
    null,
  ])('is not taken for one: %.20s', (code) => {
    expect(asked(code)).toMatchObject({ explanation: { meaning: 'bad request' }, property: false });
  });

  it('is not taken for one when it is a code of the set', () => {
    const own = { ...set, codes: { done: record('done', { who: 'nobody' }) } };
    expect(asked('done', 422, { set: own })).toMatchObject({ property: false });
  });

  it('is not taken for one where the vendor names no property under the status', () => {
    expect(asked('zip', 404)).toMatchObject({
      explanation: { meaning: 'nothing there' },
      property: false,
      note: null,
    });
  });

  it('is not taken for one in a set without properties, or without a set', () => {
    expect(asked('zip', 422, { set: { codes: {} } })).toMatchObject({ property: false });
    expect(asked('zip', 422, { set: null })).toMatchObject({ property: false });
  });
});

describe('a range', () => {
  const set = {
    ranges: [
      { from: 1000, to: 1099, ...words('low') },
      { from: 2000, to: 2000, ...words('one') },
    ],
  };
  const meaning = (code: string | null) => meaningOf({ code, set, unlisted: words('none') });

  it.each([
    ['1000', 'low'],
    ['1050', 'low'],
    ['1099', 'low'],
    ['01000', 'low'],
    ['2000', 'one'],
    ['999', 'none'],
    ['1100', 'none'],
    ['1e3', 'none'],
    ['0x3e8', 'none'],
    ['1000.5', 'none'],
    ['+1000', 'none'],
    ['x1000', 'none'],
    [`${'0'.repeat(12)}1000`, 'none'],
    [null, 'none'],
  ])('holds whole numbers between its ends: %s', (code, expected) => {
    expect(meaning(code)).toBe(expected);
  });

  it('says so', () => {
    expect(ask({ code: '1001', set })).toMatchObject({
      basis: 'range',
      entry: null,
      docs: SET_DOCS,
    });
  });
});

describe('a record for another status', () => {
  const only = record('only', { basis: 'example', when: { status: 404 } });
  const asked = (entries: CodeEntry | readonly CodeEntry[], status = 409) =>
    ask({ code: 'x', status, set: { codes: { x: entries } }, unlisted: words('form') });

  it('explains the code when it is the only one, without being its record', () => {
    expect(asked(only)).toMatchObject({
      explanation: { meaning: 'only' },
      basis: 'example',
      documented: 404,
      entry: null,
      docs: SET_DOCS,
    });
    expect(asked([only])).toMatchObject({ documented: 404 });
  });

  it.each([
    ['of several', [only, record('other', { when: { status: 405 } })]],
    ['of a success', record('fine', { who: 'nobody', when: { status: 404 } })],
    ['that is a success for every status', record('fine', { who: 'nobody' })],
    ['of none', []],
  ])('does not explain it when it is one %s', (_, entries) => {
    expect(asked(entries)).toMatchObject({ explanation: { meaning: 'form' }, documented: null });
  });

  it('explains nothing under a status that is no error', () => {
    expect(asked(only, 399)).toMatchObject({ documented: null, basis: null });
    expect(asked(only, 400)).toMatchObject({ documented: 404 });
  });
});

describe('what is said of the status', () => {
  const statuses = { '404': { ...words('own 404'), note: 'n' }, '4xx': words('own 4xx') };

  it('is the vendor’s, for the number before the class, with the pack’s page', () => {
    expect(ask({ status: 404, statuses })).toMatchObject({
      explanation: { meaning: 'own 404' },
      basis: 'status',
      note: 'n',
      docs: acme.docs,
      checked: acme.checked,
    });
    expect(ask({ status: 499, statuses })).toMatchObject({
      explanation: { meaning: 'own 4xx' },
      note: null,
    });
  });

  it('comes before what the form says', () => {
    expect(meaningOf({ status: 404, statuses, unlisted: words('form') })).toBe('own 404');
  });

  it('is HTTP’s where the vendor says nothing, with its page and date', () => {
    expect(ask({ status: 418, statuses: { '5xx': words('own 5xx') } })).toMatchObject({
      explanation: { meaning: 'This is a teapot.' },
      basis: 'http',
      docs: http.docs,
      checked: http.checked,
    });
  });

  it('is not HTTP’s where the form itself says something', () => {
    expect(ask({ status: 418, unlisted: words('form') })).toMatchObject({
      explanation: { meaning: 'form' },
      basis: null,
      docs: SET_DOCS,
    });
  });

  it('is nothing under 400', () => {
    const under = { '399': words('399'), '400': words('400') };
    expect(ask({ status: 399, statuses: under }).basis).toBeNull();
    expect(ask({ status: 400, statuses: under }).basis).toBe('status');
  });
});

describe('what the form alone says', () => {
  it('sends the reader to the vendor’s own message, and guesses neither who acts nor whether a retry helps', () => {
    expect(ask({ code: '7', set: null })).toEqual({
      explanation: {
        meaning: expect.stringContaining('Acme Pay'),
        fix: [expect.stringContaining('Acme Pay')],
        who: null,
        retry: null,
      },
      basis: null,
      entry: null,
      docs: acme.docs,
      checked: acme.checked,
      note: null,
      coarser: null,
      property: false,
      documented: null,
      success: false,
    });
  });

  it('stands in for a code that the vendor lists as a success', () => {
    const codes = { '0': record('sent', { who: 'nobody' }) };
    expect(ask({ code: '0', status: 200, set: { codes }, unlisted: words('form') })).toMatchObject({
      explanation: { meaning: 'form' },
      success: true,
      entry: null,
    });
    expect(ask({ code: '1', status: 200, set: { codes } }).success).toBe(false);
  });
});

describe('recordOf', () => {
  const other: Pack = { ...acme, id: 'other', sets: {} };
  const item = { vendor: 'acme', set: 'api', code: '42', message: null, status: null };

  async function nameOf(
    more: Partial<Record<'vendor' | 'set' | 'code', string | null>> & { status?: number | null },
    responseStatus = 402,
    packs: readonly Pack[] = [other, acme],
  ) {
    const found = await acmeFinding({ status: 402, body: { error: { code: 42 } } });
    return recordOf({ ...found, ...item, ...more }, responseStatus, createCatalogue(packs, http));
  }

  it('finds the record by vendor, set and code', async () => {
    expect(await nameOf({})).toMatchObject({ name: 'CardExpired' });
  });

  it('finds none for another vendor, set or code, or without one', async () => {
    expect(await nameOf({ vendor: 'other' })).toBeNull();
    expect(await nameOf({ vendor: null })).toBeNull();
    expect(await nameOf({ vendor: 'nobody' })).toBeNull();
    expect(await nameOf({ set: 'receipts' })).toBeNull();
    expect(await nameOf({ set: null })).toBeNull();
    expect(await nameOf({ code: '9' })).toBeNull();
    expect(await nameOf({ code: null })).toBeNull();
  });

  it('goes by the item’s status, else by the response’s', async () => {
    expect(await nameOf({ code: '43', status: 409 }, 400)).not.toBeNull();
    expect(await nameOf({ code: '43', status: null }, 409)).not.toBeNull();
    expect(await nameOf({ code: '43', status: 400 }, 409)).toBeNull();
  });
});
