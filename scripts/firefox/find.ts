import { closeSync, openSync, readSync, realpathSync } from 'node:fs';
import { type Environment, isExecutable } from '../on-path.ts';
import { versionOf } from '../program.ts';
import { type Candidate, candidates } from './candidates.ts';
import { classifyFirefox, LOWEST_FIREFOX, startsSnap } from './version.ts';

/** Scripts that start another program are shorter than this. */
const HEAD_BYTES = 4096;

/** A Firefox that Errata supports. */
export interface Browser {
  readonly path: string;
  /** `153.7.0esr`; empty on Windows, where a browser does not tell. */
  readonly version: string;
}

/** The outcome of looking for Firefox. */
export interface Search {
  readonly found: Browser | null;
  /** Why each one that was there was not taken, one sentence each. */
  readonly passedOver: string[];
}

/**
 * Looks for a Firefox that Errata supports: FIREFOX_PATH, the usual names on PATH, then the places of
 * installers. The first that runs and is new enough is taken.
 *
 * @param env the environment to look in: FIREFOX_PATH and PATH
 * @param platform as `process.platform`
 * @returns never rejects; `found` is null when there is none
 */
export async function findFirefox(
  env: Environment,
  platform: NodeJS.Platform = process.platform,
): Promise<Search> {
  const passedOver: string[] = [];
  for (const candidate of candidates(env, platform)) {
    const tried = await tryOut(candidate.path, platform);
    if (typeof tried !== 'string') return { found: tried, passedOver };
    passedOver.push(`Passed over ${nameOf(candidate)}: ${tried}.`);
  }
  return { found: null, passedOver };
}

function nameOf({ path, from }: Candidate): string {
  return from === 'FIREFOX_PATH' ? `FIREFOX_PATH (${path})` : path;
}

/** The browser, or why it is of no use. */
async function tryOut(path: string, platform: NodeJS.Platform): Promise<Browser | string> {
  if (!isExecutable(path)) return 'there is no such program';
  // On Windows `--version` prints nothing: only the path can tell.
  if (platform === 'win32') return { path, version: '' };
  if (startsSnap(realpathSync(path), headOf(path))) {
    return 'a snap may not read the profile that this program makes';
  }
  const answer = await versionOf(path);
  if (answer.failure !== null) return `it does not run (${answer.failure})`;
  const classified = classifyFirefox(answer.text);
  switch (classified.kind) {
    case 'usable':
      return { path, version: classified.version };
    case 'old':
      return `it is Firefox ${classified.version} and Errata needs ${LOWEST_FIREFOX} or newer`;
    case 'unknown':
      return 'it does not call itself Firefox';
  }
}

function headOf(path: string): string {
  const buffer = Buffer.alloc(HEAD_BYTES);
  try {
    const file = openSync(path, 'r');
    const length = readSync(file, buffer, 0, HEAD_BYTES, 0);
    closeSync(file);
    return buffer.toString('latin1', 0, length);
  } catch {
    // A program may be executable and not readable; then it tells by its version.
    return '';
  }
}
