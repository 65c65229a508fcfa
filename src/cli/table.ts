import type { Output } from './run.ts';

/** In characters: what stays of the last column on the narrowest terminal. */
const NARROWEST = 20;
/** In characters: what a terminal shows of any other column. */
const WIDEST = 40;

/**
 * Prints a table, each column as wide as what stands in it. On a terminal the last one takes the room that
 * is left, and what is too long ends with an ellipsis; anywhere else nothing is cut.
 *
 * @param numbers names of the columns whose cells end at the same place
 */
export function printTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { out, width }: Output,
  numbers: ReadonlySet<string> = new Set(),
): void {
  const lines = [head, ...rows].map((row) =>
    row.map((cell, column) =>
      width === null || column === head.length - 1 ? cell : cut(cell, WIDEST),
    ),
  );
  const widths = head.map((_, column) =>
    lines.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0),
  );
  for (const row of lines) {
    const last = row.at(-1) ?? '';
    const start = row.slice(0, -1).map((cell, column) => {
      const size = widths[column] ?? 0;
      return numbers.has(head[column] ?? '') ? cell.padStart(size) : cell.padEnd(size);
    });
    const text = `${start.join('  ')}  `;
    const room = width === null ? last.length : Math.max(NARROWEST, width - text.length);
    out(`${text}${cut(last, room)}\n`);
  }
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
