import { parseArgs } from 'node:util';
import { startBenchServer } from '../bench/live/server.ts';
import { inWords, spreadOf } from '../bench/measure.ts';
import { catalogueText } from '../bench/start/catalogue-text.ts';
import { type TabStart, tabStart } from '../bench/start/tab-start.ts';
import { BROWSERS, type BrowserName, launchMeasured } from './browsers.ts';
import { main as build } from './build.ts';
import type { Driver } from './driver.ts';
import { browsersOf, wholeNumber } from './options.ts';

/** The first ones find caches empty, and do not count. */
const WARM_UPS = 2;
const PARSES = 20;

/**
 * `npm run bench-start`: from the opening of the developer tools to the first request that Errata has, from the first
 * selection of its panel to the first line, and how long the catalogue takes to be parsed, by the clock, in both browsers.
 * `--rounds 11`, `--browser firefox` for one of them. Returns the exit code.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '11' },
      browser: { type: 'string', default: '' },
    },
  });
  const names = browsersOf(values.browser);
  const rounds = wholeNumber('rounds', values.rounds);
  await build();
  for (const name of names) await measure(name, rounds);
  return 0;
}

async function measure(name: BrowserName, rounds: number): Promise<void> {
  const server = await startBenchServer();
  const driver = await launchMeasured(name);
  try {
    const starts: TabStart[] = [];
    for (let round = -WARM_UPS; round < rounds; round += 1) {
      const start = await tabStart(driver, server.origin);
      if (round >= 0) starts.push(start);
    }
    console.log(`${name}, ${rounds} tabs: median (quartiles), ms`);
    const line = (what: string, times: readonly number[]): void =>
      console.log(`  ${what.padEnd(50)}${inWords(spreadOf(times))}`);
    line(
      'tools open to the first request that Errata has',
      starts.map(({ firstRequest }) => firstRequest),
    );
    line(
      'tools open to listening',
      starts.map(({ listening }) => listening),
    );
    line(
      'of that the devtools page',
      starts.map(({ devtoolsPage }) => devtoolsPage),
    );
    line(
      'panel selected to first line',
      starts.map(({ firstLine }) => firstLine),
    );
    line(
      'JSON.parse of the catalogue',
      await parseTimes(driver, catalogueText(BROWSERS[name].extension)),
    );
  } finally {
    await driver.close();
    await server.close();
  }
}

/** In the devtools page, where it is parsed. */
async function parseTimes({ devtoolsPage }: Driver, text: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let count = 0; count < PARSES; count += 1) {
    times.push(
      await devtoolsPage.evaluate((text) => {
        const start = performance.now();
        JSON.parse(text);
        return performance.now() - start;
      }, text),
    );
  }
  return times;
}
