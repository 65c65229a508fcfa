import { expect, it } from 'vitest';
import { ratio, spreadOf } from './measure.ts';

it.each([
  { values: [7], low: 7, median: 7, high: 7 },
  { values: [2, 1], low: 1.25, median: 1.5, high: 1.75 },
  { values: [30, 10, 20], low: 15, median: 20, high: 25 },
  { values: [4, 1, 3, 2], low: 1.75, median: 2.5, high: 3.25 },
  { values: [5, 4, 3, 2, 1], low: 2, median: 3, high: 4 },
])('the median and the quartiles of $values', ({ values, ...spread }) => {
  expect(spreadOf(values)).toEqual(spread);
});

it('there is no median of nothing', () => {
  expect(spreadOf([])).toEqual({ low: Number.NaN, median: Number.NaN, high: Number.NaN });
});

it('a ratio is that of each round', () => {
  const times = new Map([
    ['work', [2, 9, 8]],
    ['yardstick', [1, 3, 2]],
  ]);
  expect(ratio(times, 'work', 'yardstick')).toEqual({ low: 2.5, median: 3, high: 3.5 });
});
