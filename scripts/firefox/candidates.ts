import { type Environment, isExecutable, onPath } from '../on-path.ts';

/** Names under which systems install Firefox, the most settled first. */
const NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'];

/** Where installers put it on systems that put no program on PATH. */
const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    '/Applications/Firefox Nightly.app/Contents/MacOS/firefox',
  ],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** Where Firefox might be, and whose word it is that it is there. */
export interface Candidate {
  readonly path: string;
  readonly from: 'FIREFOX_PATH' | 'PATH' | 'system';
}

/**
 * The places to look, best first.
 *
 * @param env FIREFOX_PATH and PATH are read
 * @param platform as `process.platform`
 * @returns FIREFOX_PATH even when nothing is there (that has to be said), the others only when they
 *   are executable files
 */
export function candidates(env: Environment, platform: NodeJS.Platform): Candidate[] {
  const named = env['FIREFOX_PATH'] ?? '';
  const found: Candidate[] = named === '' ? [] : [{ path: named, from: 'FIREFOX_PATH' }];
  for (const path of onPath(env, NAMES, platform)) found.push({ path, from: 'PATH' });
  for (const path of PLACES[platform] ?? []) {
    if (isExecutable(path)) found.push({ path, from: 'system' });
  }
  return found;
}
