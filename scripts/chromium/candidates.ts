import { type Environment, isExecutable, onPath } from '../on-path.ts';

/** Names under which systems install a Chromium that takes extensions. */
const CHROMIUM_NAMES = ['chromium', 'chromium-browser'];

/** Names of browsers that ignore `--load-extension`; looked for only to say so. */
const BRANDED_NAMES = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'];

/** Where a browser might be, and whose word it is that it is there. */
export interface Candidate {
  readonly path: string;
  readonly from: 'CHROME_PATH' | 'PATH' | 'Playwright';
}

/**
 * The places to look, best first.
 *
 * @param env CHROME_PATH and PATH are read
 * @param playwrightPath where Playwright would have put its own Chromium
 * @returns CHROME_PATH even when nothing is there (that has to be said), the others only when they
 *   are executable files
 */
export function candidates(env: Environment, playwrightPath: string): Candidate[] {
  const named = env['CHROME_PATH'] ?? '';
  const found: Candidate[] = named === '' ? [] : [{ path: named, from: 'CHROME_PATH' }];
  for (const path of onPath(env, CHROMIUM_NAMES)) found.push({ path, from: 'PATH' });
  if (isExecutable(playwrightPath)) found.push({ path: playwrightPath, from: 'Playwright' });
  return found;
}

/**
 * Branded browsers on PATH, which are of no use here.
 *
 * @param env PATH is read
 * @returns their names, as a user would type them
 */
export function brandedNames(env: Environment): string[] {
  return BRANDED_NAMES.filter((name) => onPath(env, [name]).length > 0);
}
