import { type Spread, spreadOf } from '../measure.ts';

/** Of a normal distribution: 95 % lie within so many standard deviations. */
const DEVIATIONS = 1.96;

/** With fewer values their order says nothing of the ends. */
export const FEWEST_FOR_INTERVAL = 8;

/**
 * The median with the ends of the 95 % interval in which that of all that could be measured lies, by the
 * order of the values alone (the binomial distribution of how many are below the median, taken as normal):
 * no form of the distribution is assumed.
 *
 * @param values at least `FEWEST_FOR_INTERVAL`; fewer give an interval without ends
 */
export function medianInterval(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const above = Math.ceil((sorted.length + DEVIATIONS * Math.sqrt(sorted.length)) / 2);
  return {
    median: spreadOf(values).median,
    low: sorted[sorted.length - 1 - above] ?? Number.NEGATIVE_INFINITY,
    high: sorted[above] ?? Number.POSITIVE_INFINITY,
  };
}
