import { describe, expect, it } from 'vitest';
import { NO_FOLDS, setGroup, setPage } from './folds.ts';
import { linesOf } from './lines.ts';
import { arrangedAtOnce, listRow, pageOf } from './list.fixture.ts';
import { treeMove } from './tree-keys.ts';

const ROWS = [
  listRow({ entry: 0, code: 'A' }),
  listRow({ entry: 1, code: 'A' }),
  listRow({ entry: 2, code: 'B' }),
];
const arranged = arrangedAtOnce(ROWS, { sort: null, repeats: true, pages: true });
const PAGES = [0, 1].map(pageOf);
const pageOpen = setPage(NO_FOLDS, 0, true);
const groupKey = linesOf(arranged, PAGES, pageOpen).keyAt(1) ?? '';
/** 0 page, 1 group, 2 and 3 its repeats, 4 another finding, 5 the present page, with nothing in it. */
const open = linesOf(arranged, PAGES, setGroup(pageOpen, groupKey, true));
const closed = linesOf(arranged, PAGES, pageOpen);

describe('the arrows to the sides', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 1, 2],
    ['ArrowLeft', 2, 1],
    ['ArrowLeft', 3, 1],
    ['ArrowLeft', 4, 0],
  ])('%s from line %i goes to line %i', (key, index, expected) => {
    expect(treeMove(key, open, index)).toEqual({ kind: 'focus', index: expected });
  });

  it('fold and unfold', () => {
    expect(treeMove('ArrowLeft', open, 1)).toEqual({
      kind: 'fold',
      line: open.at(1),
      isOpen: false,
    });
    expect(treeMove('ArrowRight', closed, 1)).toEqual({
      kind: 'fold',
      line: closed.at(1),
      isOpen: true,
    });
    expect(treeMove('ArrowLeft', closed, 1)).toEqual({ kind: 'focus', index: 0 });
  });

  it.each([
    ['ArrowRight', 4],
    ['ArrowRight', 5],
    ['ArrowDown', 0],
    ['ArrowLeft', -1],
    ['ArrowRight', 99],
  ])('%s does nothing on line %i', (key, index) => {
    expect(treeMove(key, open, index)).toBeNull();
  });
});
