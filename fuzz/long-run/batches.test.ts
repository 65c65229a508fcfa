import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { BATCH, type Property, runInBatches } from './batches.ts';

// Many bodies, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const silent = () => {};

/** Numbers of which those over `most` fail, and what the watchdog was told of. */
function numbersUpTo(most: number) {
  const noted: string[] = [];
  const property: Property<number> = {
    name: 'small',
    values: fc.noBias(fc.nat(1_000_000)),
    textOf: String,
    show: (value) => [`the number ${value}`],
    holds: async (value) => {
      if (value > most) throw new Error('too large');
    },
  };
  const watchdog = { note: (text: string) => noted.push(text), stop: async () => 0 };
  return { property, watchdog, noted };
}

describe('a long run', () => {
  it('counts its bodies, and tells the watchdog of each', async () => {
    const { property, watchdog, noted } = numbersUpTo(1_000_000);
    const bodies = BATCH + 7;
    const result = await runInBatches(property, { bodies, seed: 1, watchdog }, silent);
    expect(result).toEqual({ kind: 'held', bodies });
    expect(noted).toHaveLength(bodies);
    expect(new Set(noted).size).toBeGreaterThan(0.9 * bodies);
  });

  it('has the same bodies for the same seed, and others for another', async () => {
    const runs = await Promise.all(
      [5, 5, 6].map(async (seed) => {
        const { property, watchdog, noted } = numbersUpTo(1_000_000);
        await runInBatches(property, { bodies: BATCH + 100, seed, watchdog }, silent);
        return noted.join();
      }),
    );
    expect(runs[0]).toBe(runs[1]);
    expect(runs[0]).not.toBe(runs[2]);
  });

  it('ends with the smallest failing body, and how to see it again', async () => {
    const { property, watchdog } = numbersUpTo(4_711);
    const run = { bodies: 5 * BATCH, seed: 3, watchdog };
    const result = await runInBatches(property, run, silent);
    expect(result).toMatchObject({ kind: 'failed', bodies: 0 });
    const lines = result.kind === 'failed' ? result.lines.join('\n') : '';
    expect(lines).toContain('FAILED  small: too large');
    expect(lines).toContain(`npm run fuzz -- --seed 3 --bodies ${BATCH}`);
    expect(lines).toContain('the number 4712');
  });

  it('fails again in the first batch of the seed that it names', async () => {
    const rare = numbersUpTo(999_970);
    const run = { bodies: 20 * BATCH, seed: 12, watchdog: rare.watchdog };
    const first = await runInBatches(rare.property, run, silent);
    const lines = first.kind === 'failed' ? first.lines.join('\n') : '';
    const seed = Number(/--seed (\d+)/.exec(lines)?.[1]);
    const again = await runInBatches(rare.property, { ...run, seed, bodies: BATCH }, silent);
    expect(again).toEqual({
      kind: 'failed',
      bodies: 0,
      lines: first.kind === 'failed' && first.lines,
    });
  });
});
