import { describe, expect, it } from 'vitest';
import { oneTest, outcome, playwrightCounts, sum, summary, vitestCounts } from './test-counts.ts';

const GREEN = { passed: 3, failed: 0, skipped: 1 };

describe('outcome', () => {
  it('is the report when the runner ends well', () => {
    expect(outcome(GREEN, 0)).toEqual(GREEN);
  });

  it('is the report when it already has a failure', () => {
    const red = { passed: 2, failed: 1, skipped: 0 };
    expect(outcome(red, 1)).toEqual(red);
  });

  it.each([1, 130, null])('adds a failure when a green runner ends with %j', (code) => {
    expect(outcome(GREEN, code)).toEqual({ passed: 3, failed: 1, skipped: 1 });
  });

  it.each([0, 1, null])('is one failure without a report, exit code %j', (code) => {
    expect(outcome(null, code)).toEqual(oneTest(false));
  });
});

describe('vitestCounts', () => {
  it('counts pending and todo as skipped', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }],
    };
    expect(vitestCounts(report)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 0,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [] },
      ],
    };
    expect(vitestCounts(report)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });

  it.each([undefined, null, {}, [], 'x', { testResults: {} }])('knows no report in %j', (value) => {
    expect(vitestCounts(value)).toBeNull();
  });
});

describe('playwrightCounts', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };

  it('counts flaky tests as failed', () => {
    expect(playwrightCounts({ stats, suites: [], errors: [] })).toEqual({
      passed: 4,
      failed: 2,
      skipped: 2,
    });
  });

  it('counts errors outside of tests as failed', () => {
    const report = { stats: { expected: 0 }, errors: [{ message: 'No tests found' }] };
    expect(playwrightCounts(report)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it.each([
    ['was interrupted', [{ status: 'interrupted' }]],
    ['did not run', []],
  ])('counts a test that %s, wherever it stands, as failed and not as skipped', (_, results) => {
    const unfinished = { status: 'skipped', expectedStatus: 'passed', results };
    const skipped = { status: 'skipped', expectedStatus: 'skipped', results: [] };
    const report = {
      stats: { expected: 1, skipped: 2 },
      suites: [{ suites: [{ specs: [{ tests: [unfinished] }, { tests: [skipped] }] }] }],
    };
    expect(playwrightCounts(report)).toEqual({ passed: 1, failed: 1, skipped: 1 });
  });

  it.each([undefined, null, {}, [], { stats: 3 }])('knows no report in %j', (value) => {
    expect(playwrightCounts(value)).toBeNull();
  });
});

describe('summary', () => {
  it('adds the steps up', () => {
    const all = [oneTest(true), oneTest(false), GREEN];
    expect(summary(sum(all))).toBe('4 passed, 1 failed, 1 skipped');
  });

  it('is zero for no steps', () => {
    expect(summary(sum([]))).toBe('0 passed, 0 failed, 0 skipped');
  });
});
