import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSERS } from './browsers.ts';
import { main as build } from './build.ts';
import { parseJson } from './json.ts';
import type { Counts } from './test-counts.ts';
import { oneTest, outcome, playwrightCounts, sum, summary, vitestCounts } from './test-counts.ts';

/** The core apart, because there a `document` is an error; then everything. */
const PROJECTS = ['tsconfig.core.json', 'tsconfig.json'];

const PROGRAMS = {
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
  webExt: 'node_modules/web-ext/bin/web-ext.js',
};

/**
 * `npm test`: types, lint, unit tests, the store's lint, and tests in
 * real browsers. Every step runs, also after one
 * has failed; the last line says `N passed, N failed, N skipped`.
 *
 * @returns the exit code: 1 when anything failed, otherwise 0
 */
export async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'errata-test-'));
  try {
    const all: Counts[] = [];
    for (const project of PROJECTS)
      all.push(await check(`types (${project})`, PROGRAMS.tsc, ['-p', project]));
    all.push(await check('lint', PROGRAMS.biome, ['ci', '.']));
    all.push(await unit(join(folder, 'unit.json')));
    await build();
    const lint = ['lint', '--source-dir=dist/firefox', '--warnings-as-errors', '--no-input'];
    all.push(await check('the package as the Firefox store sees it', PROGRAMS.webExt, lint));
    all.push(await browser(join(folder, 'browser.json')));
    const total = sum(all);
    console.log(`\n${summary(total)}`);
    return total.failed > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A step that passes or fails as a whole. */
async function check(title: string, program: string, args: readonly string[]): Promise<Counts> {
  announce(title);
  return oneTest((await runNode(program, args)) === 0);
}

async function unit(report: string): Promise<Counts> {
  announce('unit tests');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runNode(PROGRAMS.vitest, ['run', ...reporters]);
  return outcome(vitestCounts(readReport(report)), code);
}

async function browser(report: string): Promise<Counts> {
  announce('tests in the browsers');
  try {
    // The tests look for the browsers themselves; now they are there, and need not be installed.
    for (const { ensure } of Object.values(BROWSERS)) await ensure();
  } catch (error) {
    console.error(error instanceof Error ? error.message.split('\n')[0] : error);
    return allFailed(report);
  }
  const code = await runPlaywright(report, ['--reporter=list,json']);
  return outcome(playwrightCounts(readReport(report)), code);
}

/** Without a browser or an extension each of its tests has failed, and none was skipped. */
async function allFailed(report: string): Promise<Counts> {
  console.log('None of these tests could run, and each counts as failed.');
  await runPlaywright(report, ['--list', '--reporter=json']);
  const listed = playwrightCounts(readReport(report));
  return { passed: 0, failed: Math.max(1, listed?.failed ?? 0), skipped: 0 };
}

function runPlaywright(report: string, args: readonly string[]): Promise<number | null> {
  return runNode(PROGRAMS.playwright, ['test', ...args], { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
}

/**
 * Runs a program of node_modules in plain view; null when it was killed or could not be started.
 */
function runNode(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], {
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
}

function readReport(file: string): unknown {
  try {
    return parseJson(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function announce(title: string): void {
  console.log(`\n== ${title}`);
}
