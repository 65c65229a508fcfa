import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Prefs } from './prefs.ts';
import { userJs } from './prefs.ts';

/**
 * Makes a fresh profile in the system's temporary folder.
 *
 * @returns its absolute path; `removeProfile` takes it away again
 */
export function createProfile(prefs: Prefs): string {
  const profile = mkdtempSync(join(tmpdir(), 'errata-firefox-'));
  writeFileSync(join(profile, 'user.js'), userJs(prefs));
  return profile;
}

/** Removes a profile. A browser that has just ended may still be writing, so it tries again. */
export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** The port on which the Firefox of this profile listens; null as long as it does not. */
export function portOf(profile: string): number | null {
  try {
    const port = Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8'));
    return Number.isInteger(port) && port > 0 ? port : null;
  } catch {
    return null;
  }
}
