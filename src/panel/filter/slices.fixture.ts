import type { Clock } from './slices.ts';

/** A clock that goes on when a test says so. */
export function handClock(): {
  readonly clock: Clock;
  /** Lets milliseconds pass. */
  readonly spend: (ms: number) => void;
  /** Calls back what has waited longest for its turn; false when nothing does. */
  readonly turn: () => boolean;
} {
  let now = 0;
  const waiting: (() => void)[] = [];
  const clock: Clock = {
    now: () => now,
    later(callback) {
      waiting.push(callback);
      return () => {
        const at = waiting.indexOf(callback);
        if (at >= 0) waiting.splice(at, 1);
      };
    },
  };
  return {
    clock,
    spend(ms) {
      now += ms;
    },
    turn() {
      const callback = waiting.shift();
      callback?.();
      return callback !== undefined;
    },
  };
}
