import fc from 'fast-check';

/**
 * Tries a property on as many values as asked for, the same for each seed.
 *
 * @throws with what is wrong and the smallest value found, for people to read
 */
export async function assertHolds<T>(
  values: fc.Arbitrary<T>,
  holds: (value: T) => Promise<void>,
  show: (value: T) => readonly string[],
  seed: number,
  count: number,
): Promise<void> {
  const details = await fc.check(fc.asyncProperty(values, holds), { seed, numRuns: count });
  if (!details.failed) return;
  const [value] = details.counterexample ?? [];
  const why = details.errorInstance instanceof Error ? details.errorInstance.message : 'unknown';
  throw new Error([why, ...(value === undefined ? [] : show(value))].join('\n  '));
}
