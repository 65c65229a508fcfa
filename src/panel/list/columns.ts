/** The columns of the list, from left to right. */
export const COLUMNS = ['status', 'vendor', 'code', 'meaning', 'endpoint', 'time'] as const;

export type Column = (typeof COLUMNS)[number];

/** The width of each column in pixels, as they were when one was last resized. */
export type Widths = Readonly<Record<Column, number>>;

/** The least width of a column in pixels: what its heading needs. */
export const LEAST: Widths = {
  status: 40,
  vendor: 52,
  code: 44,
  meaning: 64,
  endpoint: 64,
  time: 44,
};

/** No screen is wider; what is beyond comes from elsewhere. */
const MOST = 20_000;

export function isColumn(text: string): text is Column {
  return COLUMNS.some((column) => column === text);
}

/**
 * Moves the right border of a column. The column at its right gives or takes, so that the list stays as
 * wide as it is; the last column has no border to move.
 *
 * @param widths as drawn at present, in pixels
 * @param dx pixels to the right; less is moved where one of the two would become too narrow
 */
export function resize(widths: Widths, column: Column, dx: number): Widths {
  const right = COLUMNS[COLUMNS.indexOf(column) + 1];
  if (right === undefined) return widths;
  const narrowest = Math.min(0, LEAST[column] - widths[column]);
  const widest = Math.max(0, widths[right] - LEAST[right]);
  const moved = Math.max(narrowest, Math.min(widest, dx));
  return { ...widths, [column]: widths[column] + moved, [right]: widths[right] - moved };
}

/**
 * For `grid-template-columns`: the widths as shares, so that the columns fill the list however wide it
 * has become since. Null, which leaves the widths to the style sheet, for null.
 */
export function columnTemplate(widths: Widths | null): string | null {
  if (!widths) return null;
  return COLUMNS.map((column) => `minmax(${LEAST[column]}px, ${widths[column]}fr)`).join(' ');
}

/** As text for `View` and settings; empty for null. */
export function formatWidths(widths: Widths | null): string {
  return widths ? COLUMNS.map((column) => Math.round(widths[column])).join(' ') : '';
}

/** Reads what `formatWidths` wrote; null for anything else. */
export function parseWidths(text: string): Widths | null {
  if (!/^\d{1,5}(?: \d{1,5}){5}$/.test(text)) return null;
  const [status = 0, vendor = 0, code = 0, meaning = 0, endpoint = 0, time = 0] = text
    .split(' ')
    .map(Number);
  const widths: Widths = { status, vendor, code, meaning, endpoint, time };
  const isPossible = COLUMNS.every((column) => widths[column] > 0 && widths[column] <= MOST);
  return isPossible ? widths : null;
}
