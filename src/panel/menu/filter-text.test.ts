import { describe, expect, it } from 'vitest';
import { createRowTest } from '../filter/match.ts';
import { parseFilter } from '../filter/parse.ts';
import { rowOf } from '../filter/row.fixture.ts';
import { withCondition } from './filter-text.ts';

describe('a condition that a menu adds to the filter', () => {
  it.each([
    ['', 'code:1300'],
    ['timeout', 'timeout code:1300'],
    ['  timeout   /x y/ ', 'timeout /x y/ code:1300'],
    ['code:1001', 'code:1300'],
    ['code:"1 2" vendor:8x8 CODE:7', 'vendor:8x8 code:1300'],
    ['-code:1001', '-code:1001 code:1300'],
    ['"not found', '"not found" code:1300'],
    ['vendor:"8x', 'vendor:"8x" code:1300'],
  ])('to %j', (before, after) => {
    expect(withCondition(before, 'code', '1300')).toBe(after);
  });

  it.each(['1300', '-1', '0 1', 'a"b', '"', '"a b" c', 'a\nb', '/x/', 'a:b', '*', 'ä'])(
    'finds the error whose code is %j',
    (code) => {
      const filter = parseFilter(withCondition('-method:PUT', 'code', code));
      expect(filter.kind).toBe('filter');
      const terms = filter.kind === 'filter' ? filter.terms : [];
      expect(terms).toHaveLength(2);
      const passes = createRowTest(terms, () => '');
      expect(passes(rowOf({ code }))).toBe(true);
      expect(passes(rowOf({ code: null }))).toBe(false);
    },
  );
});
