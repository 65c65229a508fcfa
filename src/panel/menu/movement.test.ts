import { expect, it } from 'vitest';
import { moveInMenu } from './movement.ts';

const LABELS = ['Copy id', 'Copy code', 'Filter by code', 'Clear'];

it.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 0, 1],
  ['ArrowDown', 3, 0],
  ['ArrowUp', -1, 3],
  ['ArrowUp', 0, 3],
  ['ArrowUp', 2, 1],
  ['Home', 2, 0],
  ['End', 0, 3],
  ['c', 0, 1],
  ['C', 1, 3],
  ['c', 3, 0],
  ['f', 2, 2],
  ['x', 0, null],
  [' ', 0, null],
  ['ArrowLeft', 0, null],
  ['F10', 0, null],
])('%s leads from %i to %s', (key, from, to) => {
  expect(moveInMenu(key, LABELS, from)).toBe(to);
});

it('leads nowhere in a menu without items', () => {
  expect(moveInMenu('End', [], -1)).toBeNull();
});
