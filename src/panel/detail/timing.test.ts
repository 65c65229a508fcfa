import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Timings } from '../../model/exchange.ts';
import { type Timing, timingOf } from './timing.ts';

const NONE: Timings = {
  ...{ blocked: -1, dns: -1, connect: -1, ssl: -1, send: -1, wait: -1, receive: -1 },
};
const of = (timings: Partial<Timings>, durationMs = -1): Timing | null =>
  timingOf({ timings: { ...NONE, ...timings }, durationMs });

/** Each bar as `name ms from-to`, in hundredths of the whole. */
function bars(timing: Timing | null): readonly string[] {
  return (timing?.phases ?? []).map(({ name, ms, start, length, within }) => {
    const [from, to] = [start, start + length].map((part) => Math.round(part * 100));
    return `${name} ${ms} ${from}-${to}${within ? ' within' : ''}`;
  });
}

const FULL = { blocked: 5, dns: 10, connect: 30, ssl: 20, send: 5, wait: 40, receive: 10 };

describe('the bars of an exchange', () => {
  it('follow one another, the handshake at the end of connecting', () => {
    const timing = of(FULL, 100);
    expect(bars(timing)).toEqual([
      'blocked 5 0-5',
      'dns 10 5-15',
      'connect 30 15-45',
      'ssl 20 25-45 within',
      'send 5 45-50',
      'wait 40 50-90',
      'receive 10 90-100',
    ]);
    expect(timing).toMatchObject({ totalMs: 100, restMs: 0 });
  });

  it('have the handshake beside connecting where the duration says so', () => {
    expect(bars(of(FULL, 120)).slice(2, 5)).toEqual([
      'connect 30 13-38',
      'ssl 20 38-54',
      'send 5 54-58',
    ]);
    expect(of(FULL, 120)).toMatchObject({ totalMs: 120, restMs: 0 });
  });

  it('have it beside connecting where it is longer, or connecting is unknown', () => {
    expect(bars(of({ connect: 10, ssl: 30 }, 10))).toEqual(['connect 10 0-25', 'ssl 30 25-100']);
    expect(bars(of({ ssl: 30, wait: 30 }))).toEqual(['ssl 30 0-50', 'wait 30 50-100']);
  });

  it('have it within where nothing says how long the whole took', () => {
    expect(bars(of({ connect: 30, ssl: 30 }))).toEqual(['connect 30 0-100', 'ssl 30 0-100 within']);
  });

  it('leave out what is unknown, and keep what took no time', () => {
    expect(bars(of({ send: 0, wait: 10 }, 10))).toEqual(['send 0 0-0', 'wait 10 0-100']);
  });

  it('leave the rest of the duration free', () => {
    const timing = of({ wait: 50 }, 200);
    expect(bars(timing)).toEqual(['wait 50 0-25']);
    expect(timing).toMatchObject({ totalMs: 200, restMs: 150 });
    expect(of({ wait: 50 }, 50.9)).toMatchObject({ totalMs: 50.9, restMs: 0 });
    expect(of({ wait: 50 }, 51)).toMatchObject({ restMs: 1 });
  });

  it('fit where the phases are longer than the duration', () => {
    const timing = of({ wait: 50, receive: 50 }, 80);
    expect(bars(timing)).toEqual(['wait 50 0-50', 'receive 50 50-100']);
    expect(timing).toMatchObject({ totalMs: 80, restMs: 0 });
  });

  it('are none where only the duration is known', () => {
    const only: Timing = { phases: [], totalMs: 80, restMs: 80 };
    expect(timingOf({ timings: null, durationMs: 80 })).toEqual(only);
    expect(of({}, 80)).toEqual(only);
  });

  it('sum up where the duration is unknown', () => {
    expect(of({ wait: 50, receive: 7 })).toMatchObject({ totalMs: 57, restMs: 0 });
  });

  it('are nothing at all where nothing is known', () => {
    expect(timingOf({ timings: null, durationMs: -1 })).toBeNull();
    expect(of({})).toBeNull();
    expect(of({ wait: 1e300 }, 1e300)).toBeNull();
  });

  it('lie within the whole and do not overlap, whatever the numbers', () => {
    const ms = fc.oneof(
      fc.constantFrom(-1, 0, 1e308, Number.NaN, Number.POSITIVE_INFINITY),
      fc.double(),
      fc.integer({ min: 0, max: 1_000 }),
    );
    const timings = fc.record({
      ...{ blocked: ms, dns: ms, connect: ms, ssl: ms, send: ms, wait: ms, receive: ms },
    });
    const property = fc.property(fc.option(timings), ms, (given, durationMs) => {
      const timing = timingOf({ timings: given, durationMs });
      let end = 0;
      for (const { start, length, within } of timing?.phases ?? []) {
        expect(start).toBeGreaterThanOrEqual(within ? 0 : end - 1e-9);
        end = start + length;
        expect(end).toBeLessThanOrEqual(1 + 1e-9);
      }
      if (timing) expect(timing.totalMs).toBeGreaterThanOrEqual(timing.restMs);
    });
    fc.assert(property, { seed: 20261121, numRuns: 3_000 });
  });
});
