import { type Random, shuffled } from './random.ts';

/** One thing to time: does its work once over all inputs. May be asynchronous. */
export interface Contestant {
  readonly name: string;
  readonly run: () => unknown;
}

/** A median with what is below and above it: the quartiles, or the ends of an interval. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Times the contestants side by side: in each round every one of them once, in an order of its own, so
 * that whatever else the machine does hits all of them alike. CPU time of this process is counted, not
 * the clock, which goes on while other programs have their turn.
 *
 * @param rounds how often; a few rounds before these warm the code up and are not counted
 * @returns CPU milliseconds of each round, by name
 */
export async function race(
  contestants: readonly Contestant[],
  rounds: number,
  random: Random,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  const warmUps = Math.ceil(rounds / 4);
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const { name, run } of shuffled(contestants, random)) {
      const start = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(start);
      const elapsed = (user + system) / 1_000;
      if (round >= 0) times.get(name)?.push(elapsed);
    }
  }
  return times;
}

/**
 * The median and the quartiles of some numbers, in any order; NaN of none. What falls between two of them is on the
 * line from one to the other: the median of 1 and 2 is 1.5.
 */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => {
    const place = (sorted.length - 1) * share;
    const lower = sorted[Math.floor(place)] ?? Number.NaN;
    const upper = sorted[Math.ceil(place)] ?? Number.NaN;
    return lower + (upper - lower) * (place % 1);
  };
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** As text: the median with the quartiles in brackets, to a tenth. */
export function inWords({ median, low, high }: Spread): string {
  return `${median.toFixed(1)} (${low.toFixed(1)} to ${high.toFixed(1)})`;
}

/** How many times as long `name` took as `yardstick`, of each round: what the machine did to one it did to both. */
export function ratio(
  times: ReadonlyMap<string, readonly number[]>,
  name: string,
  yardstick: string,
): Spread {
  const of = times.get(name) ?? [];
  const to = times.get(yardstick) ?? [];
  return spreadOf(of.map((time, round) => time / (to[round] ?? Number.NaN)));
}
