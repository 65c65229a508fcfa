import { elements, member, numberOf, textOf } from './json.ts';

/** Tests by their outcome. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A step that has no report of its own, such as a type check. */
export function oneTest(passed: boolean): Counts {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/**
 * The outcome of one runner, from its report and its exit code together.
 *
 * @param reported what the report says; null when there is none or it is of no known form
 * @param exitCode null when the runner was killed
 * @returns the report's counts; one failure more when the runner failed and the report says nothing
 *   of it, as after a crash
 */
export function outcome(reported: Counts | null, exitCode: number | null): Counts {
  if (reported === null) return oneTest(false);
  if (exitCode === 0 || reported.failed > 0) return reported;
  return { ...reported, failed: 1 };
}

/**
 * Counts the report of Vitest's JSON reporter. A file that could not be loaded, so that none of its
 * tests is known, is one failure.
 *
 * @param report the parsed report; null is given back for any other value
 */
export function vitestCounts(report: unknown): Counts | null {
  const files = member(report, 'testResults');
  if (!Array.isArray(files)) return null;
  const unloaded = elements(files).filter(
    (file) =>
      member(file, 'status') === 'failed' &&
      elements(member(file, 'assertionResults')).length === 0,
  );
  const count = (name: string): number => numberOf(member(report, name));
  return {
    passed: count('numPassedTests'),
    failed: count('numFailedTests') + unloaded.length,
    skipped: count('numPendingTests') + count('numTodoTests'),
  };
}

/**
 * Counts the report of Playwright's JSON reporter. A flaky test has failed once. So has one that
 * was to run and did not, or not to its end, which Playwright itself counts as skipped. Errors
 * outside of any test count too.
 *
 * @param report the parsed report; null is given back for any other value
 */
export function playwrightCounts(report: unknown): Counts | null {
  const stats = member(report, 'stats');
  if (typeof stats !== 'object' || stats === null) return null;
  const count = (name: string): number => numberOf(member(stats, name));
  const unfinished = testsOf(report).filter(isUnfinished).length;
  return {
    passed: count('expected'),
    failed:
      count('unexpected') + count('flaky') + unfinished + elements(member(report, 'errors')).length,
    skipped: Math.max(0, count('skipped') - unfinished),
  };
}

/** Adds outcomes up. */
export function sum(all: readonly Counts[]): Counts {
  const total = (of: (counts: Counts) => number): number =>
    all.reduce((soFar, counts) => soFar + of(counts), 0);
  return {
    passed: total(({ passed }) => passed),
    failed: total(({ failed }) => failed),
    skipped: total(({ skipped }) => skipped),
  };
}

/** The last line of a test run. */
export function summary({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** All tests of a suite and of the suites in it; the report as a whole is one too. */
function testsOf(suite: unknown): readonly unknown[] {
  const own = elements(member(suite, 'specs')).flatMap((spec) => elements(member(spec, 'tests')));
  return [...own, ...elements(member(suite, 'suites')).flatMap(testsOf)];
}

function isUnfinished(test: unknown): boolean {
  if (textOf(member(test, 'status')) !== 'skipped') return false;
  if (textOf(member(test, 'expectedStatus')) === 'skipped') return false;
  const ends = elements(member(test, 'results')).map((result) => textOf(member(result, 'status')));
  return ends.length === 0 || ends.includes('interrupted');
}
