import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import type { Watchdog } from './watchdog.ts';

/** How many bodies are spoiled at a stroke: the least that a failure has to be run again with. */
export const BATCH = 10_000;

/** Prints a line. */
export type Say = (line: string) => void;

/** A long run as the command line asks for it. */
export interface LongRun {
  readonly bodies: number;
  readonly seed: number;
  readonly watchdog: Watchdog;
}

/** A property: what it is called, and what holds of every value; it throws when it does not. */
export interface Property<T> {
  readonly name: string;
  readonly values: fc.Arbitrary<T>;
  readonly holds: (value: T) => Promise<void>;
  /** The text that the engine gets, for the watchdog. */
  readonly textOf: (value: T) => string;
  /** A failing value for people to read. */
  readonly show: (value: T) => readonly string[];
}

/** After this long the smallest body so far will do: every smaller one is taken to pass then. */
const LONGEST_SHRINKING_MS = 30_000;

/** How a property fared. */
export type Result =
  | { readonly kind: 'held'; readonly bodies: number }
  | { readonly kind: 'failed'; readonly bodies: number; readonly lines: readonly string[] };

/**
 * Runs a property on as many bodies as asked for, in batches with a seed each, of which the first has
 * the seed asked for. Says how far it is after every batch. Ends at the first failure, shrunk.
 */
export async function runInBatches<T>(
  property: Property<T>,
  { bodies, seed, watchdog }: LongRun,
  say: Say,
  afterBatch: (seed: number, bodies: number) => Promise<void> = async () => {},
): Promise<Result> {
  const start = performance.now();
  for (let done = 0; done < bodies; ) {
    const batchSeed = done === 0 ? seed : mixed(seed, done);
    const count = Math.min(BATCH, bodies - done);
    const failure = await check(property, batchSeed, count, watchdog);
    if (failure) return { kind: 'failed', bodies: done, lines: failure };
    done += count;
    await afterBatch(batchSeed, count);
    const perSecond = Math.round((1_000 * done) / (performance.now() - start));
    say(`${property.name}: ${grouped(done)} of ${grouped(bodies)}, ${grouped(perSecond)}/s`);
  }
  return { kind: 'held', bodies };
}

/** Runs one batch; null when the property holds, else what failed and how to see it again. */
export async function check<T>(
  { name, values, holds, textOf, show }: Property<T>,
  seed: number,
  bodies: number,
  watchdog: Watchdog,
): Promise<readonly string[] | null> {
  let shrinkUntil = Number.POSITIVE_INFINITY;
  const watched = fc.asyncProperty(values, async (value) => {
    if (performance.now() > shrinkUntil) return;
    watchdog.note(textOf(value), seed);
    try {
      await holds(value);
    } catch (error) {
      shrinkUntil = Math.min(shrinkUntil, performance.now() + LONGEST_SHRINKING_MS);
      throw error;
    }
  });
  const details = await fc.check(watched, { seed, numRuns: bodies });
  if (!details.failed) return null;
  const [value] = details.counterexample ?? [];
  const why = details.errorInstance instanceof Error ? details.errorInstance.message : 'unknown';
  return [
    `FAILED  ${name}: ${why}`,
    `  seed ${seed}, shrunk ${details.numShrinks} times; again with`,
    `  npm run fuzz -- --seed ${seed} --bodies ${bodies}`,
    ...(value === undefined ? [] : show(value).map((line) => `  ${line}`)),
  ];
}

/** Another seed for each batch, far from those of the neighboring seeds (Knuth's multiplication). */
function mixed(seed: number, done: number): number {
  return (Math.imul(seed ^ 0x9e3779b9, 2_654_435_761) ^ Math.imul(done, 0x85ebca6b)) & 0x7fffffff;
}

export function grouped(number: number): string {
  return number.toLocaleString('en');
}
