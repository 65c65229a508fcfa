import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';

/** Does some work and says how many steps the engine took in it. */
export type CountSteps = (work: () => unknown) => Promise<number>;

/**
 * Begins to count the engine's steps, for the rest of this process: how often each function and each
 * block of `src/engine` is executed, by V8's coverage. Counts are the same in every run, whatever else
 * the machine does.
 *
 * Only modules that are imported after this are counted block by block. Loops within built-in functions
 * (`includes`, `sort` without a function) are no steps; what they call is. Work that fills a memo has to
 * be done once before it is counted.
 */
export async function startCounting(): Promise<CountSteps> {
  // Calls that the optimizer has put into their caller are no longer counted.
  setFlagsFromString('--no-opt');
  setFlagsFromString('--no-maglev');
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return async (work) => {
    await stepsSoFar(session);
    work();
    return stepsSoFar(session);
  };
}

/** V8 begins again at zero with each answer. */
async function stepsSoFar(session: Session): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => url.includes('/src/engine/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((steps, { count }) => steps + count, 0);
}
