import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runSilently } from '../program.ts';
import { mayUseApt } from './debian.ts';
import type { Search } from './find.ts';
import { findChromium } from './find.ts';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const PLAYWRIGHT = join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');

/** A refused or silent host is given up after this; Playwright tries several. */
const CONNECT_TIMEOUT_MS = 10_000;
/** About 170 MB from Playwright, as much from Debian, over a slow line. */
const INSTALL_TIMEOUT_MS = 10 * 60_000;

const ADVICE =
  'No Chromium was found and none could be installed; install one ("apt-get install chromium" on ' +
  'Debian, "npx playwright install chromium" elsewhere) or set CHROME_PATH to a Chromium or ' +
  'Chrome for Testing.';

/**
 * The Chromium to use: one that is there, otherwise one that is installed now. Prints a line for
 * each browser passed over and for each step of an installation.
 *
 * @returns the path of its program
 * @throws Error with one sentence that says what to do, when there is none and none can be had
 */
export async function ensureChromium(): Promise<string> {
  const search = await findChromium(process.env);
  for (const line of search.passedOver) console.log(line);
  const { found } = search.found === null ? await installChromium(search.passedOver) : search;
  if (found === null) throw new Error(ADVICE);
  return found.path;
}

/**
 * Installs a Chromium, with Playwright's downloader or else, as root on Debian, with apt-get. Says
 * what it does before doing it.
 *
 * @param said lines about browsers passed over that were printed before and are not repeated
 * @returns what is there afterwards; `found` is null when nothing could be installed
 */
async function installChromium(said: readonly string[] = []): Promise<Search> {
  console.log('Installing Chromium with Playwright (about 170 MB) ...');
  await withPlaywright();
  const afterPlaywright = await lookAgain(said);
  if (afterPlaywright.found !== null || !mayUseApt(process.env)) return afterPlaywright;
  console.log('Playwright could not install it. Installing Chromium with apt-get ...');
  await withApt();
  return lookAgain([...said, ...afterPlaywright.passedOver]);
}

/** A download can succeed and the browser still not run, for want of a library: that is said. */
async function lookAgain(said: readonly string[]): Promise<Search> {
  const search = await findChromium(process.env);
  for (const line of search.passedOver) if (!said.includes(line)) console.log(line);
  return search;
}

function withPlaywright(): Promise<boolean> {
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(CONNECT_TIMEOUT_MS) };
  const args = [PLAYWRIGHT, 'install', 'chromium', '--no-shell'];
  return runSilently(process.execPath, args, env, INSTALL_TIMEOUT_MS);
}

async function withApt(): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', 'chromium'];
  // The lists of a fresh container are empty; when they are only old, the installation still works.
  await runSilently('apt-get', ['update'], env, INSTALL_TIMEOUT_MS);
  await runSilently('apt-get', install, env, INSTALL_TIMEOUT_MS);
}
