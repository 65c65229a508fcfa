import type { LogRow } from '../log.ts';

/** Repeats of one error at one endpoint: one row of the list that unfolds. Mostly there is only one. */
export interface Group {
  /** Stable: the same error at the same endpoint has it again in the next document. */
  readonly key: string;
  /** The index of the page; 0 for all where pages are not told apart. */
  readonly page: number;
  /** At least one, in the order of the exchanges. Changed in place: groups may be very large. */
  readonly rows: readonly LogRow[];
  readonly first: LogRow;
  /** When the earliest and the latest started, in milliseconds since 1970; NaN when unknown. */
  readonly since: number;
  readonly until: number;
}

/** How findings are put together. */
export interface Grouping {
  /** Whether repeats become one group; else each finding is alone. */
  readonly repeats: boolean;
  /** Whether pages are told apart. */
  readonly pages: boolean;
}

/** Findings put together, kept up to date as they come and go. */
export interface Groups {
  /** Takes one more; returns the group that it is in now, and how that was before; null for a new one. */
  add(row: LogRow): { readonly group: Group; readonly before: Group | null };
  /** Takes rows out that were added. */
  remove(rows: readonly LogRow[]): Loss;
  /** How many rows each page has. */
  readonly counts: ReadonlyMap<number, number>;
}

/** What rows that were taken out have left behind. */
export interface Loss {
  /** Whether a group had any of them. */
  has(group: Group): boolean;
  /** The groups that had some of them and have others left. Any other one that had some is no more. */
  readonly left: ReadonlySet<Group>;
}

/** In the order of the exchanges, and of the findings in each. */
export function compareRows(one: LogRow, other: LogRow): number {
  return one.finding.entry - other.finding.entry || one.index - other.index;
}
