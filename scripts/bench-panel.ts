import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { framesOf } from '../bench/panel/figures.ts';
import { type Busy, measureLoad, type PanelLoad } from '../bench/panel/measure.ts';
import { panelPool } from '../bench/panel/pool.ts';
import { randomFrom } from '../bench/random.ts';
import { packs } from '../src/packs/index.ts';
import { BROWSERS, type BrowserName, isBrowserName } from './browsers.ts';
import { buildPageOf } from './build-page.ts';

const FOLDER = resolve('node_modules/.cache/errata/bench-panel');
/** Exchanges that differ in all; further ones differ in their ids, times and numbers. */
const POOL = 1_000;

/**
 * `npm run bench-panel`: what the panel takes with very many findings, in both browsers, with repeats grouped and
 * not. `--counts 1000,5000,50000`, `--browser firefox`, `--grouping off` leave less to be measured. Returns the
 * exit code.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      counts: { type: 'string', default: '1000,5000,50000' },
      browser: { type: 'string', default: '' },
      grouping: { type: 'string', default: '' },
    },
  });
  await buildBenchPage();
  const names = isBrowserName(values.browser) ? [values.browser] : Object.keys(BROWSERS);
  const groupings = values.grouping === '' ? ['on', 'off'] : [values.grouping];
  for (const name of names.filter(isBrowserName)) {
    for (const grouping of groupings) {
      for (const count of values.counts.split(',').map(Number)) {
        console.log(`${name}, grouping ${grouping}, ${count} findings`);
        console.log(inWords(await loadOf(name, grouping, count)));
      }
    }
  }
  return 0;
}

/** Builds the page as it is shipped, with the bench's own source of traffic. */
export async function buildBenchPage(): Promise<void> {
  await buildPageOf('bench/panel/page/main.ts', FOLDER);
}

/** Measures in a browser of its own; the page must have been built. */
export async function loadOf(
  name: BrowserName,
  grouping: string,
  count: number,
): Promise<PanelLoad> {
  const { ensure, openPage } = BROWSERS[name];
  const page = await openPage(await ensure());
  try {
    const url = `${pathToFileURL(`${FOLDER}/index.html`).href}?grouping=${grouping}`;
    return await measureLoad(page, { url, pool: panelPool(packs, POOL, randomFrom(1)), count });
  } finally {
    await page.close();
  }
}

function inWords(load: PanelLoad): string {
  const paints = (at: 'first' | 'last'): string => {
    const { median, low, high } = framesOf(load, at);
    return `${median.toFixed(1)} (${low.toFixed(1)} to ${high.toFixed(1)})`;
  };
  return [
    `at once: ${busyInWords(load.atOnce)}`,
    `500 a second: ${busyInWords(load.streamed)}`,
    `typed: ${busyInWords(load.typed)}`,
    `frames from a key to the first paint: ${paints('first')}; to the last: ${paints('last')}`,
    `scrolled: ${busyInWords(load.scrolled)}; longest frames by the clock: ${listed(load.frames.slice(0, 5))} ms`,
    `elements: ${load.elements}; heap: ${load.heapMb.toFixed(1)} MB`,
  ]
    .map((line) => `  ${line}`)
    .join('\n');
}

function busyInWords({ longest, by }: Busy): string {
  const over = longest.filter((time) => time > 50).length;
  const unit = by === 'cpu' ? 'ms of CPU time' : 'ms by the clock';
  return `longest ${listed(longest.slice(0, 5))} ${unit}, ${over === longest.length ? 'at least ' : ''}${over} over 50`;
}

function listed(times: readonly number[]): string {
  return times.map((time) => time.toFixed(1)).join(', ');
}
