import { visible } from '../src/engine/visible.ts';

/** A column: its heading, and whether it is the one that is cut when the table gets too wide. */
export interface Column {
  readonly heading: string;
  readonly flexible?: boolean;
}

const GAP = '  ';
const NARROWEST = 12;

/**
 * Lays rows out as text, each column as wide as its widest cell.
 *
 * @param columns one for each cell of a row
 * @param rows cells as text; control characters, which could steer a terminal, are shown escaped
 * @param width columns of the terminal; a table wider than that is cut in its flexible column
 * @returns one line a row after one for the headings, without spaces at the end
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  const lines = [columns.map(({ heading }) => heading), ...rows.map((row) => row.map(visible))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => lengthOf(line[index]))));
  const excess = sum(widths) + GAP.length * (columns.length - 1) - width;
  const fitted = widths.map((wanted, index) =>
    columns[index]?.flexible
      ? Math.max(Math.min(wanted, NARROWEST), wanted - Math.max(0, excess))
      : wanted,
  );
  return lines.map((line) =>
    line
      .map((cell, index) => fit(cell, fitted[index] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}

function fit(text: string, width: number): string {
  const letters = [...text];
  if (letters.length <= width) return text + ' '.repeat(width - letters.length);
  return `${letters.slice(0, width - 1).join('')}…`;
}

function lengthOf(text: string | undefined): number {
  return [...(text ?? '')].length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
