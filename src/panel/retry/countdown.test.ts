import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countdown, type Span, spanOf } from './countdown.ts';

function shown(span: Span): string {
  switch (span.kind) {
    case 'seconds':
      return `${span.seconds} s`;
    case 'minutes':
      return `${span.minutes} min`;
    case 'hours':
      return `${span.hours} h ${span.minutes} min`;
    case 'over-a-day':
      return span.kind;
  }
}

describe('a countdown', () => {
  it.each([
    [1, '1 s', 1],
    [1_000, '1 s', 1_000],
    [1_001, '2 s', 1],
    [12_000, '12 s', 1_000],
    [11_400, '12 s', 400],
    [60_000, '60 s', 1_000],
    [60_001, '2 min', 1],
    [90_000, '2 min', 30_000],
    [120_000, '2 min', 60_000],
    [3_600_000, '60 min', 60_000],
    [3_600_001, '1 h 1 min', 1],
    [7_200_000, '2 h 0 min', 60_000],
    [86_400_000, '24 h 0 min', 60_000],
    [86_400_001, 'over-a-day', 1],
    [90_000_000, 'over-a-day', 3_600_000],
    [1e15, 'over-a-day', 86_400_000],
    [0.25, '1 s', 1],
  ])('of %d ms shows %s and changes after %d ms', (ms, text, nextTickMs) => {
    const counting = countdown(1_000_000 + ms, 1_000_000);
    expect(counting && { text: shown(counting.left), nextTickMs: counting.nextTickMs }).toEqual({
      text,
      nextTickMs,
    });
  });

  it.each([0, -1, -1e15, Number.NaN])('of %d ms is over', (ms) => {
    expect(countdown(1_000_000 + ms, 1_000_000)).toBeNull();
  });

  it('is a length of time without a clock', () => {
    expect(shown(spanOf(0))).toBe('0 s');
    expect(shown(spanOf(30_000))).toBe('30 s');
  });

  it('shows the same until its next tick, and something else then', () => {
    const property = fc.property(fc.integer({ min: 1, max: 2 * 86_400_000 }), (ms) => {
      const now = countdown(ms, 0);
      if (!now) throw new Error('over');
      const { nextTickMs } = now;
      expect(countdown(ms, nextTickMs - 1)?.left).toEqual(now.left);
      const then = countdown(ms, nextTickMs)?.left ?? null;
      if (nextTickMs < 86_400_000) expect(then).not.toEqual(now.left);
    });
    fc.assert(property, { seed: 20261121, numRuns: 2_000 });
  });

  it('reaches its end by one timer after the other', () => {
    let now = 0;
    let ticks = 0;
    for (let next = countdown(3_700_000, now); next; next = countdown(3_700_000, now)) {
      now += next.nextTickMs;
      ticks += 1;
    }
    expect({ now, ticks }).toEqual({ now: 3_700_000, ticks: 61 + 60 });
  });
});
