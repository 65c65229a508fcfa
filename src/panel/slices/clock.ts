/** The time, and a way to let everything else have its turn. */
export interface PausingClock {
  /** Milliseconds. */
  now(): number;
  /** Resolves in a later task. */
  pause(): Promise<void>;
}

/**
 * By messages: timers wait four milliseconds after a few of them, and a second in a document that nobody
 * sees, as the devtools page is.
 */
export function browserClock(): PausingClock {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return {
    now: () => performance.now(),
    pause: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        port2.postMessage(null);
      }),
  };
}
