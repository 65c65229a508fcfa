import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { makeHar } from '../bench/har/make-har.ts';
import { type Busy, busyWhile } from '../bench/live/busy.ts';
import { randomFrom } from '../bench/random.ts';
import { type BrowserName, launchMeasured } from './browsers.ts';
import { main as build } from './build.ts';
import type { Driver, Surface } from './driver.ts';
import { browsersOf, wholeNumber } from './options.ts';

/** Where the file is opened: the panel in developer tools, or the page that needs no extension. */
const PLACES = ['panel', 'page'] as const;
type Place = (typeof PLACES)[number];

const PAGE = pathToFileURL(resolve('dist/page/index.html')).href;
/** Of these there is one wherever a file can be chosen. */
const INPUT = 'input[type="file"]';

/** In milliseconds: what a frame has, and from where on browsers call a task long. */
const LIMITS = [16, 50] as const;

/** What one opening took. */
interface Opening {
  /** By the clock, in milliseconds. */
  readonly elapsed: number;
  readonly busy: Busy;
}

/**
 * `npm run bench-open`: opens a large HAR in the panel and on the page, in both browsers, and prints how long
 * their one thread was busy at a stretch. Chromium tells the CPU time of each task; Firefox is taken by the clock, and
 * what else the machine does is in that. `--mb 300`, `--rounds 3`, `--browser firefox` for
 * one of them. Returns the exit code.
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
  const names = browsersOf(values.browser);
  const mb = wholeNumber('mb', values.mb);
  const rounds = wholeNumber('rounds', values.rounds);
  await build();
  const folder = mkdtempSync(join(tmpdir(), 'errata-bench-'));
  try {
    const file = join(folder, 'large.har');
    const entries = makeHar(file, mb * 1e6, randomFrom(1));
    console.log(`A HAR of ${mb} MB with ${entries} entries:`);
    for (const name of names) {
      for (const place of PLACES) {
        for (let round = 0; round < rounds; round += 1) {
          console.log(inWords(`${place}, ${name}`, await measure(name, place, file)));
        }
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

async function measure(name: BrowserName, place: Place, file: string): Promise<Opening> {
  const driver = await launchMeasured(name);
  try {
    const shown = await show(driver, place);
    const { taskTimes } = driver;
    const start = performance.now();
    const watched = {
      evaluate: shown.evaluate,
      taskTimes: taskTimes && ((work: () => Promise<void>) => taskTimes(shown, work)),
      process: null,
    };
    const busy = await busyWhile(watched, async () => {
      await shown.choose(INPUT, [file]);
      await shown.evaluate(untilRead, null);
    });
    return { elapsed: performance.now() - start, busy };
  } finally {
    await driver.close();
  }
}

async function show(driver: Driver, place: Place): Promise<Surface> {
  if (place === 'page') {
    await driver.page.goto(PAGE);
    return driver.page;
  }
  await driver.setSize(1200, 800);
  await driver.showPanel();
  return driver.panel;
}

/** Runs in the document: resolves once the file is read. */
async function untilRead(): Promise<void> {
  const isOver = (): boolean =>
    document.querySelector('.source.on') !== null &&
    document.querySelector('.row') !== null &&
    document.querySelector('progress') === null;
  while (!isOver()) await new Promise((resolve) => setTimeout(resolve, 50));
}

function inWords(what: string, { elapsed, busy: { times, by } }: Opening): string {
  const longest = times.reduce((longest, time) => Math.max(longest, time), 0);
  const over = LIMITS.map(
    (limit) => `${times.filter((time) => time > limit).length} over ${limit} ms`,
  );
  const unit = by === 'cpu' ? 'tasks, CPU time' : 'gaps between turns, by the clock';
  return `${what}: ${(elapsed / 1000).toFixed(1)} s; ${unit}: longest ${longest.toFixed(1)} ms, ${over.join(', ')}`;
}
