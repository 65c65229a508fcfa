import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { makeHar } from '../bench/har/make-har.ts';
import { randomFrom } from '../bench/random.ts';
import { BROWSERS } from './browsers.ts';
import { main as build } from './build.ts';
import { elements, member, numberOf, parseJson, textOf } from './json.ts';

const PAGE = pathToFileURL(resolve('dist/page/index.html')).href;
const INPUT = '.start input[type="file"]';

/** In milliseconds: about what a frame has, and from where on browsers call a task long. */
const LIMITS = [16, 50] as const;

/**
 * `npm run bench-page`: reads a large HAR in the page that needs no extension, from a file, and prints how
 * long the tasks of its one thread were; `--mb 300`. Of Chromium in CPU time, as its own trace has it; of
 * Firefox by the clock, between two turns of a chain of messages, which says more when nothing else runs.
 * Returns the exit code.
 */
export async function main(args: readonly string[]): Promise<number> {
  const options = { mb: { type: 'string', default: '300' } } as const;
  const { values } = parseArgs({ args: [...args], options });
  await build();
  const folder = mkdtempSync(join(tmpdir(), 'errata-bench-'));
  try {
    const file = join(folder, 'large.har');
    const entries = makeHar(file, Number(values.mb) * 1e6, randomFrom(1));
    console.log(`A HAR of ${values.mb} MB with ${entries} entries:`);
    say('chromium, CPU time', await inChromium(file, join(folder, 'trace.json')));
    say('firefox, clock', await inFirefox(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

/** What one reading took, in milliseconds. */
interface Reading {
  readonly elapsed: number;
  readonly tasks: readonly number[];
}

function say(what: string, { elapsed, tasks }: Reading): void {
  const longest = tasks.reduce((most, task) => Math.max(most, task), 0);
  const over = LIMITS.map(
    (limit) => `${tasks.filter((task) => task > limit).length} over ${limit} ms`,
  );
  console.log(
    `${what.padEnd(20)} ${(elapsed / 1000).toFixed(1)} s; longest task ${longest.toFixed(1)} ms, ${over.join(', ')}`,
  );
}

async function inChromium(file: string, trace: string): Promise<Reading> {
  const browser = await chromium.launch({ executablePath: await BROWSERS.chromium.ensure() });
  try {
    const page = await browser.newPage();
    await page.goto(PAGE);
    await page.waitForSelector(INPUT, { state: 'attached' });
    const categories = ['toplevel', '__metadata'];
    await browser.startTracing(page, { path: trace, categories });
    const start = performance.now();
    await page.setInputFiles(INPUT, file);
    await page.waitForSelector('.source');
    await page.waitForFunction(() => !document.querySelector('progress'), null, { timeout: 0 });
    const elapsed = performance.now() - start;
    await browser.stopTracing();
    return { elapsed, tasks: mainThreadTasks(parseJson(readFileSync(trace, 'utf8'))) };
  } finally {
    await browser.close();
  }
}

/** The CPU time of each task on the main thread of the page's process, which has done the most. */
function mainThreadTasks(trace: unknown): readonly number[] {
  const threads = new Map<string, number[]>();
  const events = elements(member(trace, 'traceEvents'));
  const keyOf = (event: unknown): string => `${member(event, 'pid')} ${member(event, 'tid')}`;
  for (const event of events) {
    const isName = textOf(member(event, 'name')) === 'thread_name';
    if (isName && textOf(member(member(event, 'args'), 'name')) === 'CrRendererMain') {
      threads.set(keyOf(event), []);
    }
  }
  for (const event of events) {
    if (!/RunTask$/.test(textOf(member(event, 'name')) ?? '')) continue;
    threads.get(keyOf(event))?.push(numberOf(member(event, 'tdur')) / 1000);
  }
  const sum = (tasks: readonly number[]): number => tasks.reduce((all, task) => all + task, 0);
  const [most = []] = [...threads.values()].sort((a, b) => sum(b) - sum(a));
  if (most.length === 0) throw new Error('The trace of Chromium has no task of the page.');
  return most;
}

async function inFirefox(file: string): Promise<Reading> {
  const { ensure, launch, extension } = BROWSERS.firefox;
  const driver = await launch({
    executablePath: await ensure(),
    extension,
    theme: 'light',
    dock: 'window',
    headless: true,
    pac: null,
  });
  try {
    const { page } = driver;
    await page.goto(PAGE);
    await page.evaluate(watch, null);
    const start = performance.now();
    await page.choose(INPUT, [file]);
    const tasks = await page.evaluate(watched, null);
    return { elapsed: performance.now() - start, tasks };
  } finally {
    await driver.close();
  }
}

/** Runs in the page: from now on a chain of messages notes the time from each turn to the next. */
function watch(): void {
  const turns: number[] = [];
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    turns.push(now - last);
    last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  Reflect.set(window, 'turns', turns);
}

/** Runs in the page: what was noted until the file was read. */
async function watched(): Promise<readonly number[]> {
  const isOver = (): boolean =>
    document.querySelector('.source') !== null && document.querySelector('progress') === null;
  while (!isOver()) await new Promise((resolve) => setTimeout(resolve, 50));
  const turns: unknown = Reflect.get(window, 'turns');
  return Array.isArray(turns) ? turns.filter((turn: number) => turn > 1) : [];
}
