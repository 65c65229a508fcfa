import { describe, expect, it } from 'vitest';
import { isJump, moveSelection, scrollToReveal, visibleRange } from './rows.ts';

describe('the rows in the document', () => {
  it('are those on screen and a few around them, however many there are', () => {
    expect(visibleRange(0, 210, 21, 50_000)).toEqual({ first: 0, last: 18 });
    expect(visibleRange(21_000, 210, 21, 50_000)).toEqual({ first: 992, last: 1018 });
    expect(visibleRange(10_000_000, 210, 21, 100)).toEqual({ first: 92, last: 100 });
    expect(visibleRange(0, 0, 21, 0)).toEqual({ first: 0, last: 0 });
    expect(visibleRange(21_010, 210, 21, 50_000)).toEqual({ first: 992, last: 1019 });
  });

  it('are only those on screen after a jump, also where two are cut', () => {
    expect(visibleRange(21_010, 210, 21, 50_000, true)).toEqual({ first: 1000, last: 1011 });
    expect(visibleRange(21_000, 210, 21, 50_000, true)).toEqual({ first: 1000, last: 1010 });
    expect(visibleRange(0, 210, 21, 50_000, true)).toEqual({ first: 0, last: 10 });
    expect(isJump(21_000, 21_210, 210)).toBe(false);
    expect(isJump(21_000, 21_211, 210)).toBe(true);
    expect(isJump(21_000, 20_789, 210)).toBe(true);
  });
});

describe('the selection', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 3, 4],
    ['ArrowDown', 9, 9],
    ['ArrowUp', -1, 9],
    ['ArrowUp', 0, 0],
    ['PageDown', 2, 7],
    ['PageUp', 2, 0],
    ['Home', 5, 0],
    ['End', 5, 9],
    ['a', 5, null],
  ])('%s from %i goes to %s', (key, current, expected) => {
    expect(moveSelection(key, current, 10, 5)).toBe(expected);
  });

  it('goes nowhere in an empty list', () => {
    expect(moveSelection('Home', -1, 0, 5)).toBeNull();
  });
});

describe('revealing a row', () => {
  it.each([
    ['a row on screen', 5, 42, 42],
    ['a row above', 1, 100, 21],
    ['a row below', 20, 0, 231],
  ])('scrolls as little as needed: %s', (_, index, scrollTop, expected) => {
    expect(scrollToReveal(index, 21, scrollTop, 210)).toBe(expected);
  });
});
