import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { ensureStryker, STRYKER } from './mutate/install.ts';
import { describeSurvivor, type FileResult, readReport, scoreOf } from './mutate/mutants.ts';
import { table } from './table.ts';

const CONFIG = 'scripts/mutate/stryker.config.mjs';
const RESULTS = 'dist/mutation';
const REPORT = `${RESULTS}/report.json`;
const SURVIVORS = `${RESULTS}/survivors.txt`;

/** In percent; under it the run fails. */
const LOWEST_SCORE = 85;

/** A failure that its message explains in full. */
class Explained extends Error {}

/**
 * `npm run mutate [-- FILE ... STRYKER_OPTION ...]`: changes the code of src/engine in one place at a
 * time and sees whether a test of the engine or of the packs fails. Prints the score of each file and
 * writes the changes that no test noticed to dist/mutation/survivors.txt; where files are named, only
 * these are changed, and their survivors are printed too. What begins with a dash goes to Stryker, such
 * as `--concurrency=1`.
 *
 * @returns the exit code: 1 when the score is under 85 %, or when there is none; otherwise 0
 */
export async function main(args: string[]): Promise<number> {
  try {
    const missing = args.find((arg) => isFile(arg) && !existsSync(arg));
    if (missing !== undefined) throw new Explained(`There is no file ${missing} to mutate.`);
    const failure = await ensureStryker();
    if (failure !== null) throw new Explained(failure);
    const results = await mutate(args);
    return tell(results, args.some(isFile)) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Explained)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function mutate(args: readonly string[]): Promise<readonly FileResult[]> {
  // Else a run that fails would be judged by the report of the one before; and one that was stopped
  // has left its copy of the project.
  rmSync(RESULTS, { recursive: true, force: true });
  const files = args.filter(isFile);
  const options = args.filter((arg) => !isFile(arg));
  const only = files.length > 0 ? ['--mutate', files.join(',')] : [];
  const code = await runStryker(['run', CONFIG, ...only, ...options]);
  const results = readReport(textOf(REPORT));
  if (code !== 0 || !results) throw new Explained('Stryker ended without a score; see above.');
  return results;
}

function isFile(arg: string): boolean {
  return !arg.startsWith('-');
}

function runStryker(args: readonly string[]): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [STRYKER, ...args], { stdio: 'inherit' });
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
}

/** Prints the scores and writes the survivors; false when the score is too low. */
function tell(results: readonly FileResult[], withSurvivors: boolean): boolean {
  const score = scoreOf(results);
  const lines = results.flatMap(({ file, survivors }) =>
    survivors.map((survivor) => describeSurvivor(file, survivor)),
  );
  writeFileSync(SURVIVORS, lines.map((line) => `${line}\n`).join(''));
  if (withSurvivors) console.log(`\n${lines.join('\n')}`);
  console.log(`\n${scores(results).join('\n')}`);
  console.log(`\n${lines.length} survivors: ${SURVIVORS}`);
  if (score >= LOWEST_SCORE) return true;
  console.error(`The score is ${inPercent(score)} and has to be ${LOWEST_SCORE} %.`);
  return false;
}

function scores(results: readonly FileResult[]): string[] {
  const rows = results.map((result) => row(result.file, [result]));
  const headings = ['file', 'score', 'killed', '(timed out)', 'survived', '(not run)'];
  return table(
    headings.map((heading) => ({ heading })),
    [...rows, row('all', results)],
    Number.POSITIVE_INFINITY,
  );
}

function row(name: string, results: readonly FileResult[]): string[] {
  const survivors = results.flatMap((result) => result.survivors);
  const counts = [
    results.reduce((sum, { killed }) => sum + killed, 0),
    results.reduce((sum, { timedOut }) => sum + timedOut, 0),
    survivors.length,
    survivors.filter(({ unreached }) => unreached).length,
  ];
  return [name, inPercent(scoreOf(results)), ...counts.map(String)];
}

/** Rounded down, so that 84.99 is not shown as the 85 that it is not. */
function inPercent(score: number): string {
  return `${(Math.floor(score * 10) / 10).toFixed(1)} %`;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
