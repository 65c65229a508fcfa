import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** In UTF-16 code units: longer texts are shown in part. */
const ROOM = 1_000_000;
/** In 32-bit words: how many texts were noted, the length of the last, the seed. */
const HEAD_WORDS = 3;

/** What may hang is noted here before it is tried. */
export interface Watchdog {
  /** From now on `text` is being worked on, under this seed. */
  readonly note: (text: string, seed: number) => void;
  readonly stop: () => Promise<number>;
}

/** The thread, for whoever reads this file where it stands. */
const THREAD = fileURLToPath(new URL('./watchdog-thread.mjs', import.meta.url));

/**
 * Watches from a thread of its own. When the same text is worked on for `seconds`, it prints the seed
 * and the text and ends the process: nothing within this thread can leave an endless loop.
 *
 * @param thread the path of its file, which is not part of a build
 */
export function startWatchdog(seconds: number, thread = THREAD): Watchdog {
  const shared = new SharedArrayBuffer(HEAD_WORDS * 4 + ROOM * 2);
  const head = new Int32Array(shared, 0, HEAD_WORDS);
  const room = new Uint16Array(shared, HEAD_WORDS * 4);
  const worker = new Worker(thread, {
    workerData: { shared, headWords: HEAD_WORDS, seconds },
    // Those of this process may load what the thread has no use for, or keep it from starting.
    execArgv: [],
  });
  worker.unref();
  return {
    note: (text, seed) => {
      const length = Math.min(text.length, ROOM);
      for (let index = 0; index < length; index += 1) room[index] = text.charCodeAt(index);
      head[1] = length;
      head[2] = seed;
      Atomics.add(head, 0, 1);
    },
    stop: () => worker.terminate(),
  };
}
