import fc from 'fast-check';
import { MOST_TIMES, timesParse } from '../cost.ts';
import { outcomeOf } from '../outcome.ts';
import { textOf } from '../response.ts';
import { type Spoiled, spoiled } from '../spoiled.ts';
import { madeUp, shipped } from '../subject.ts';
import { createTally } from '../tally.ts';
import { holdsTotal } from '../total.ts';
import { check, type LongRun, type Property, runInBatches, type Say } from './batches.ts';
import { report, reportTally } from './report.ts';
import { showSpoiled } from './show.ts';

/** Bodies before the clock counts: V8 compiles what is often run. */
const WARM_UP = { numRuns: 5_000, seed: 0 } as const;
const STEPS = [1, 2, 5, 10, MOST_TIMES] as const;

const spoiledResponses = {
  values: fc.oneof(
    { weight: 3, arbitrary: spoiled(shipped) },
    { weight: 1, arbitrary: spoiled(madeUp) },
  ),
  textOf: ({ response }: Spoiled) => textOf(response),
  show: showSpoiled,
};

const cost: Property<Spoiled> = {
  ...spoiledResponses,
  name: 'cost',
  holds: async (value) => {
    const times = await timesParse(value);
    if (times > MOST_TIMES) throw new Error(`${times.toFixed(1)} times JSON.parse`);
  },
};

/** The properties total and cost, on the same bodies. Gives whether both hold. */
export async function runTotal(run: LongRun, say: Say): Promise<boolean> {
  const outcomes = createTally();
  const accidents = createTally();
  const clock = createClock();
  const total: Property<Spoiled> = {
    ...spoiledResponses,
    name: 'total',
    holds: async (value) => {
      outcomes.add(outcomeOf(await holdsTotal(value.response, value.subject)));
      for (const id of value.by) accidents.add(id);
      await clock.time(value);
    },
  };
  for (const value of fc.sample(spoiledResponses.values, WARM_UP)) {
    run.watchdog.note(textOf(value.response), WARM_UP.seed);
    await timesParse(value);
  }
  let costly: readonly string[] | null = null;
  const result = await runInBatches(total, run, say, async (seed, bodies) => {
    if (!clock.takeOver() || costly) return;
    // Once more without the rest, and shrunk; null when it was the machine and not the body.
    costly = await check(cost, seed, bodies, run.watchdog);
  });
  report(result, 'total: no throw, well-formed, faithful, every name justified', say);
  const bodies = clock.times.total();
  report(
    costly ? { kind: 'failed', bodies, lines: costly } : { kind: 'held', bodies },
    `cost: at most ${MOST_TIMES} x JSON.parse, the median of three when over it`,
    say,
  );
  reportTally('What became of the spoiled bodies:', outcomes, say);
  reportTally('Spoilers at work:', accidents, say);
  reportTally('Time of inspect, in times of JSON.parse:', clock.times, say);
  return result.kind === 'held' && costly === null;
}

function createClock() {
  const times = createTally();
  let over = false;
  return {
    times,
    time: async (value: Spoiled): Promise<void> => {
      const ratio = await timesParse(value);
      times.add(stepOf(ratio));
      over ||= ratio > MOST_TIMES;
    },
    /** Whether a call was over the limit since this was last asked. */
    takeOver: (): boolean => {
      const was = over;
      over = false;
      return was;
    },
  };
}

function stepOf(ratio: number): string {
  const step = STEPS.find((most) => ratio <= most);
  return step === undefined ? `over ${MOST_TIMES}` : `up to ${step}`;
}
