import { effect, type ReadonlySignal, signal } from '@preact/signals';

/** The time while somebody looks at it. */
export interface Ticking {
  /** Milliseconds since 1970. */
  readonly now: ReadonlySignal<number>;
  dispose(): void;
}

/** How often "12 s ago" is said anew. */
const TICK_MS = 5_000;

/** @param isWanted whether the time is brought up to date */
export function createTicking(isWanted: ReadonlySignal<boolean>): Ticking {
  const now = signal(Date.now());
  const dispose = effect(() => {
    if (!isWanted.value) return;
    now.value = Date.now();
    const timer = setInterval(() => {
      now.value = Date.now();
    }, TICK_MS);
    return () => clearInterval(timer);
  });
  return { now, dispose };
}
