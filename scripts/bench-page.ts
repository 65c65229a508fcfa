import { parseArgs } from 'node:util';
import type { Figure } from '../bench/engine.ts';
import { needLinux } from '../bench/live/cpu.ts';
import { startBenchServer } from '../bench/live/server.ts';
import { type OpenBrowsers, pageFigures, type Variant } from '../bench/page/figures.ts';
import { FEWEST_FOR_INTERVAL } from '../bench/page/interval.ts';
import { makeListener } from '../bench/page/listener.ts';
import { randomFrom } from '../bench/random.ts';
import { asTable } from '../bench/report.ts';
import { BROWSERS, type BrowserName, launchMeasured } from './browsers.ts';
import { main as build } from './build.ts';
import type { Driver } from './driver.ts';
import { browserOf, wholeNumber } from './options.ts';

export const MOST_PAIRS = 100;
/** What is measured: Errata, or what it is compared with and Errata beside that. */
export const ERRATA = ['never shown', 'shown'] as const;
const YARDSTICKS = ['listener', 'network panel', 'never shown'] as const;

/**
 * `npm run bench-page`: what a page pays for Errata, in CPU time of its own process, beside developer tools without it.
 * `--yardsticks` compares with an extension that only listens and with the Network panel; `--browser firefox`;
 * `--pairs N` sets how many rounds at most, 100 unless given. Linux only.
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
      yardsticks: { type: 'boolean', default: false },
    },
  });
  const browser = browserOf(values.browser);
  const pairs = wholeNumber('pairs', values.pairs, FEWEST_FOR_INTERVAL);
  await build();
  const variants = values.yardsticks ? YARDSTICKS : ERRATA;
  console.log(asTable(await measurePage(browser, variants, pairs)));
  return 0;
}

/** Measures in browsers of its own; the extension must have been built. */
export async function measurePage(
  name: BrowserName,
  variants: readonly Variant[],
  pairs: number,
): Promise<readonly Figure[]> {
  const server = await startBenchServer();
  const listener = makeListener(BROWSERS[name].extension);
  try {
    const open = () => openAll(name, variants, listener.folder);
    return await pageFigures(open, server.origin, pairs, randomFrom(6));
  } finally {
    listener.remove();
    await server.close();
  }
}

async function openAll(
  name: BrowserName,
  variants: readonly Variant[],
  listener: string,
): Promise<OpenBrowsers> {
  const opened: Driver[] = [];
  const open = async (extension?: string | null): Promise<Driver> => {
    const driver = await launchMeasured(name, extension);
    opened.push(driver);
    // Until then, Firefox watches no request of its own accord, and there would be nothing to compare with.
    if (name === 'firefox') await driver.showNetwork();
    return driver;
  };
  const openWith = async (variant: Variant): Promise<Driver> => {
    switch (variant) {
      case 'never shown':
        return open();
      case 'shown': {
        const driver = await open();
        await driver.showPanel();
        return driver;
      }
      case 'listener':
        return open(listener);
      case 'network panel': {
        const driver = await open(null);
        await driver.showNetwork();
        return driver;
      }
    }
  };
  const close = async (): Promise<void> => {
    await Promise.all(opened.map((driver) => driver.close()));
  };
  try {
    const without = await open(null);
    const drivers = new Map<Variant, Driver>();
    for (const variant of variants) drivers.set(variant, await openWith(variant));
    return { without, variants: drivers, close };
  } catch (error) {
    await close();
    throw error;
  }
}
