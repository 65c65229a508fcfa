import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogRow } from '../log.ts';
import { type Folds, NO_FOLDS, setGroup, setPage } from './folds.ts';
import { type Line, type Lines, linesOf } from './lines.ts';
import { arrangedAtOnce, listRow, pageOf, someRows } from './list.fixture.ts';
import {
  extendTo,
  focusIndex,
  formatSelection,
  isSelected,
  NOTHING_SELECTED,
  parseSelection,
  rowsOf,
  type Selection,
  selectAll,
  selectedRows,
  selectLine,
  toggleLine,
} from './selection.ts';

const ROWS: readonly LogRow[] = ['A', 'B', 'A', 'C', 'D'].map((code, entry) =>
  listRow({ entry, code }),
);
const [K0, K1, K2, K3, K4] = ROWS.map(({ key }) => key);

function layOut(rows: readonly LogRow[], folds = NO_FOLDS, repeats = true, pages = false): Lines {
  return linesOf(arrangedAtOnce(rows, { sort: null, repeats, pages }), [0, 1].map(pageOf), folds);
}

/** A with its two repeats, B, C, D. */
const LINES = layOut(ROWS);
const OPEN: Folds = setGroup(NO_FOLDS, LINES.keyAt(0) ?? '', true);
const OPEN_LINES = layOut(ROWS, OPEN);

function at(lines: Lines, index: number): Line {
  const line = lines.at(index);
  if (!line) throw new Error(`There is no line ${index}.`);
  return line;
}

const click = (lines: Lines, index: number, before = NOTHING_SELECTED): Selection =>
  selectLine(before, at(lines, index));

describe('a click', () => {
  it('selects one line alone', () => {
    const once = click(LINES, 1);
    expect(once).toMatchObject({ keys: new Set([K1]), shown: K1, focus: K1, anchor: K1 });
    expect(click(LINES, 2, once).keys).toEqual(new Set([K3]));
  });

  it('selects all repeats of a group, and shows the newest', () => {
    const group = click(LINES, 0);
    expect(group).toMatchObject({ keys: new Set([K0, K2]), shown: K2, focus: LINES.keyAt(0) });
  });

  it("on a page's head selects nothing and takes nothing away", () => {
    const rows = [listRow({ entry: 0 }), listRow({ entry: 1, page: 1 })];
    const lines = layOut(rows, NO_FOLDS, true, true);
    const before = click(lines, 2);
    expect(at(lines, 0).kind).toBe('page');
    expect(click(lines, 0, before)).toEqual({ ...before, focus: 'page 0', anchor: 'page 0' });
    expect(toggleLine(before, at(lines, 0)).keys).toEqual(before.keys);
  });
});

describe('a click with Ctrl', () => {
  it('adds a line, and takes it away again', () => {
    const both = toggleLine(click(LINES, 1), at(LINES, 3));
    expect(both).toMatchObject({ keys: new Set([K1, K4]), shown: K4, focus: K4 });
    const one = toggleLine(both, at(LINES, 3));
    expect(one).toMatchObject({ keys: new Set([K1]), shown: K1, focus: K4 });
    expect(toggleLine(one, at(LINES, 1))).toMatchObject({ keys: new Set(), shown: null });
  });

  it('leaves what the detail shows when another line is taken away', () => {
    const both = toggleLine(click(LINES, 1), at(LINES, 3));
    expect(toggleLine(both, at(LINES, 1)).shown).toBe(K4);
  });
});

