import type { Entry } from '../../model/entry.ts';
import type { SourceListener } from '../../model/source.ts';
import type { PausingClock } from './clock.ts';

/** How long work goes on before everything else has its turn, in milliseconds: less than a frame. */
const SLICE_MS = 10;

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

/**
 * Hands entries over one after the other: the next one waits until the last one was inspected, so that the
 * inspection is part of the slices.
 *
 * @returns false when they were not wanted any more
 */
export async function handOver(
  entries: Iterable<Entry>,
  listener: SourceListener,
  slices: Slices,
  isWanted: () => boolean,
): Promise<boolean> {
  for (const entry of entries) {
    if (!isWanted()) return false;
    await listener.exchange(entry.exchange, async () => entry.body);
    if (slices.isOver) await slices.next();
  }
  return isWanted();
}
