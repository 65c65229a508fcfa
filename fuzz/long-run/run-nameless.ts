import fc from 'fast-check';
import { type Unmarked, unmarked } from '../marks/unmarked.ts';
import { holdsNameless } from '../nameless.ts';
import { textOf } from '../response.ts';
import { madeUp, type Subject, shipped } from '../subject.ts';
import { createTally } from '../tally.ts';
import { type LongRun, type Property, runInBatches, type Say } from './batches.ts';
import { report, reportTally } from './report.ts';
import { showUnmarked } from './show.ts';

/** The property nameless. Gives whether it holds. */
export async function runNameless(run: LongRun, say: Say): Promise<boolean> {
  const removals = createTally();
  const nameless: Property<readonly [Unmarked, Subject]> = {
    name: 'nameless',
    values: fc.oneof(
      { weight: 3, arbitrary: fc.tuple(unmarked(shipped), fc.constant(shipped)) },
      { weight: 1, arbitrary: fc.tuple(unmarked(madeUp), fc.constant(madeUp)) },
    ),
    textOf: ([{ response }]) => textOf(response),
    show: ([value]) => showUnmarked(value),
    holds: async ([value, subject]) => {
      const judged = await holdsNameless(value, subject);
      removals.add(judged ? value.by : 'not judged: another accident has made up for the mark');
    },
  };
  const result = await runInBatches(nameless, run, say);
  report(result, 'nameless: no vendor named after a mark was removed', say);
  reportTally('How the marks were removed:', removals, say);
  return result.kind === 'held';
}