describe('a range', () => {
  it('goes from the line of the last click to this one, both ways', () => {
    const down = extendTo(click(LINES, 1), LINES, 3);
    expect(down).toMatchObject({ keys: new Set([K1, K3, K4]), shown: K4, focus: K4, anchor: K1 });
    const up = extendTo(down, LINES, 0);
    expect(up).toMatchObject({ keys: new Set([K0, K2, K1]), shown: K2, anchor: K1 });
  });

  it('begins at the line itself when nothing was selected', () => {
    expect(extendTo(NOTHING_SELECTED, LINES, 2)).toEqual(click(LINES, 2));
    expect(extendTo(NOTHING_SELECTED, LINES, 9)).toEqual(NOTHING_SELECTED);
  });

  it('begins at the group that has formed around its first line', () => {
    const single = click(layOut(ROWS.slice(0, 2)), 0);
    expect(extendTo(single, LINES, 1).keys).toEqual(new Set([K0, K1, K2]));
  });

  it('has the findings of the lines between, and no others', () => {
    const index = fc.nat(60);
    fc.assert(
      fc.property(someRows, fc.boolean(), index, index, (rows, pages, one, other) => {
        const first = layOut(rows, setPage(NO_FOLDS, 0, true), true, pages);
        const folds = setGroup(setPage(NO_FOLDS, 0, true), first.keyAt(1) ?? '', true);
        const lines = layOut(rows, folds, true, pages);
        fc.pre(lines.length > 0);
        const [from, to] = [one % lines.length, other % lines.length];
        const { keys, shown } = extendTo(click(lines, from), lines, to);
        const expected = new Set<string>();
        for (let i = Math.min(from, to); i <= Math.max(from, to); i += 1) {
          for (const { key } of rowsOf(at(lines, i))) expected.add(key);
        }
        expect(keys).toEqual(expected);
        expect(shown === null ? keys.size : keys.has(shown)).toBe(shown === null ? 0 : true);
      }),
      { seed: 1 },
    );
  });
});

describe('selecting all', () => {
  it('takes every line with its folded repeats, and opens no detail', () => {
    const all = selectAll(NOTHING_SELECTED, LINES);
    expect(all).toMatchObject({ keys: new Set([K0, K1, K2, K3, K4]), shown: null });
    expect(selectAll(click(LINES, 1), LINES).shown).toBe(K1);
    expect(selectAll(click(LINES, 1), layOut(ROWS.slice(3))).shown).toBeNull();
  });
});

describe('the selection', () => {
  const shownSelected = (selection: Selection, lines: Lines): readonly boolean[] =>
    Array.from({ length: lines.length }, (_, index) => isSelected(selection, at(lines, index)));

  it('is seen at a closed group with one selected repeat, and at an open one with all of them', () => {
    const one = click(OPEN_LINES, 1);
    expect(one.keys).toEqual(new Set([K0]));
    expect(shownSelected(one, OPEN_LINES)).toEqual([false, true, false, false, false, false]);
    expect(shownSelected(one, LINES)).toEqual([true, false, false, false]);
    const group = click(OPEN_LINES, 0);
    expect(shownSelected(group, OPEN_LINES)).toEqual([true, true, true, false, false, false]);
  });

  it('has its focus where its line is now: in its group, or out of it', () => {
    const repeat = click(OPEN_LINES, 2);
    expect(focusIndex(repeat, OPEN_LINES)).toBe(2);
    expect(focusIndex(repeat, LINES)).toBe(0);
    expect(focusIndex(click(LINES, 0), layOut(ROWS, NO_FOLDS, false))).toBe(2);
    expect(focusIndex(click(LINES, 0), layOut(ROWS.slice(3)))).toBe(-1);
    expect(focusIndex(NOTHING_SELECTED, LINES)).toBe(-1);
  });

  it('does not take in repeats that come later', () => {
    const more = [...ROWS, listRow({ entry: 9, code: 'A' })];
    const selection = click(LINES, 0);
    expect(isSelected(selection, at(layOut(more), 0))).toBe(true);
    expect(selectedRows(selection, more).map(({ key }) => key)).toEqual([K0, K2]);
  });

  it('hands out what is selected of the rows that are shown, in their order', () => {
    const selection = extendTo(click(LINES, 3), LINES, 0);
    expect(selectedRows(selection, ROWS.slice(2)).map(({ key }) => key)).toEqual([K2, K3, K4]);
    expect(selectedRows(NOTHING_SELECTED, ROWS)).toEqual([]);
  });

  it('comes back from its text', () => {
    for (const selection of [
      NOTHING_SELECTED,
      click(LINES, 0),
      extendTo(click(LINES, 1), LINES, 3),
    ]) {
      expect(parseSelection(formatSelection(selection))).toEqual(selection);
    }
    expect(formatSelection(NOTHING_SELECTED)).toBe('');
  });

  it.each(['', '{', '7', '{"keys":"a","shown":"a","focus":1}', '{"keys":[1],"shown":"1"}'])(
    'is none in %j',
    (text) => expect(parseSelection(text)).toEqual(NOTHING_SELECTED),
  );
});
