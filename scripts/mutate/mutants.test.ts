import { describe, expect, it } from 'vitest';
import { describeSurvivor, readReport, scoreOf } from './mutants.ts';

const SOURCE = 'const a = 1;\nif (a > 0) {\n  run();\n}\n';

/** A mutant as Stryker reports it, from line and column to line and column. */
function mutant(status: string, from: readonly number[], to: readonly number[]) {
  const [[line, column], [endLine, endColumn]] = [from, to];
  return {
    mutatorName: 'BlockStatement',
    replacement: '{}',
    status,
    location: { start: { line, column }, end: { line: endLine, column: endColumn } },
  };
}

const report = (files: Record<string, readonly object[]>): string =>
  JSON.stringify({
    files: Object.fromEntries(
      Object.entries(files).map(([file, mutants]) => [file, { source: SOURCE, mutants }]),
    ),
  });

const PLACE = [
  [2, 5],
  [2, 10],
] as const;

describe('readReport', () => {
  it('counts what was killed and keeps what was not, in the order of the files and their lines', () => {
    const text = report({
      'src/b.ts': [mutant('Survived', [2, 12], [4, 2]), mutant('NoCoverage', ...PLACE)],
      'src/a.ts': [mutant('Killed', ...PLACE), mutant('Timeout', ...PLACE)],
    });
    expect(readReport(text)).toEqual([
      { file: 'src/a.ts', killed: 2, timedOut: 1, survivors: [] },
      {
        file: 'src/b.ts',
        killed: 0,
        timedOut: 0,
        survivors: [
          {
            line: 2,
            column: 5,
            mutator: 'BlockStatement',
            original: 'a > 0',
            replacement: '{}',
            unreached: true,
          },
          {
            line: 2,
            column: 12,
            mutator: 'BlockStatement',
            original: '{\n  run();\n}',
            replacement: '{}',
            unreached: false,
          },
        ],
      },
    ]);
  });

  it('counts no mutant that could not be run, nor a file without others', () => {
    const broken = ['CompileError', 'RuntimeError', 'Ignored', 'Pending'];
    const mutants = broken.map((status) => mutant(status, ...PLACE));
    expect(readReport(report({ 'src/a.ts': mutants, 'src/b.ts': [] }))).toEqual([]);
  });

  it.each(['', 'null', '{}', '{"files":null}', '<html>'])('finds no report in %j', (text) => {
    expect(readReport(text)).toBeNull();
  });
});

describe('scoreOf', () => {
  it('is the share of the killed over all files', () => {
    const text = report({
      'src/a.ts': [mutant('Killed', ...PLACE), mutant('Killed', ...PLACE)],
      'src/b.ts': [mutant('Timeout', ...PLACE), mutant('Survived', ...PLACE)],
    });
    expect(scoreOf(readReport(text) ?? [])).toBe(75);
  });

  it('is 100 without a mutant', () => {
    expect(scoreOf([])).toBe(100);
  });
});

describe('describeSurvivor', () => {
  const survivor = {
    line: 2,
    column: 12,
    mutator: 'BlockStatement',
    original: '{\n  run();\n}',
    replacement: '{}',
    unreached: false,
  };

  it('is one line', () => {
    expect(describeSurvivor('src/b.ts', survivor)).toBe(
      'src/b.ts:2:12 BlockStatement: { run(); } -> {}',
    );
  });

  it('says that no test runs the code', () => {
    expect(describeSurvivor('src/b.ts', { ...survivor, unreached: true })).toContain(
      'BlockStatement (no test runs this): ',
    );
  });

  it('cuts long code', () => {
    const long = describeSurvivor('src/b.ts', { ...survivor, original: 'x'.repeat(1000) });
    expect(long).toMatch(/: x{119}… -> \{\}$/);
  });
});
