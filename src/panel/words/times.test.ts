import { describe, expect, it } from 'vitest';
import { english } from './english.ts';
import { duration, timeAgo, timeSpan } from './times.ts';

describe('a measured time in words', () => {
  it.each([
    [0, '0 ms'],
    [0.44, '0.4 ms'],
    [9.94, '9.9 ms'],
    [9.96, '10 ms'],
    [999.4, '999 ms'],
    [999.5, '1 s'],
    [1_250, '1.25 s'],
    [59_994, '59.99 s'],
    [59_995, '1 min 0 s'],
    [125_000, '2 min 5 s'],
  ])('%d ms', (ms, text) => {
    expect(duration(english, ms)).toBe(text);
  });
});

describe('how long ago', () => {
  it.each([
    [0, 'now'],
    [-5_000, 'now'],
    [12_400, '12 s ago'],
    [59_999, '59 s ago'],
    [60_000, '1 min ago'],
    [3_599_999, '59 min ago'],
    [3_600_000, '1 h ago'],
    [86_400_000, '1 d ago'],
    [Number.NaN, ''],
  ])('%i ms is %s', (ms, text) => {
    const now = Date.parse('2026-11-20T10:00:00Z');
    expect(timeAgo(english, now - ms, now)).toBe(text);
  });
});

describe('a span of times', () => {
  it('is one time where both are the same, and empty where none is known', () => {
    const at = new Date(2026, 10, 20, 10, 0, 0).getTime();
    expect(timeSpan(english, at, at + 999)).toBe('10:00:00');
    expect(timeSpan(english, at, at + 61_000)).toBe('10:00:00 – 10:01:01');
    expect(timeSpan(english, Number.NaN, Number.NaN)).toBe('');
  });
});
