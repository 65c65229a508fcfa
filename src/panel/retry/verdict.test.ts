import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Basis, Retry } from '../../model/pack.ts';
import type { Safety } from './safety.ts';
import { type Verdict, verdictOf } from './verdict.ts';
import type { Wait } from './wait.ts';

const NOW = Date.UTC(2026, 10, 21, 10);
const GET: Safety = { kind: 'safe', method: 'GET' };

const asked: Wait = {
  kind: 'until',
  until: NOW + 12_000,
  source: 'retry-after',
  header: 'Retry-After',
};
const limit: Wait = { ...asked, source: 'rate-limit', header: 'X-RateLimit-Reset' };
const over: Wait = { ...asked, until: NOW };
const unknownStart: Wait = { kind: 'length', ms: 12_000, source: 'retry-after', header: 'r' };

function kindOf(retry: Retry | null, basis: Basis | null, wait: Wait | null): string {
  const verdict = verdictOf({ retry, basis }, wait, GET, NOW);
  return verdict.kind === 'change' && verdict.wait ? 'change and wait' : verdict.kind;
}

describe('a verdict', () => {
  it.each([
    // retry, basis, without a wait, while one runs, when it is over
    ['no', 'documented', 'no', 'no', 'no'],
    ['no', 'observed', 'no', 'no', 'no'],
    ['no', 'example', 'no', 'no', 'no'],
    ['no', 'range', 'no', 'wait', 'now'],
    ['no', 'status', 'no', 'wait', 'now'],
    ['no', 'http', 'no', 'wait', 'now'],
    ['no', null, 'no', 'wait', 'now'],
    ['after-change', 'documented', 'change', 'change and wait', 'change'],
    ['after-change', 'http', 'change', 'wait', 'now'],
    ['after-wait', 'documented', 'wait-unsaid', 'wait', 'now'],
    ['after-wait', 'status', 'wait-unsaid', 'wait', 'now'],
    ['yes', 'documented', 'now', 'wait', 'now'],
    ['no', 'recalled', 'no', 'no', 'no'],
    [null, null, 'unknown', 'wait', 'now'],
    [null, 'http', 'unknown', 'wait', 'now'],
  ] as const)('for %s by %s: %s, %s, %s', (retry, basis, without, running, done) => {
    expect([null, asked, over].map((wait) => kindOf(retry, basis, wait))).toEqual([
      without,
      running,
      done,
    ]);
  });

  it('leaves a rate limit below what is known of the status', () => {
    expect(kindOf('no', 'http', limit)).toBe('no');
    expect(kindOf('after-change', 'status', limit)).toBe('change and wait');
    expect(kindOf('no', null, limit)).toBe('no');
    expect(kindOf(null, null, limit)).toBe('unknown');
    expect(kindOf('after-wait', 'http', limit)).toBe('wait');
  });

  it('has the countdown, and who says so', () => {
    expect(verdictOf({ retry: 'yes', basis: 'documented' }, limit, GET, NOW)).toEqual({
      kind: 'wait',
      safety: GET,
      wait: {
        kind: 'counting',
        until: NOW + 12_000,
        countdown: { left: { kind: 'seconds', seconds: 12 }, nextTickMs: 1_000 },
        source: 'rate-limit',
        header: 'X-RateLimit-Reset',
      },
    });
  });

  it('has the length alone where nothing says when the response came', () => {
    expect(verdictOf({ retry: null, basis: null }, unknownStart, GET, NOW)).toMatchObject({
      kind: 'wait',
      wait: { kind: 'length', length: { kind: 'seconds', seconds: 12 } },
    });
    expect(kindOf('yes', 'documented', { ...unknownStart, ms: 0 })).toBe('now');
  });

  it('turns once, when the wait is over', () => {
    const at = (now: number): Verdict['kind'] =>
      verdictOf({ retry: 'after-wait', basis: 'documented' }, asked, GET, now).kind;
    expect([NOW, NOW + 11_999, NOW + 12_000, NOW + 1e9].map(at)).toEqual([
      'wait',
      'wait',
      'now',
      'now',
    ]);
  });

  it('never says now while a wait runs', () => {
    const property = fc.property(
      fc.constantFrom<Retry | null>('no', 'after-change', 'after-wait', 'yes', null),
      fc.constantFrom<Basis | null>('documented', 'range', 'status', 'http', null),
      fc.constantFrom('retry-after' as const, 'rate-limit' as const),
      fc.integer({ min: -1e7, max: 1e9 }),
      (retry, basis, source, ms) => {
        const wait: Wait = { ...asked, source, until: NOW + ms };
        const { kind } = verdictOf({ retry, basis }, wait, GET, NOW);
        expect(kind === 'now' && ms > 0).toBe(false);
        expect(kind === 'wait' && ms <= 0).toBe(false);
        expect(kind === 'unknown').toBe(retry === null && source === 'rate-limit');
      },
    );
    fc.assert(property, { seed: 20261121, numRuns: 2_000 });
  });
});
