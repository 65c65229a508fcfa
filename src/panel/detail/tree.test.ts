import { describe, expect, it } from 'vitest';
import type { FindingItem } from '../../model/finding.ts';
import { itemOf } from '../filter/row.fixture.ts';
import { MOST_LINES, moveInTree, tabStop, treeOf } from './tree.ts';

const node = (path: string, ...items: readonly FindingItem[]): FindingItem =>
  itemOf({ path, items });

/*
 * /0
 *   /0/0
 *     /0/0/0
 *   /0/1
 * /1
 * /2
 *   /2/0
 */
const ITEMS = [
  node('/0', node('/0/0', node('/0/0/0')), node('/0/1')),
  node('/1'),
  node('/2', node('/2/0')),
];

const linesWith = (...closed: readonly string[]) => treeOf(ITEMS, new Set(closed)).lines;

describe('the lines of a tree', () => {
  it('are all there, with their places', () => {
    const lines = linesWith().map(
      ({ key, level, expanded, position, setSize, parent }) =>
        `${key} level ${level}, ${position} of ${setSize}, in ${parent}, ${expanded}`,
    );
    expect(lines).toEqual([
      '/0 level 1, 1 of 3, in null, true',
      '/0/0 level 2, 1 of 2, in /0, true',
      '/0/0/0 level 3, 1 of 1, in /0/0, null',
      '/0/1 level 2, 2 of 2, in /0, null',
      '/1 level 1, 2 of 3, in null, null',
      '/2 level 1, 3 of 3, in null, true',
      '/2/0 level 2, 1 of 1, in /2, null',
    ]);
  });

  it('leave out what is within a closed one', () => {
    expect(linesWith('/0', '/0/0').map(({ key }) => key)).toEqual(['/0', '/1', '/2', '/2/0']);
    expect(linesWith('/0/0').map(({ key }) => key)).toEqual([
      ...['/0', '/0/0', '/0/1', '/1', '/2', '/2/0'],
    ]);
    expect(linesWith('/0')[0]?.expanded).toBe(false);
    expect(linesWith('/1')[4]?.expanded).toBeNull();
  });

  it('carry their items', () => {
    expect(linesWith()[6]?.item).toBe(ITEMS[2]?.items[0]);
  });

  it('are at most so many, and the rest is counted', () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      node(`/${i}`, ...Array.from({ length: 20 }, (_, j) => node(`/${i}/${j}`))),
    );
    const tree = treeOf(many, new Set());
    expect({ shown: tree.lines.length, left: tree.left }).toEqual({ shown: MOST_LINES, left: 130 });
    expect(tree.lines.at(-1)).toMatchObject({ setSize: 20 });
    const closed = treeOf(many, new Set(many.map(({ path }) => path)));
    expect({ shown: closed.lines.length, left: closed.left }).toEqual({ shown: 30, left: 0 });
  });

  it('are none without items', () => {
    expect(treeOf([], new Set())).toEqual({ lines: [], left: 0 });
  });
});

describe('the line that Tab reaches', () => {
  it('is the focused one while it is shown', () => {
    expect(tabStop(linesWith(), '/0/1')).toBe('/0/1');
    expect(tabStop(linesWith('/0'), '/0/1')).toBe('/0');
    expect(tabStop(linesWith(), null)).toBe('/0');
    expect(tabStop([], '/0')).toBeNull();
  });
});

describe('a key in the tree', () => {
  const focus = (key: string) => ({ kind: 'focus', key });

  it.each([
    ['/0', 'ArrowDown', focus('/0/0')],
    ['/0/0/0', 'ArrowDown', focus('/0/1')],
    ['/2/0', 'ArrowDown', focus('/2/0')],
    ['/0', 'ArrowUp', focus('/0')],
    ['/1', 'ArrowUp', focus('/0/1')],
    ['/1', 'Home', focus('/0')],
    ['/1', 'End', focus('/2/0')],
    ['/0', 'ArrowRight', focus('/0/0')],
    ['/0/1', 'ArrowRight', null],
    ['/0', 'ArrowLeft', { kind: 'close', key: '/0' }],
    ['/0/0/0', 'ArrowLeft', focus('/0/0')],
    ['/0/1', 'ArrowLeft', focus('/0')],
    ['/1', 'ArrowLeft', null],
    ['/1', '*', null],
    ['/1', 'Enter', null],
    ['/1', ' ', null],
    ['/1', 'a', null],
    ['/nowhere', 'ArrowDown', focus('/0/0')],
    [null, 'End', focus('/2/0')],
  ])('at %s, %s gives %j', (focused, pressed, move) => {
    expect(moveInTree(linesWith(), focused, pressed)).toEqual(move);
  });

  it('opens a closed line and stays, closes what is open, and then goes to the one around it', () => {
    const closed = linesWith('/0/0');
    expect(moveInTree(closed, '/0/0', 'ArrowRight')).toEqual({ kind: 'open', keys: ['/0/0'] });
    expect(moveInTree(closed, '/0/0', 'ArrowLeft')).toEqual(focus('/0'));
    expect(moveInTree(closed, '/0/0', 'ArrowDown')).toEqual(focus('/0/1'));
  });

  it('opens all siblings with an asterisk', () => {
    const closed = linesWith('/0', '/2', '/0/0');
    expect(moveInTree(closed, '/1', '*')).toEqual({ kind: 'open', keys: ['/0', '/2'] });
    expect(moveInTree(linesWith('/0/0', '/2'), '/0/1', '*')).toEqual({
      kind: 'open',
      keys: ['/0/0'],
    });
  });

  it('does nothing in an empty tree', () => {
    expect(moveInTree([], null, 'ArrowDown')).toBeNull();
  });

  it('does not go to a line beyond the limit', () => {
    const many = [
      ...Array.from({ length: MOST_LINES - 1 }, (_, i) => node(`/${i}`)),
      node('/last', node('/last/0')),
    ];
    const { lines } = treeOf(many, new Set());
    expect(moveInTree(lines, '/last', 'ArrowRight')).toBeNull();
    expect(moveInTree(lines, '/last', 'ArrowDown')).toEqual(focus('/last'));
  });
});
