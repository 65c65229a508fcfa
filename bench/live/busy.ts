import type { Surface } from '../../scripts/driver.ts';
import { cpuAtMost, lookAtThread } from './thread-looks.ts';

/** How long a document's one thread was busy at a stretch, in milliseconds. */
export interface Busy {
  /** Of each task where the browser tells tasks, else of the gaps between turns, those from 10 on. */
  readonly times: readonly number[];
  /** CPU time of gaps is what it was at most. */
  readonly by: 'cpu' | 'clock';
  /** The gaps by the clock; null where the browser tells tasks. */
  readonly gaps: readonly number[] | null;
}

/** A document, and what tells the CPU time of its thread: null for what does not. */
export interface Watched extends Pick<Surface, 'evaluate'> {
  /** As `MeasuredPage.taskTimes`. */
  readonly taskTimes: ((work: () => Promise<void>) => Promise<readonly number[]>) | null;
  /** As `MeasuredPage.process`. */
  readonly process: (() => Promise<number>) | null;
}

interface Gap {
  /** Since 1970, in milliseconds. */
  readonly from: number;
  readonly lasted: number;
}

declare global {
  interface Window {
    /** Only while gaps are watched. */
    errataGaps?: { readonly gaps: Gap[]; isOver: boolean };
  }
}

/** Watches a document while some work is done. */
export async function busyWhile(document: Watched, work: () => Promise<void>): Promise<Busy> {
  const { taskTimes, process } = document;
  if (taskTimes) return { times: await taskTimes(work), by: 'cpu', gaps: null };
  const endLooks = process && lookAtThread(await process());
  try {
    await document.evaluate(watchGaps, null);
    await work();
    const watched = await document.evaluate(gapsWatched, null);
    const gaps = watched.map(({ lasted }) => lasted);
    if (!endLooks) return { times: gaps, by: 'clock', gaps };
    const looks = endLooks();
    const times = watched.map(({ from, lasted }) => cpuAtMost(looks, from, lasted));
    return { times, by: 'cpu', gaps };
  } finally {
    endLooks?.();
  }
}

/**
 * Runs in the document. A gap is longer than the turns in it by up to four milliseconds, for so far apart are timers. A
 * chain of messages would be closer, but it would be what is measured: with one, Firefox shows a frame in 83 ms that
 * takes it 17 without, and it clears up after the messages for up to a second.
 */
function watchGaps(): void {
  const watch: NonNullable<Window['errataGaps']> = { gaps: [], isOver: false };
  window.errataGaps = watch;
  let last = performance.now();
  const tick = (): void => {
    const now = performance.now();
    if (now - last >= 10)
      watch.gaps.push({ from: performance.timeOrigin + last, lasted: now - last });
    last = now;
    if (!watch.isOver) setTimeout(tick);
  };
  setTimeout(tick);
}

/** Runs in the document, and ends the watching. */
function gapsWatched(): readonly Gap[] {
  const watch = window.errataGaps;
  if (!watch) throw new Error('Nobody watches the gaps of this document.');
  watch.isOver = true;
  return watch.gaps;
}
