import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installFailure, installState, lockedPackages } from '../dependencies.mjs';

/**
 * Stryker's own: only `npm run mutate` needs its 167 packages, so `npm ci` does not install them. Below
 * our node_modules, so that Stryker finds our Vitest and brings none of its own.
 */
const TOOLS = 'node_modules/.cache/errata-mutate';

/** Stryker's command line, once it is installed. */
export const STRYKER = join(TOOLS, 'node_modules/@stryker-mutator/core/bin/stryker.js');

/**
 * Installs what scripts/mutate/package-lock.json asks for, unless it is there.
 *
 * @returns null, or one sentence that says why it could not be installed and what to do
 */
export async function ensureStryker(): Promise<string | null> {
  const wanted = lockedPackages(textOf('scripts/mutate/package-lock.json'));
  const installed = lockedPackages(textOf(join(TOOLS, 'node_modules/.package-lock.json')));
  if (installState(wanted, installed) === 'installed') return null;
  console.log(`Installing Stryker into ${TOOLS}/, which only this command needs ...`);
  mkdirSync(TOOLS, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) {
    copyFileSync(join('scripts/mutate', file), join(TOOLS, file));
  }
  // Without the peers, because npm would otherwise install a second Vitest beside ours.
  const options = ['--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund'];
  // `npm run --silent` would hand its silence on, and the reason of a failure would be lost.
  options.push('--loglevel=error', '--fetch-retries=1');
  options.push('--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=3000');
  const { code, output } = await npmCi(options);
  return code === 0 ? null : installFailure(output);
}

function npmCi(options: readonly string[]): Promise<{ code: number | null; output: string }> {
  const windows = process.platform === 'win32';
  return new Promise((resolve) => {
    const npm = spawn('npm', ['ci', ...options], {
      cwd: TOOLS,
      shell: windows,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    npm.stdout.on('data', (chunk) => (output += chunk));
    npm.stderr.on('data', (chunk) => (output += chunk));
    npm.on('error', (error) => resolve({ code: 1, output: `npm error ${error.message}` }));
    npm.on('close', (code) => resolve({ code, output }));
  });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
