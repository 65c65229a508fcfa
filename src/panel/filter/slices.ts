/** The time, and a way to go on after the browser has had its turn. */
export interface Clock {
  /** Milliseconds. */
  now(): number;
  /** Calls back soon; the returned function prevents it. */
  later(callback: () => void): () => void;
}

export const BROWSER_CLOCK: Clock = {
  now: () => performance.now(),
  later(callback) {
    const timer = setTimeout(callback);
    return () => clearTimeout(timer);
  },
};

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
  clock: Clock,
  step: () => boolean,
  after: (done: boolean) => void,
): () => void {
  let cancel = (): void => {};
  const slice = (): void => {
    const end = clock.now() + SLICE_MS;
    let more = step();
    while (more && clock.now() < end) more = step();
    if (more) cancel = clock.later(slice);
    after(!more);
  };
  slice();
  return () => cancel();
}
