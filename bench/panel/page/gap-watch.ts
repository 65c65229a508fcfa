/** Notes how long the one thread is busy at a stretch, by the clock. */
export interface GapWatch {
  start(): void;
  /** From one turn of a chain of timers to the next, in milliseconds, those from 10 on. */
  stop(): readonly number[];
}

/** Timers come every four milliseconds anyway: only longer gaps are of interest. */
const LEAST_MS = 10;

/**
 * A gap is longer than the turns in it by up to four milliseconds. A chain of messages would be closer, but it would be
 * what is measured: with one, Firefox shows a frame in 83 ms that takes it 17 without, and it clears up after the
 * messages for up to a second.
 */
export function createGapWatch(): GapWatch {
  let gaps: number[] = [];
  let isOn = false;
  let last = 0;
  const tick = (): void => {
    const now = performance.now();
    if (now - last >= LEAST_MS) gaps.push(now - last);
    last = now;
    if (isOn) setTimeout(tick);
  };
  return {
    start() {
      gaps = [];
      isOn = true;
      last = performance.now();
      tick();
    },
    stop() {
      isOn = false;
      return gaps;
    },
  };
}
