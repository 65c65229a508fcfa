import { describe, expect, it } from 'vitest';
import { distance, forgiven } from './near.ts';

describe('the distance of two texts', () => {
  it.each([
    ['', '', 0],
    ['token', 'token', 0],
    ['token', 'tokn', 1],
    ['token', 'tokken', 1],
    ['token', 'taken', 1],
    ['token', 'tokne', 1],
    ['1504', '1405', 2],
    ['', 'abc', 3],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('of %j and %j is %i, either way', (a, b, steps) => {
    expect(distance(a, b, 5)).toBe(steps);
    expect(distance(b, a, 5)).toBe(steps);
  });

  it('is not measured beyond what matters', () => {
    expect(distance('invalid', 'something else', 2)).toBe(3);
    expect(distance('abcdefgh', 'stuvwxyz', 2)).toBe(3);
  });
});

describe('the slips that are forgiven', () => {
  it('grow with the length', () => {
    expect([0, 2, 3, 5, 6, 11, 12, 40].map(forgiven)).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
  });
});
