import { describe, expect, it } from 'vitest';
import type { LogRow } from '../log.ts';
import { type Folds, NO_FOLDS, setGroup, setPage } from './folds.ts';
import { type Line, type Lines, linesOf } from './lines.ts';
import { arrangedAtOnce, listRow, pageOf } from './list.fixture.ts';
import type { Sort } from './sort.ts';

/** Two repeats of A, one B; on the second page one A. */
const ROWS: readonly LogRow[] = [
  listRow({ entry: 0, code: 'A' }),
  listRow({ entry: 1, code: 'B' }),
  listRow({ entry: 2, code: 'A' }),
  listRow({ entry: 3, code: 'A', page: 2 }),
];
const PAGES = [0, 1, 2].map(pageOf);

function lines(
  rows: readonly LogRow[],
  folds: Folds = NO_FOLDS,
  how: { sort?: Sort; pages?: boolean } = {},
): Lines {
  const { sort = null, pages = true } = how;
  return linesOf(arrangedAtOnce(rows, { sort, repeats: true, pages }), PAGES, folds);
}

const all = (given: Lines): Line[] =>
  Array.from({ length: given.length }, (_, index) => given.at(index)).filter((line) => !!line);

/** As `-` for open, `+` for closed, indented by level. */
const drawn = (given: Lines): readonly string[] =>
  all(given).map((line) => {
    const indent = ' '.repeat(line.level - 1);
    if (line.kind === 'finding') return `${indent}${line.row.finding.entry}`;
    const what = line.kind === 'page' ? `page ${line.page.index}` : line.group.first.finding.code;
    return `${indent}${line.isOpen ? '-' : '+'} ${what} (${line.count})`;
  });

const keyOfGroup = (given: Lines): string =>
  all(given).find(({ kind }) => kind === 'group')?.key ?? '';

describe('the lines', () => {
  it('have repeats in one line, and below it when it is open', () => {
    const closed = lines(ROWS.slice(0, 3), NO_FOLDS, { pages: false });
    expect(drawn(closed)).toEqual(['+ A (2)', '1']);
    const open = setGroup(NO_FOLDS, keyOfGroup(closed), true);
    expect(drawn(lines(ROWS.slice(0, 3), open, { pages: false }))).toEqual([
      '- A (2)',
      ' 0',
      ' 2',
      '1',
    ]);
    expect(drawn(lines(ROWS.slice(0, 1), open, { pages: false }))).toEqual(['0']);
  });

  it('have heads for the pages with findings and the present one; earlier ones are closed', () => {
    expect(drawn(lines(ROWS))).toEqual(['+ page 0 (3)', '- page 2 (1)', ' 3']);
    expect(drawn(lines(ROWS.slice(0, 3)))).toEqual(['+ page 0 (3)', '- page 2 (0)']);
    const opened = setPage(setPage(NO_FOLDS, 0, true), 2, false);
    expect(drawn(lines(ROWS, opened))).toEqual(['- page 0 (3)', ' + A (2)', ' 1', '+ page 2 (1)']);
    const both = setGroup(opened, keyOfGroup(lines(ROWS, opened)), true);
    expect(drawn(lines(ROWS, both)).slice(0, 5)).toEqual([
      '- page 0 (3)',
      ' - A (2)',
      '  0',
      '  2',
      ' 1',
    ]);
  });

  it('have no head for one page alone, nor where pages are not told apart', () => {
    expect(drawn(lines(ROWS.slice(3)))).toEqual(['3']);
    expect(drawn(lines(ROWS, NO_FOLDS, { pages: false }))).toEqual(['+ A (3)', '1']);
    expect(drawn(lines([]))).toEqual([]);
  });

  it('have the present page first where the newest are', () => {
    const sort: Sort = { column: 'time', descending: true };
    const opened = setPage(NO_FOLDS, 0, true);
    expect(drawn(lines(ROWS, opened, { sort }))).toEqual([
      '- page 2 (1)',
      ' 3',
      '- page 0 (3)',
      ' + A (2)',
      ' 1',
    ]);
  });

  it('are found by their key, wherever the search begins', () => {
    const folds = setPage(NO_FOLDS, 0, true);
    const open = lines(ROWS, setGroup(folds, keyOfGroup(lines(ROWS, folds)), true));
    expect(new Set(all(open).map(({ key }) => key)).size).toBe(open.length);
    for (let index = 0; index < open.length; index += 1) {
      const key = open.keyAt(index) ?? '';
      expect(open.at(index)?.key).toBe(key);
      for (const near of [-5, 0, 2, 99]) expect(open.indexOf(key, near)).toBe(index);
    }
    expect(open.indexOf('none', 3)).toBe(-1);
    expect([open.at(-1), open.at(99), open.keyAt(99)]).toEqual([undefined, undefined, undefined]);
  });

  it('are found by the finding in them: its own, or the closed group that it is in', () => {
    const [first, second] = [ROWS[0]?.key ?? '', ROWS[1]?.key ?? ''];
    const folds = setPage(NO_FOLDS, 0, true);
    const closed = lines(ROWS, folds);
    const open = lines(ROWS, setGroup(folds, keyOfGroup(closed), true));
    expect([closed.indexOfRow(first), closed.indexOfRow(second)]).toEqual([1, 2]);
    expect([open.indexOfRow(first), open.indexOfRow(second)]).toEqual([2, 4]);
    expect(lines(ROWS).indexOfRow(first)).toBe(-1);
  });
});
