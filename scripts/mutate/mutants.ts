import { elements, member, numberOf, parseJson, textOf } from '../json.ts';

/** What became of the mutants of one file. */
export interface FileResult {
  readonly file: string;
  /** Mutants that made a test fail, or run without end. */
  readonly killed: number;
  /** Those of the killed that were stopped for the time they took: on a busy machine not all of them rightly. */
  readonly timedOut: number;
  readonly survivors: readonly Survivor[];
}

/** A change of the code that no test noticed. */
export interface Survivor {
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  /** Stryker's name of the kind of change. */
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
  /** No test runs this code. */
  readonly unreached: boolean;
}

/**
 * Reads Stryker's JSON report. Mutants that were ignored, or that broke the code so that it could not be
 * run at all, count for nothing.
 *
 * @param text of the report; null is given back when it is no report
 * @returns one for each file with mutants, by name
 */
export function readReport(text: string): readonly FileResult[] | null {
  const files = member(parseJson(text), 'files');
  if (typeof files !== 'object' || files === null) return null;
  return Object.entries(files)
    .map(([file, report]) => fileResult(file, report))
    .filter(({ killed, survivors }) => killed + survivors.length > 0)
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function fileResult(file: string, report: unknown): FileResult {
  const lines = (textOf(member(report, 'source')) ?? '').split('\n');
  let killed = 0;
  let timedOut = 0;
  const survivors: Survivor[] = [];
  for (const mutant of elements(member(report, 'mutants'))) {
    const status = textOf(member(mutant, 'status'));
    if (status === 'Timeout') timedOut += 1;
    if (status === 'Killed' || status === 'Timeout') killed += 1;
    else if (status === 'Survived' || status === 'NoCoverage') {
      survivors.push(survivor(mutant, lines, status === 'NoCoverage'));
    }
  }
  survivors.sort((a, b) => a.line - b.line || a.column - b.column);
  return { file, killed, timedOut, survivors };
}

function survivor(mutant: unknown, lines: readonly string[], unreached: boolean): Survivor {
  const place = (side: string, axis: string): number =>
    numberOf(member(member(member(mutant, 'location'), side), axis));
  const line = place('start', 'line');
  const column = place('start', 'column');
  const span = lines.slice(line - 1, place('end', 'line'));
  // From the end first: on a span of one line the other cut would move it.
  const last = span.length - 1;
  const original = span
    .map((text, index) => (index === last ? text.slice(0, place('end', 'column') - 1) : text))
    .map((text, index) => (index === 0 ? text.slice(column - 1) : text))
    .join('\n');
  return {
    line,
    column,
    mutator: textOf(member(mutant, 'mutatorName')) ?? '',
    original,
    replacement: textOf(member(mutant, 'replacement')) ?? '',
    unreached,
  };
}

/** Killed mutants of all, in percent; 100 where there are none. */
export function scoreOf(results: readonly FileResult[]): number {
  const killed = results.reduce((sum, result) => sum + result.killed, 0);
  const all = results.reduce((sum, { survivors }) => sum + survivors.length, killed);
  return all === 0 ? 100 : (100 * killed) / all;
}

const LONGEST_CODE = 120;

/** One line: where the survivor stands, the kind of change, and the code before and after it. */
export function describeSurvivor(file: string, survivor: Survivor): string {
  const { line, column, mutator, original, replacement, unreached } = survivor;
  const remark = unreached ? ' (no test runs this)' : '';
  return `${file}:${line}:${column} ${mutator}${remark}: ${inOneLine(original)} -> ${inOneLine(replacement)}`;
}

function inOneLine(code: string): string {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_CODE ? `${line.slice(0, LONGEST_CODE - 1)}…` : line;
}
