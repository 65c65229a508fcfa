import type { PausingClock } from '../sources/clock.ts';

/** How long work goes on before the browser gets its turn, in milliseconds: less than a frame. */
const SLICE_MS = 10;

/**
 * Works in slices, so that no amount of work can hold the panel up. The first slice begins at once.
 *
 * @param step does the least that cannot be divided; true when there is more to do
 * @param after is told after each slice whether all is done
 * @returns ends it
 */
export function inSlices(
  clock: PausingClock,
  step: () => boolean,
  after: (done: boolean) => void,
): () => void {
  let isOver = false;
  const slice = (): void => {
    if (isOver) return;
    const end = clock.now() + SLICE_MS;
    let more = step();
    while (more && clock.now() < end) more = step();
    if (more) void clock.pause().then(slice);
    after(!more);
  };
  slice();
  return () => {
    isOver = true;
  };
}
