// @ts-check

/**
 * The thread of watchdog.ts. Plain JavaScript, because a thread is not loaded through Vite, and Node 20
 * does not read TypeScript.
 */

import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

const { shared, headWords, seconds } =
  /** @type {{ shared: SharedArrayBuffer, headWords: number, seconds: number }} */ (workerData);
const head = new Int32Array(shared, 0, headWords);
const room = new Uint16Array(shared, headWords * 4);
let last = 0;

setInterval(() => {
  const noted = Atomics.load(head, 0);
  if (noted === 0 || noted !== last) {
    last = noted;
    return;
  }
  const text = String.fromCharCode(...room.slice(0, Math.min(head[1] ?? 0, 4_000)));
  // The stream of this thread would wait for the one that hangs.
  writeSync(
    2,
    `FAILED  no end after ${seconds} s, seed ${head[2]}, on a text of ${head[1]} characters:\n` +
      `  ${JSON.stringify(text)}\n`,
  );
  process.kill(process.pid, 'SIGKILL');
}, seconds * 1_000);
