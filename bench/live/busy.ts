import type { Surface } from '../../scripts/driver.ts';

/** How long a document's one thread was busy at a stretch, in milliseconds. */
export interface Busy {
  readonly times: readonly number[];
  /** CPU time of tasks where the browser tells it, else gaps between turns by the clock, those from 10 on. */
  readonly by: 'cpu' | 'clock';
}

declare global {
  interface Window {
    /** Only while gaps are watched. */
    errataGaps?: { readonly gaps: number[]; isOver: boolean };
  }
}

/** @param taskTimes as `MeasuredPage.taskTimes`, of the same document */
export async function busyWhile(
  document: Pick<Surface, 'evaluate'>,
  taskTimes: ((work: () => Promise<void>) => Promise<readonly number[]>) | null,
  work: () => Promise<void>,
): Promise<Busy> {
  if (taskTimes) return { times: await taskTimes(work), by: 'cpu' };
  await document.evaluate(watchGaps, null);
  await work();
  return { times: await document.evaluate(gapsWatched, null), by: 'clock' };
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
    if (now - last >= 10) watch.gaps.push(now - last);
    last = now;
    if (!watch.isOver) setTimeout(tick);
  };
  setTimeout(tick);
}

/** Runs in the document, and ends the watching. */
function gapsWatched(): readonly number[] {
  const watch = window.errataGaps;
  if (!watch) throw new Error('Nobody watches the gaps of this document.');
  watch.isOver = true;
  return watch.gaps;
}
