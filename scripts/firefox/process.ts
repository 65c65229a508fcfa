import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import type { LaunchOptions } from '../driver.ts';
import { prefsOf } from './prefs.ts';
import { createProfile, portOf, removeProfile } from './profile.ts';

/** A cold start on a slow disk. */
const START_TIMEOUT_MS = 60_000;
const POLL_MS = 20;

/** Of the window that stands for the screen where there is none. */
const SCREEN = { width: 1920, height: 1200 };
/** Of the browser's window. */
const WINDOW = { width: 1280, height: 960 };

/** A Firefox that has been started and listens. */
export interface FirefoxProcess {
  readonly port: number;
  /** Its main process; null when it could not be started. */
  readonly pid: number | null;
  /** Resolves when it has ended and its profile is removed. */
  readonly closed: Promise<void>;
  /** Ends it at once, in case it does not end by itself. */
  kill(): void;
}

/**
 * Starts Firefox on a fresh temporary profile, on a blank page, and waits until Marionette listens.
 *
 * @throws Error with one sentence when it does not start
 */
export async function startFirefox(options: LaunchOptions): Promise<FirefoxProcess> {
  const profile = createProfile(prefsOf(options));
  const child = spawn(options.executablePath, argumentsOf(profile, options.headless), {
    // A group of its own: Ctrl-C is the caller's, which has more to end than the browser, and the
    // browser's many processes can be ended together.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      MOZ_CRASHREPORTER_DISABLE: '1',
      // Without it Firefox fetches its remote settings whatever its own settings say of the server.
      MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
      MOZ_HEADLESS_WIDTH: String(SCREEN.width),
      MOZ_HEADLESS_HEIGHT: String(SCREEN.height),
    },
  });
  const kill = (): void => killGroup(child);
  const abandon = (): void => {
    kill();
    removeProfile(profile);
  };
  process.once('exit', abandon);
  let lastWords = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    lastWords = `${lastWords}${chunk}`.slice(-2000);
  });
  const closed = new Promise<void>((resolve) => {
    const done = (): void => {
      process.off('exit', abandon);
      removeProfile(profile);
      resolve();
    };
    child.once('error', done);
    child.once('exit', done);
  });
  try {
    const port = await listening(child, profile, () => lastWords);
    return { port, pid: child.pid ?? null, closed, kill };
  } catch (error) {
    kill();
    await closed;
    throw error;
  }
}

function argumentsOf(profile: string, headless: boolean): string[] {
  return [
    ...['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile],
    ...['--width', String(WINDOW.width), '--height', String(WINDOW.height)],
    ...(headless ? ['--headless'] : []),
    ...(process.platform === 'win32' ? ['--wait-for-browser'] : []),
    'about:blank',
  ];
}

async function listening(
  child: ChildProcess,
  profile: string,
  lastWords: () => string,
): Promise<number> {
  let failure = '';
  child.once('error', ({ message }) => {
    failure = message;
  });
  const end = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < end) {
    const port = portOf(profile);
    if (port !== null) return port;
    if (failure !== '' || child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`Firefox did not start${reasonOf(failure, lastWords())}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`Firefox did not start within ${START_TIMEOUT_MS / 1000} s.`);
}

/** Firefox writes its reason last; the lines before it are noise. */
function reasonOf(failure: string, lastWords: string): string {
  const lines = lastWords.split('\n').filter((line) => line.trim() !== '');
  const reason =
    failure ||
    (lines.at(-1) ?? '')
      .replace(/^Error: /, '')
      .trim()
      .slice(0, 200);
  return reason === '' ? '' : ` (${reason})`;
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended in this moment.
  }
}
