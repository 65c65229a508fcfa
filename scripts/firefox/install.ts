import { mayUseApt } from '../chromium/debian.ts';
import { runSilently } from '../program.ts';
import type { Search } from './find.ts';
import { findFirefox } from './find.ts';
import { LOWEST_FIREFOX } from './version.ts';

/** About 80 MB to download, over a slow line. */
const INSTALL_TIMEOUT_MS = 10 * 60_000;

const ADVICE =
  'No Firefox was found and none could be installed; install one ("apt-get install firefox-esr" on ' +
  `Debian, https://www.mozilla.org/firefox elsewhere) or set FIREFOX_PATH to a Firefox ${LOWEST_FIREFOX} or newer.`;

/**
 * The Firefox to use: one that is there, otherwise one that is installed now. Prints a line for each
 * one passed over and for the installation.
 *
 * @returns the path of its program
 * @throws Error with one sentence that says what to do, when there is none and none can be had
 */
export async function ensureFirefox(): Promise<string> {
  const search = await findFirefox(process.env);
  for (const line of search.passedOver) console.log(line);
  const { found } = search.found === null ? await installFirefox(search.passedOver) : search;
  if (found === null) throw new Error(ADVICE);
  return found.path;
}

/**
 * Installs Firefox with apt-get, as root on Debian. Says so before doing it.
 *
 * @param said lines about browsers passed over that were printed before and are not repeated
 * @returns what is there afterwards; `found` is null when nothing could be installed
 */
async function installFirefox(said: readonly string[]): Promise<Search> {
  if (!mayUseApt(process.env)) return { found: null, passedOver: [] };
  console.log('Installing Firefox with apt-get (about 80 MB) ...');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', 'firefox-esr'];
  // The lists of a fresh container are empty; when they are only old, the installation still works.
  await runSilently('apt-get', ['update'], env, INSTALL_TIMEOUT_MS);
  await runSilently('apt-get', install, env, INSTALL_TIMEOUT_MS);
  const search = await findFirefox(process.env);
  for (const line of search.passedOver) if (!said.includes(line)) console.log(line);
  return search;
}
