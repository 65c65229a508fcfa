import { resolve } from 'node:path';
import { grouped } from './long-run/batches.ts';
import { runNameless } from './long-run/run-nameless.ts';
import { runTotal } from './long-run/run-total.ts';
import { startWatchdog } from './long-run/watchdog.ts';

// What `npm run fuzz` builds and runs in a process of its own, in the root of the project.

/** A body that takes so long will not end. */
const PATIENCE_S = 60;

const [bodies = 0, seed = 0] = process.argv.slice(2).map(Number);
console.log(`${grouped(bodies)} bodies for each property, seed ${seed}`);
const say = (line: string) => console.log(line);
const watchdog = startWatchdog(PATIENCE_S, resolve('fuzz/long-run/watchdog-thread.mjs'));
const total = await runTotal({ bodies, seed, watchdog }, say);
const nameless = await runNameless({ bodies, seed, watchdog }, say);
await watchdog.stop();
process.exitCode = total && nameless ? 0 : 1;
