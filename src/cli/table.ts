import { type Output, type Style, styled } from './output.ts';

/** In characters: what stays of the last column on the narrowest terminal. */
const NARROWEST = 20;
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

/**
 * Prints a table, each column as wide as what stands in its first thousand rows. On a terminal the last
 * one takes the room that is left, and what is too long ends with an ellipsis; anywhere else nothing is cut.
 */
export function createTable(head: readonly string[], output: Output, look: TableLook = {}): Table {
  const waiting: (readonly string[])[] = [head];
  let widths: readonly number[] | null = null;
  const flush = async (): Promise<void> => {
    const measured = widths ?? widthsOf(waiting);
    widths = measured;
    for (const cells of waiting.splice(0)) {
      await output.out(`${lineOf(cells, measured, head, output, look)}\n`);
    }
  };
  return {
    async row(cells) {
      waiting.push(output.width === null ? cells : shortened(cells));
      if (widths !== null || waiting.length > MEASURED) await flush();
    },
    async end() {
      if (widths === null && waiting.length > 1) await flush();
    },
  };
}

function shortened(cells: readonly string[]): readonly string[] {
  return cells.map((cell, column) => (column === cells.length - 1 ? cell : cut(cell, WIDEST)));
}

function widthsOf(rows: readonly (readonly string[])[]): readonly number[] {
  const [head = []] = rows;
  return head.map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0),
  );
}

function lineOf(
  cells: readonly string[],
  widths: readonly number[],
  head: readonly string[],
  output: Output,
  { numbers, style }: TableLook,
): string {
  const styleOf = (column: number, cell: string): Style | null =>
    cells === head ? 'bold' : (style?.(head[column] ?? '', cell) ?? null);
  const last = cells.length - 1;
  const start = cells.slice(0, -1).map((cell, column) => {
    const room = ' '.repeat(Math.max(0, (widths[column] ?? 0) - cell.length));
    const shown = styled(cell, styleOf(column, cell), output);
    return numbers?.has(head[column] ?? '') ? `${room}${shown}` : `${shown}${room}`;
  });
  const taken = cells
    .slice(0, -1)
    .reduce((sum, cell, column) => sum + Math.max(widths[column] ?? 0, cell.length) + 2, 0);
  const end = cells[last] ?? '';
  const room = output.width === null ? end.length : Math.max(NARROWEST, output.width - taken);
  return [...start, styled(cut(end, room), styleOf(last, end), output)].join('  ');
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
