import { parseArgs } from 'node:util';
import type { Figure } from '../bench/engine.ts';
import { needLinux } from '../bench/live/cpu.ts';
import { startBenchServer } from '../bench/live/server.ts';
import { type Content, pageFigures, type Variant } from '../bench/page/figures.ts';
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
  const open = (content: Content) => openWith(name, content, listener.folder);
  try {
    return await pageFigures(variants, open, server.origin, pairs, randomFrom(6));
  } finally {
    listener.remove();
    await server.close();
  }
}

async function openWith(name: BrowserName, content: Content, listener: string): Promise<Driver> {
  const driver = await launchMeasured(name, extensionOf(name, content, listener));
  try {
    // Until then, Firefox watches no request of its own accord, and there would be nothing to compare with.
    if (name === 'firefox' || content === 'network panel') await driver.showNetwork();
    if (content === 'shown') await driver.showPanel();
    return driver;
  } catch (error) {
    await driver.close();
    throw error;
  }
}

function extensionOf(name: BrowserName, content: Content, listener: string): string | null {
  switch (content) {
    case 'without':
    case 'network panel':
      return null;
    case 'listener':
      return listener;
    case 'never shown':
    case 'shown':
      return BROWSERS[name].extension;
  }
}
