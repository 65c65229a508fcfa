import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeHar } from '../bench/har/make-har.ts';
import { randomFrom } from '../bench/random.ts';
import { BROWSERS, type BrowserName, isBrowserName } from './browsers.ts';
import { main as build } from './build.ts';
import type { Driver } from './driver.ts';

/** What is seen from within the panel while it reads a file. */
interface Watched {
  /** From the choice of the file to its end, in milliseconds. */
  readonly elapsedMs: number;
  readonly seen: number;
  readonly findings: number;
  /** Between one turn and the next of a chain of messages, in milliseconds by the clock, ascending. */
  readonly gapsMs: readonly number[];
}

interface Measured extends Watched {
  /** CPU time of each task in milliseconds, ascending; null where the browser does not tell. */
  readonly tasksMs: readonly number[] | null;
}

/**
 * `npm run bench-panel`: reads a large HAR in the panel in real developer tools, and prints how long the
 * longest task was meanwhile. By the clock, what else the machine does is in it; `--mb 300`, `--browser chromium` or `firefox` for one of them, `--rounds 3`.
 * Returns the exit code.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      mb: { type: 'string', default: '300' },
      rounds: { type: 'string', default: '3' },
      browser: { type: 'string', default: '' },
    },
  });
  await build();
  const folder = mkdtempSync(join(tmpdir(), 'errata-bench-'));
  try {
    const file = join(folder, 'large.har');
    const entries = makeHar(file, Number(values.mb) * 1e6, randomFrom(1));
    console.log(`A HAR of ${values.mb} MB with ${entries} entries:`);
    const names = isBrowserName(values.browser) ? [values.browser] : Object.keys(BROWSERS);
    for (const name of names.filter(isBrowserName)) {
      for (let round = 0; round < Number(values.rounds); round += 1) {
        console.log(inWords(name, await measure(name, file)));
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

async function measure(name: BrowserName, file: string): Promise<Measured> {
  const { ensure, launch, extension } = BROWSERS[name];
  const driver: Driver = await launch({
    executablePath: await ensure(),
    extension,
    theme: 'light',
    dock: 'window',
    headless: true,
    pac: null,
  });
  try {
    await driver.setSize(1200, 800);
    await driver.showPanel();
    await driver.panel.evaluate(watch, null);
    let watched: Watched = { elapsedMs: 0, seen: 0, findings: 0, gapsMs: [] };
    const times = await driver.taskTimes(async () => {
      await driver.panel.choose('.toolbar input[type="file"]', [file]);
      watched = await driver.panel.evaluate(outcome, null);
    });
    return { ...watched, tasksMs: times && ascending(times) };
  } finally {
    await driver.close();
  }
}

/** Runs in the panel: begins to send itself messages, for which `gaps` of its window has the times. */
function watch(): void {
  const gaps: number[] = [];
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    gaps.push(now - last);
    last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  Reflect.set(window, 'gaps', gaps);
}

/** Runs in the panel: waits for the end of the file, and tells what was seen until then. */
async function outcome(): Promise<Watched> {
  const gaps: number[] = Reflect.get(window, 'gaps');
  const sources = window.errataHost?.sources;
  const isOver = (): boolean => {
    const source = sources?.current;
    return source?.kind === 'file' && !['waiting', 'reading'].includes(source.reading.kind);
  };
  gaps.length = 0;
  const start = performance.now();
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      if (!isOver()) return;
      clearInterval(timer);
      resolve();
    }, 20);
  });
  return {
    elapsedMs: performance.now() - start,
    seen: sources?.current.log.counts.seen ?? 0,
    findings: sources?.current.log.rows.length ?? 0,
    gapsMs: [...gaps].sort((one, other) => one - other),
  };
}

function ascending(times: readonly number[]): readonly number[] {
  return times.toSorted((one, other) => one - other);
}

function inWords(name: string, { elapsedMs, seen, findings, gapsMs, tasksMs }: Measured): string {
  return [
    `${name.padEnd(9)} ${(elapsedMs / 1000).toFixed(1)} s, ${seen} responses, ${findings} findings`,
    ...(tasksMs === null ? [] : [`tasks, CPU time: ${summary(tasksMs)}`]),
    `turns, by the clock: ${summary(gapsMs)}`,
  ].join('\n  ');
}

function summary(ascending: readonly number[]): string {
  const at = (part: number): string =>
    (ascending[Math.floor((ascending.length - 1) * part)] ?? 0).toFixed(1);
  const long = ascending.filter((ms) => ms > 50).length;
  return `longest ${at(1)} ms, 999 of 1000 at most ${at(0.999)} ms, ${long} of ${ascending.length} over 50 ms`;
}
