import { type Unmarked, unmarked } from '../marks/unmarked.ts';
import { holdsNameless } from '../nameless.ts';
import { allPacks } from '../response.ts';
import { createTally } from '../tally.ts';
import { type LongRun, type Property, runInBatches, type Say } from './batches.ts';
import { report, reportTally } from './report.ts';
import { showUnmarked } from './show.ts';

/** The property nameless. Gives whether it holds. */
export async function runNameless(run: LongRun, say: Say): Promise<boolean> {
  const removals = createTally();
  const nameless: Property<Unmarked> = {
    name: 'nameless',
    values: unmarked(allPacks),
    textOf: ({ text }) => text,
    show: showUnmarked,
    holds: async (value) => {
      const judged = await holdsNameless(value);
      removals.add(judged ? value.by : 'not judged: another accident has made up for the mark');
    },
  };
  const result = await runInBatches(nameless, run, say);
  report(result, 'nameless: no vendor named after a mark was removed', say);
  reportTally('How the marks were removed:', removals, say);
  return result.kind === 'held';
}
