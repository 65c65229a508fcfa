import { parseArgs } from 'node:util';
import { needLinux } from '../bench/live/cpu.ts';
import { startBenchServer } from '../bench/live/server.ts';
import {
  MOST_COSTLY,
  type OpenBrowsers,
  type PageFigures,
  pageFigures,
} from '../bench/page/figures.ts';
import { FEWEST_FOR_INTERVAL, type MedianInterval } from '../bench/page/interval.ts';
import { randomFrom } from '../bench/random.ts';
import { type BrowserName, launchMeasured } from './browsers.ts';
import { main as build } from './build.ts';
import type { Driver } from './driver.ts';
import { browserOf, wholeNumber } from './options.ts';

export const MOST_PAIRS = 100;

/**
 * `npm run bench-page`: what a page pays for the extension, in CPU time of its own process, beside developer
 * tools without it. `--browser firefox`; `--pairs N` sets how many rounds at most, 100 unless given. Linux only.
 *
 * @returns the exit code
 */
export async function main(args: readonly string[]): Promise<number> {
  needLinux();
  const { values } = parseArgs({
    args: [...args],
    options: {
      browser: { type: 'string', default: 'chromium' },
      pairs: { type: 'string', default: String(MOST_PAIRS) },
    },
  });
  const browser = browserOf(values.browser);
  const pairs = wholeNumber('pairs', values.pairs, FEWEST_FOR_INTERVAL);
  await build();
  console.log(asTable(await measurePage(browser, pairs)));
  return 0;
}

/** Measures in browsers of its own; the extension must have been built. */
export async function measurePage(name: BrowserName, pairs: number): Promise<PageFigures> {
  const server = await startBenchServer();
  try {
    return await pageFigures(() => openAll(name), server.origin, pairs, randomFrom(6));
  } finally {
    await server.close();
  }
}

async function openAll(name: BrowserName): Promise<OpenBrowsers> {
  const opened: Driver[] = [];
  const open = async (withExtension: boolean): Promise<Driver> => {
    const driver = await launchMeasured(name, withExtension);
    opened.push(driver);
    // Until then, Firefox watches no request of its own accord, and there would be nothing to compare with.
    if (name === 'firefox') await driver.showNetwork();
    return driver;
  };
  const close = async (): Promise<void> => {
    await Promise.all(opened.map((driver) => driver.close()));
  };
  try {
    const drivers = {
      without: await open(false),
      'never shown': await open(true),
      shown: await open(true),
    };
    await drivers.shown.showPanel();
    return { drivers, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function asTable({ pairs, page, tools }: PageFigures): string {
  const row = (what: string, { median, low, high }: MedianInterval, atMost: number | null) => {
    const numbers = [median, low, high].map((value) => value.toFixed(3).padStart(9)).join('');
    const verdict =
      atMost === null ? '' : `  at most ${atMost} ${high <= atMost ? 'reached' : 'MISSED'}`;
    return `${what.padEnd(38)}${numbers}${verdict}`;
  };
  return [
    `${pairs} pairs; CPU time to the same without the extension: median, 95 % interval`,
    row('the page, panel never shown', page['never shown'], MOST_COSTLY),
    row('the page, panel shown', page.shown, MOST_COSTLY),
    row('developer tools, panel never shown', tools['never shown'], null),
    row('developer tools, panel shown', tools.shown, null),
  ].join('\n');
}
