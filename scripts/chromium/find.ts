import { chromium } from '@playwright/test';
import { type Environment, isExecutable } from '../on-path.ts';
import { versionOf } from '../program.ts';
import { brandedNames, type Candidate, candidates } from './candidates.ts';
import { BRANDED, classifyVersion } from './version.ts';

/** A browser that takes an unpacked extension. */
export interface Browser {
  readonly path: string;
  /** `156.0.8078.79`; empty on Windows, where a browser does not tell. */
  readonly version: string;
}

/** The outcome of looking for a browser. */
export interface Search {
  readonly found: Browser | null;
  /** Why each browser that was there was not taken, one sentence each. */
  readonly passedOver: string[];
}

/**
 * Looks for a Chromium that takes an unpacked extension: CHROME_PATH, `chromium` and
 * `chromium-browser` on PATH, then Playwright's own. The first that runs is taken.
 *
 * @param env the environment to look in: CHROME_PATH and PATH
 * @param platform as `process.platform`
 * @param playwrightPath where Playwright would have put its own Chromium
 * @returns never rejects; `found` is null when there is none
 */
export async function findChromium(
  env: Environment,
  platform: NodeJS.Platform = process.platform,
  playwrightPath: string = chromium.executablePath(),
): Promise<Search> {
  const passedOver: string[] = [];
  for (const candidate of candidates(env, playwrightPath)) {
    const tried = platform === 'win32' ? byPath(candidate) : await byVersion(candidate);
    if (typeof tried !== 'string') return { found: tried, passedOver };
    passedOver.push(`Passed over ${nameOf(candidate)}: ${tried}.`);
  }
  const branded = brandedNames(env);
  if (branded.length > 0) passedOver.push(`Passed over ${branded.join(', ')}: ${BRANDED}.`);
  return { found: null, passedOver };
}

function nameOf({ path, from }: Candidate): string {
  return from === 'CHROME_PATH' ? `CHROME_PATH (${path})` : path;
}

/** On Windows `--version` prints nothing and may open a window: only the path can tell. */
function byPath({ path }: Candidate): Browser | string {
  if (!isExecutable(path)) return 'there is no such program';
  return /\\(?:Google\\Chrome|Microsoft\\Edge)\\/i.test(path) ? BRANDED : { path, version: '' };
}

async function byVersion({ path }: Candidate): Promise<Browser | string> {
  if (!isExecutable(path)) return 'there is no such program';
  const answer = await versionOf(path);
  if (answer.failure !== null) return `it does not run (${answer.failure})`;
  const { kind, version } = classifyVersion(answer.text);
  switch (kind) {
    case 'usable':
      return { path, version };
    case 'branded':
      return BRANDED;
    case 'snap':
      return 'a snap may not read the profile that this program makes';
    case 'unknown':
      return 'it does not call itself Chromium or Chrome for Testing';
  }
}
