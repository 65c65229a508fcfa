import { mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dock, Theme } from '../driver.ts';
import { DOCKS, THEMES } from './front-end.ts';

const EXIT_TIMEOUT_MS = 10_000;
const POLL_MS = 20;

/** What DevTools looks like from the start. */
export interface Look {
  readonly theme: Theme;
  readonly dock: Dock;
}

/**
 * Makes a fresh profile in the system's temporary folder, with the look of DevTools set.
 *
 * @returns its absolute path; `removeProfile` takes it away again
 */
export function createProfile(look: Look): string {
  const profile = mkdtempSync(join(tmpdir(), 'errata-chromium-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), preferences(look));
  return profile;
}

/**
 * The process that uses a profile: its main one, which writes to the profile until its very end.
 *
 * @returns null where it is not to be had; on Windows a file in use cannot be removed anyway
 */
export function processOf(profile: string): number | null {
  try {
    // A symbolic link to nothing, named HOST-PID.
    const [, pid] = /-(\d+)$/.exec(readlinkSync(join(profile, 'SingletonLock'))) ?? [];
    return pid === undefined ? null : Number(pid);
  } catch {
    return null;
  }
}

/**
 * Removes a profile once its browser, which has been told to end, is gone. What cannot be removed
 * for some seconds is said.
 *
 * @param pid as `processOf` gave it while the browser ran
 */
export async function removeProfile(profile: string, pid: number | null): Promise<void> {
  const end = Date.now() + EXIT_TIMEOUT_MS;
  while (pid !== null && isRunning(pid) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  try {
    await rm(profile, { recursive: true, force: true, maxRetries: 15, retryDelay: POLL_MS });
  } catch {
    console.error(`The temporary profile ${profile} could not be removed; delete it by hand.`);
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** The same in the moment in which this program ends, when there is no time for another try. */
export function removeProfileNow(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true });
  } catch {
    // The system empties its folder for temporary files by itself.
  }
}

/** DevTools keeps its settings as JSON text inside Chromium's JSON. */
function preferences({ theme, dock }: Look): string {
  const settings = { currentDockState: DOCKS[dock], uiTheme: THEMES[theme] };
  const written = Object.entries(settings).map(([name, value]) => [name, JSON.stringify(value)]);
  return JSON.stringify({ devtools: { preferences: Object.fromEntries(written) } });
}
