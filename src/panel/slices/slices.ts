import type { PausingClock } from './clock.ts';

/**
 * How long work goes on before everything else has its turn, in milliseconds: a filter and the list behind it are one
 * after the other, with what they draw, in less than a frame.
 */
const SLICE_MS = 5;

/** What is told more often nobody sees. */
const FRAME_MS = 16;

/** Divides work into slices. */
export interface Slices {
  /** Whether everything else is to have its turn. */
  readonly isOver: boolean;
  /** Resolves in a later task, with which the next slice begins. */
  next(): Promise<void>;
}

/** The first slice begins at once. */
export function createSlices(clock: PausingClock): Slices {
  let end = clock.now() + SLICE_MS;
  return {
    get isOver() {
      return clock.now() >= end;
    },
    async next() {
      await clock.pause();
      end = clock.now() + SLICE_MS;
    },
  };
}

/**
 * Works in slices, so that no amount of work can hold the panel up. The first slice begins at once.
 *
 * @param step does the least that cannot be divided; true when there is more to do
 * @param after is told whether all is done: after the first slice and the last, and after one in each frame between them
 * @returns ends it
 */
export function inSlices(
  clock: PausingClock,
  step: () => boolean,
  after: (done: boolean) => void,
): () => void {
  const slices = createSlices(clock);
  let isEnded = false;
  let told = Number.NEGATIVE_INFINITY;
  const slice = (): void => {
    if (isEnded) return;
    let more = step();
    while (more && !slices.isOver) more = step();
    if (more) void slices.next().then(slice);
    const now = clock.now();
    if (more && now - told < FRAME_MS) return;
    told = now;
    after(!more);
  };
  slice();
  return () => {
    isEnded = true;
  };
}

/**
 * Does work that comes in steps.
 *
 * @returns what the work comes to; null when it was not wanted any more
 */
export async function finishSteps<T>(
  steps: Iterator<unknown, T, undefined>,
  slices: Slices,
  isWanted: () => boolean,
): Promise<T | null> {
  for (;;) {
    const step = steps.next();
    if (step.done) return isWanted() ? step.value : null;
    if (!slices.isOver) continue;
    await slices.next();
    if (!isWanted()) return null;
  }
}
