import { type Output, type Style, styled } from './output.ts';
import { INDENT, wrapped } from './wrapped.ts';

/** In characters: with less room in its row the last column stands below it. */
const NARROWEST = 30;
/** In characters: what a terminal shows of any other column. */
const WIDEST = 40;
/** Rows after which the widths of the columns stay as they are, so that no table need be kept whole. */
const MEASURED = 1_000;

/** How a table looks, beyond its text. */
export interface TableLook {
  /** Names of the columns whose cells end at the same place. */
  readonly numbers?: ReadonlySet<string>;
  /** The style of a cell, on a terminal that has colors. */
  readonly style?: (column: string, cell: string) => Style | null;
}

/** A table that is printed row by row. */
export interface Table {
  /** Takes one row, a cell for each column, and prints it as soon as the widths are known. */
  readonly row: (cells: readonly string[]) => Promise<void>;
  /** Prints what is left; nothing at all of a table without rows. */
  readonly end: () => Promise<void>;
}

/** Where the columns of a table stand. */
interface Layout {
  /** Of each column, in characters. */
  readonly widths: readonly number[];
  /** Columns before which a row goes on in a line of its own, since the terminal has no room for them. */
  readonly breaks: ReadonlySet<number>;
}

/**
 * Prints a table, each column as wide as what stands in its first thousand rows. On a terminal the last
 * one takes the room that is left, and what is too long ends with an ellipsis. Where there is too little, a
 * row goes on in further lines, and the last column is wrapped. Anywhere else nothing is cut.
 */
export function createTable(head: readonly string[], output: Output, look: TableLook = {}): Table {
  const waiting: (readonly string[])[] = [head];
  let layout: Layout | null = null;
  const flush = async (): Promise<void> => {
    const measured = layout ?? layoutOf(widthsOf(waiting), output.width);
    layout = measured;
    for (const cells of waiting.splice(0)) {
      await output.out(`${rowOf(cells, measured, head, output, look)}\n`);
    }
  };
  return {
    async row(cells) {
      waiting.push(output.width === null ? cells : shortened(cells, output.width));
      if (layout !== null || waiting.length > MEASURED) await flush();
    },
    async end() {
      if (layout === null && waiting.length > 1) await flush();
    },
  };
}

function shortened(cells: readonly string[], width: number): readonly string[] {
  const most = Math.min(WIDEST, width - INDENT);
  return cells.map((cell, column) => (column === cells.length - 1 ? cell : cut(cell, most)));
}

function widthsOf(rows: readonly (readonly string[])[]): readonly number[] {
  const [head = []] = rows;
  return head.map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0),
  );
}

function layoutOf(widths: readonly number[], width: number | null): Layout {
  const last = widths.length - 1;
  const start = widths.slice(0, last);
  const breaks = new Set<number>();
  if (width === null || width - start.reduce((sum, one) => sum + one + GAP, 0) >= NARROWEST) {
    return { widths, breaks };
  }
  let at = 0;
  for (const [column, own] of start.entries()) {
    if (column > 0 && at + own > width) {
      breaks.add(column);
      at = INDENT;
    }
    at += own + GAP;
  }
  return { widths, breaks: breaks.add(last) };
}

/** In characters: between two columns. */
const GAP = 2;

function rowOf(
  cells: readonly string[],
  { widths, breaks }: Layout,
  head: readonly string[],
  output: Output,
  { numbers, style }: TableLook,
): string {
  const styleOf = (column: number, cell: string): Style | null =>
    cells === head ? 'bold' : (style?.(head[column] ?? '', cell) ?? null);
  const last = cells.length - 1;
  const indent = ' '.repeat(INDENT);
  let row = '';
  let taken = 0;
  for (const [column, cell] of cells.slice(0, last).entries()) {
    const room = ' '.repeat(Math.max(0, (widths[column] ?? 0) - cell.length));
    const shown = styled(cell, styleOf(column, cell), output);
    if (breaks.has(column)) row = `${row.trimEnd()}\n${indent}`;
    row += numbers?.has(head[column] ?? '') ? `${room}${shown}` : `${shown}${room}`;
    row += ' '.repeat(GAP);
    taken += room.length + cell.length + GAP;
  }
  const end = cells[last] ?? '';
  if (breaks.has(last)) {
    const below = styled(end, styleOf(last, end), output);
    return `${row.trimEnd()}\n${wrapped(`${indent}${below}`, output.width)}`;
  }
  const room = output.width === null ? end.length : Math.max(NARROWEST, output.width - taken);
  return `${row}${styled(cut(end, room), styleOf(last, end), output)}`;
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
