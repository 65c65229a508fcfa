import { describe, expect, it } from 'vitest';
import { randomFrom } from '../random.ts';
import { medianInterval } from './interval.ts';

describe('the interval of a median', () => {
  it('stands around it', () => {
    const values = Array.from({ length: 101 }, (_, index) => 100 - index);
    expect(medianInterval(values)).toEqual({ median: 50, low: 39, high: 61 });
    expect(medianInterval([3, 1, 2, 4]).median).toBe(2.5);
  });

  it('has no ends while there are too few values', () => {
    const { low, high } = medianInterval([1, 2, 3, 4, 5, 6, 7]);
    expect([low, high]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect(medianInterval([1, 2, 3, 4, 5, 6, 7, 8])).toEqual({ median: 4.5, low: 1, high: 8 });
    expect(medianInterval([]).median).toBeNaN();
  });

  it('holds the true median about 95 times in a hundred', () => {
    const random = randomFrom(5);
    let held = 0;
    for (let round = 0; round < 1_000; round += 1) {
      const { low, high } = medianInterval(Array.from({ length: 40 }, random));
      if (low <= 0.5 && 0.5 <= high) held += 1;
    }
    expect(held).toBeGreaterThan(930);
    expect(held).toBeLessThan(990);
  });
});
