import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Busy } from '../bench/live/busy.ts';
import { inWords, spreadOf } from '../bench/measure.ts';
import { framesOf, longestFrame, longestOf } from '../bench/panel/figures.ts';
import { measureLoad, type PanelLoad } from '../bench/panel/measure.ts';
import { panelPool } from '../bench/panel/pool.ts';
import { randomFrom, shuffled } from '../bench/random.ts';
import { packs } from '../src/packs/index.ts';
import { BROWSERS, type BrowserName } from './browsers.ts';
import { buildPageOf } from './build-page.ts';
import { browsersOf, oneOrAll, wholeNumber, wholeNumbers } from './options.ts';

const FOLDER = resolve('node_modules/.cache/errata/bench-panel');
/** Exchanges that differ in all; further ones differ in their ids, times and numbers. */
const POOL = 1_000;
/** How often each is measured. */
export const ROUNDS = 5;

/** What is measured in a browser of its own. */
interface Setup {
  readonly browser: BrowserName;
  readonly grouping: string;
  readonly count: number;
}

/**
 * `npm run bench-panel`: what the panel takes with very many findings, in both browsers, with repeats grouped and
 * not: medians of five rounds, each in an order of its own. `--counts 1000,5000,50000`, `--browser firefox`,
 * `--grouping off`, `--rounds 1` leave less to be measured. Returns the exit code.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      counts: { type: 'string', default: '1000,5000,50000' },
      browser: { type: 'string', default: '' },
      grouping: { type: 'string', default: '' },
      rounds: { type: 'string', default: String(ROUNDS) },
    },
  });
  const names = browsersOf(values.browser);
  const groupings = oneOrAll('grouping', values.grouping, ['on', 'off']);
  const counts = wholeNumbers('counts', values.counts);
  const rounds = wholeNumber('rounds', values.rounds);
  await buildBenchPage();
  const setups = names.flatMap((browser) =>
    groupings.flatMap((grouping) => counts.map((count) => ({ browser, grouping, count }))),
  );
  const loads = await measureAll(setups, rounds);
  for (const setup of setups) console.log(loadInWords(setup, loads.get(setup) ?? []));
  return 0;
}

/** Builds the page as it is shipped, with the bench's own source of traffic. */
export async function buildBenchPage(): Promise<void> {
  await buildPageOf('bench/panel/page/main.ts', FOLDER);
}

/** Measures each of them once a round; the page must have been built. */
export async function measureAll(
  setups: readonly Setup[],
  rounds: number,
): Promise<ReadonlyMap<Setup, readonly PanelLoad[]>> {
  const loads = new Map(setups.map((setup) => [setup, [] as PanelLoad[]]));
  const random = randomFrom(1);
  for (let round = 0; round < rounds; round += 1) {
    for (const setup of shuffled(setups, random)) loads.get(setup)?.push(await loadOf(setup));
  }
  return loads;
}

async function loadOf({ browser, grouping, count }: Setup): Promise<PanelLoad> {
  const { ensure, openPage } = BROWSERS[browser];
  const page = await openPage(await ensure());
  try {
    const url = `${pathToFileURL(`${FOLDER}/index.html`).href}?grouping=${grouping}`;
    return await measureLoad(page, { url, pool: panelPool(packs, POOL, randomFrom(1)), count });
  } finally {
    await page.close();
  }
}

function loadInWords({ browser, grouping, count }: Setup, loads: readonly PanelLoad[]): string {
  const of = (value: (load: PanelLoad) => number): string => inWords(spreadOf(loads.map(value)));
  const busy = (timesOf: (busy: Busy) => readonly number[]): string => {
    const part = (partOf: (load: PanelLoad) => Busy): string =>
      of((load) => longestOf(timesOf(partOf(load))));
    return [
      `at once ${part(({ atOnce }) => atOnce)}, 500 a second ${part(({ streamed }) => streamed)},`,
      `    typed ${part(({ typed }) => typed)}, scrolled ${part(({ scrolled }) => scrolled)}`,
    ].join('\n');
  };
  const hasGaps = loads.some(({ atOnce }) => atOnce.gaps !== null);
  return [
    `${browser}, grouping ${grouping}, ${count} findings, median of ${loads.length} (quartiles)`,
    `  longest task in ms of CPU time: ${busy(({ times }) => times)}`,
    ...(hasGaps ? [`  longest gap in ms by the clock: ${busy(({ gaps }) => gaps ?? [])}`] : []),
    `  frames from a key to the first paint ${inWords(framesOf(loads, 'first'))}, to the last ${inWords(framesOf(loads, 'last'))}`,
    `  longest frame while scrolled, ms by the clock: ${of(longestFrame)}`,
    `  elements ${of(({ elements }) => elements)}; heap in MB ${of(({ heapMb }) => heapMb)}`,
  ].join('\n');
}
