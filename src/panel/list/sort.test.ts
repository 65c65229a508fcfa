import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS, type Column } from './columns.ts';
import { arrangedAtOnce, listRow, someRows, vendorNameOf } from './list.fixture.ts';
import { createCompare, formatSort, newestAt, nextSort, parseSort, type Sort } from './sort.ts';

type Stated = Omit<Parameters<typeof listRow>[0], 'entry'>;

/** The entries of rows, which are numbered as they are stated, after sorting. */
function sorted(sort: Sort | null, stated: readonly Stated[]): readonly number[] {
  const rows = stated.map((each, entry) => listRow({ ...each, entry }));
  const { groups } = arrangedAtOnce(rows, { sort, repeats: false, pages: true });
  return groups.map(({ first }) => first.finding.entry);
}

const up = (column: Column): Sort => ({ column, descending: false });
const down = (column: Column): Sort => ({ column, descending: true });
const codes = (...texts: (string | null)[]): Stated[] => texts.map((code) => ({ code }));

describe('sorting', () => {
  it.each([
    ['nothing', null, [{ status: 500 }, { status: 400 }], [0, 1]],
    ['status', up('status'), [{ status: 500 }, { status: 400 }, { status: 500 }], [1, 0, 2]],
    ['status', down('status'), [{ status: 400 }, { status: 500 }, { status: 500 }], [1, 2, 0]],
    ['status', up('status'), [{ status: null }, { status: 500 }, { status: 0 }], [2, 1, 0]],
    ['status', down('status'), [{ status: null }, { status: 0 }, { status: 500 }], [2, 1, 0]],
    ['vendor', up('vendor'), [{ vendor: 'acme' }, { vendor: null }, { vendor: 'beta' }], [2, 0, 1]],
    [
      'vendor',
      down('vendor'),
      [{ vendor: null }, { vendor: 'beta' }, { vendor: 'acme' }],
      [2, 1, 0],
    ],
    ['code', up('code'), codes('100', '9', '-1', 'x', null, '20'), [2, 1, 5, 0, 3, 4]],
    ['code', down('code'), codes(null, '9', '100', 'x'), [3, 2, 1, 0]],
    ['code', up('code'), codes('10', '010', '10', '9'), [3, 1, 0, 2]],
    ['code', up('code'), codes('E10', 'E9', 'e9'), [2, 1, 0]],
    ['meaning', up('meaning'), [{ meaning: null }, { meaning: 'b' }, { meaning: 'A' }], [2, 1, 0]],
    [
      'endpoint',
      up('endpoint'),
      [
        { url: 'https://b.example/1', method: 'GET' },
        { url: 'https://a.example/10', method: 'GET' },
        { url: 'http://a.example/9?z', method: 'POST' },
        { url: 'https://a.example/9?a', method: 'GET' },
      ],
      [3, 2, 1, 0],
    ],
    ['time', up('time'), [{ at: 3 }, { at: Number.NaN }, { at: 1 }], [2, 0, 1]],
    ['time', down('time'), [{ at: Number.NaN }, { at: 1 }, { at: 3 }], [2, 1, 0]],
  ] as const)('by %s (%j)', (_, sort, stated, expected) => {
    expect(sorted(sort, stated)).toEqual(expected);
  });

  it('keeps pages together, the last first only where the newest finding is', () => {
    const stated = [{ status: 400 }, { status: 500, page: 1 }, { status: 404 }];
    expect(sorted(down('status'), stated)).toEqual([2, 0, 1]);
    expect(sorted(up('time'), stated)).toEqual([0, 2, 1]);
    expect(sorted(down('time'), stated)).toEqual([1, 2, 0]);
  });

  it('puts repeats where their newest is when the newest come first', () => {
    const rows = [
      listRow({ entry: 0, code: '1', at: 10 }),
      listRow({ entry: 1, code: '2', at: 20 }),
      listRow({ entry: 2, code: '1', at: 30 }),
    ];
    const codesBy = (sort: Sort): unknown =>
      arrangedAtOnce(rows, { sort, repeats: true, pages: false }).groups.map(
        ({ first }) => first.finding.code,
      );
    expect(codesBy(up('time'))).toEqual(['1', '2']);
    expect(codesBy(down('time'))).toEqual(['1', '2']);
    expect(codesBy(down('code'))).toEqual(['2', '1']);
  });

  it('is one order: no two groups are equal, and none comes before one that comes before it', () => {
    const sorts = fc.constantFrom<Sort | null>(
      null,
      ...COLUMNS.flatMap((column) => [up(column), down(column)]),
    );
    fc.assert(
      fc.property(someRows, sorts, (rows, sort) => {
        const { groups } = arrangedAtOnce(rows, { sort, repeats: false, pages: true });
        const compare = createCompare(sort, vendorNameOf);
        for (const [index, one] of groups.entries()) {
          for (const [at, other] of groups.entries()) {
            expect(Math.sign(compare(one, other))).toBe(Math.sign(index - at));
          }
        }
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});

describe('the sort', () => {
  it('is ascending, descending and none by three clicks, and ascending by one on another column', () => {
    const first = nextSort(null, 'code');
    expect(first).toEqual(up('code'));
    expect(nextSort(first, 'code')).toEqual(down('code'));
    expect(nextSort(down('code'), 'code')).toBeNull();
    expect(nextSort(down('code'), 'time')).toEqual(up('time'));
  });

  it('comes back from its text, and from no other', () => {
    for (const column of COLUMNS) {
      for (const sort of [up(column), down(column)])
        expect(parseSort(formatSort(sort))).toEqual(sort);
    }
    expect(formatSort(null)).toBe('');
    for (const text of ['', 'code', 'code up', 'size ascending', 'code ascending x']) {
      expect(parseSort(text)).toBeNull();
    }
  });

  it('says where the newest appear', () => {
    expect([null, up('time'), down('time'), up('code')].map(newestAt)).toEqual([
      'end',
      'end',
      'start',
      'anywhere',
    ]);
  });
});
