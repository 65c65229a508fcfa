import type { PausingClock } from './clock.ts';

/** For work that a test wants done at once: no time passes. */
export const STILL_CLOCK: PausingClock = { now: () => 0, pause: () => Promise.resolve() };

/** A clock that goes on when a test says so. */
export function handClock(): {
  readonly clock: PausingClock;
  /** Lets milliseconds pass. */
  readonly spend: (ms: number) => void;
  /** Lets go on what has waited longest for its turn, to its next pause or its end; false when nothing waits. */
  readonly turn: () => Promise<boolean>;
} {
  let now = 0;
  const waiting: (() => void)[] = [];
  return {
    clock: {
      now: () => now,
      pause: () => new Promise((resolve) => waiting.push(resolve)),
    },
    spend(ms) {
      now += ms;
    },
    async turn() {
      const resume = waiting.shift();
      resume?.();
      // What goes on does so in the next microtask.
      await Promise.resolve();
      return resume !== undefined;
    },
  };
}
