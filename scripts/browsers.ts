import { resolve } from 'node:path';
import { launchChromium } from './chromium/devtools.ts';
import { ensureChromium } from './chromium/install.ts';
import { openInChromium } from './chromium/measured-page.ts';
import type { Driver, Launch, OpenPage } from './driver.ts';
import { launchFirefox } from './firefox/devtools.ts';
import { ensureFirefox } from './firefox/install.ts';
import { openInFirefox } from './firefox/measured-page.ts';

/** A browser that Errata runs in, as our scripts and tests handle it. */
export interface Browser {
  /** Finds it or installs it, and gives its path; throws with one sentence when there is none to be had. */
  readonly ensure: () => Promise<string>;
  readonly launch: Launch;
  readonly openPage: OpenPage;
  /** Folder of the extension that is built for it, absolute. */
  readonly extension: string;
}

export const BROWSERS = {
  chromium: {
    ensure: ensureChromium,
    launch: launchChromium,
    openPage: openInChromium,
    extension: resolve('dist/chrome'),
  },
  firefox: {
    ensure: ensureFirefox,
    launch: launchFirefox,
    openPage: openInFirefox,
    extension: resolve('dist/firefox'),
  },
} as const satisfies Readonly<Record<string, Browser>>;

export type BrowserName = keyof typeof BROWSERS;

/** Whether a word names one of them. */
export function isBrowserName(word: string): word is BrowserName {
  return Object.hasOwn(BROWSERS, word);
}

/**
 * Starts a browser with nobody before it, to measure: developer tools in a window of their own.
 *
 * @param extension the folder of the one that is in them, which is Errata as built; null for none
 */
export async function launchMeasured(
  name: BrowserName,
  extension: string | null = BROWSERS[name].extension,
): Promise<Driver> {
  const { ensure, launch } = BROWSERS[name];
  return launch({
    executablePath: await ensure(),
    extension,
    theme: 'light',
    dock: 'window',
    headless: true,
    pac: null,
  });
}
