/** Notes how long the one thread is busy at a stretch, by the clock. */
export interface GapWatch {
  start(): void;
  /** From one turn of a chain of messages to the next, in milliseconds, those from 5 on. */
  stop(): readonly number[];
}

/** Most turns take microseconds: only these are of interest. */
const LEAST_MS = 5;

export function createGapWatch(): GapWatch {
  const { port1, port2 } = new MessageChannel();
  let gaps: number[] = [];
  let isOn = false;
  let last = 0;
  port1.onmessage = () => {
    const now = performance.now();
    if (now - last >= LEAST_MS) gaps.push(now - last);
    last = now;
    if (isOn) port2.postMessage(null);
  };
  return {
    start() {
      gaps = [];
      isOn = true;
      last = performance.now();
      port2.postMessage(null);
    },
    stop() {
      isOn = false;
      return gaps;
    },
  };
}
