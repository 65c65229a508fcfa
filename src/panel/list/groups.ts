import type { LogRow } from '../log.ts';
import { endpointOf } from '../texts.ts';
import { endpointPattern } from './endpoint.ts';
import { insert } from './merge.ts';

/** Repeats of one error at one endpoint: one row of the list that unfolds. Mostly there is only one. */
export interface Group {
  /** Stable: the same error at the same endpoint has it again in the next document. */
  readonly key: string;
  /** The index of the page; 0 for all where pages are not told apart. */
  readonly page: number;
  /** At least one, in the order of the exchanges. Changed in place: groups may be very large. */
  readonly rows: readonly LogRow[];
  readonly first: LogRow;
  /** Host and path of the first. */
  readonly endpoint: string;
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
  /** Takes rows out; returns the groups that they were in. Those without a row are no more. */
  remove(rows: readonly LogRow[]): ReadonlySet<Group>;
  /** How many rows each page has. */
  readonly counts: ReadonlyMap<number, number>;
}

/** A group, as only this file changes it. */
interface OpenGroup extends Group {
  rows: LogRow[];
  first: LogRow;
  endpoint: string;
  since: number;
  until: number;
}

export function createGroups({ repeats, pages }: Grouping): Groups {
  const byKey = new Map<string, OpenGroup>();
  const byRow = new Map<LogRow, OpenGroup>();
  const counts = new Map<number, number>();
  const count = (page: number, change: number): void => {
    counts.set(page, (counts.get(page) ?? 0) + change);
  };

  return {
    add(row) {
      const page = pages ? row.page : 0;
      const key = repeats ? groupKey(row, page) : row.key;
      const known = repeats ? byKey.get(key) : undefined;
      const before = known ? { ...known } : null;
      const group = known ?? newGroup(key, page, row);
      if (known) join(known, row);
      else if (repeats) byKey.set(key, group);
      byRow.set(row, group);
      count(page, 1);
      return { group, before };
    },
    remove(rows) {
      const lost = new Map<OpenGroup, number>();
      for (const row of rows) {
        const group = byRow.get(row);
        if (!group) continue;
        lost.set(group, (lost.get(group) ?? 0) + 1);
        byRow.delete(row);
        count(group.page, -1);
      }
      for (const [group, number] of lost) {
        takeOut(group, number, (row) => byRow.get(row) !== group);
        const [first] = group.rows;
        if (first) restart(group, first);
        else byKey.delete(group.key);
      }
      return new Set(lost.keys());
    },
    counts,
  };
}

/**
 * Rows are repeats when all that the list shows of them is the same, but for the time and the variable
 * parts of the address: a row may say nothing that is not true of each of its findings.
 */
function groupKey({ finding }: LogRow, page: number): string {
  const { vendor, shape, set, code, status, meaning, method, url } = finding;
  return JSON.stringify([
    page,
    vendor,
    shape,
    set,
    code,
    status,
    meaning,
    method,
    endpointPattern(url),
  ]);
}

function newGroup(key: string, page: number, row: LogRow): OpenGroup {
  const { time } = row;
  const endpoint = endpointOf(row.finding.url);
  return { key, page, rows: [row], first: row, endpoint, since: time, until: time };
}

/** Where there are very many, the oldest go: then nobody asks of the others. */
function takeOut(group: OpenGroup, count: number, isGone: (row: LogRow) => boolean): void {
  const { rows } = group;
  if (rows.slice(0, count).every(isGone)) rows.splice(0, count);
  else group.rows = rows.filter((row) => !isGone(row));
}

function join(group: OpenGroup, row: LogRow): void {
  insert(group.rows, row, compareRows);
  if (group.rows[0] === row) begin(group, row);
  spanTime(group, row.time);
}

function begin(group: OpenGroup, first: LogRow): void {
  group.first = first;
  group.endpoint = endpointOf(first.finding.url);
}

function restart(group: OpenGroup, first: LogRow): void {
  begin(group, first);
  group.since = Number.NaN;
  group.until = Number.NaN;
  for (const { time } of group.rows) spanTime(group, time);
}

function spanTime(group: OpenGroup, time: number): void {
  if (Number.isNaN(time)) return;
  group.since = Number.isNaN(group.since) ? time : Math.min(group.since, time);
  group.until = Number.isNaN(group.until) ? time : Math.max(group.until, time);
}

/** In the order of the exchanges, and of the findings in each. */
export function compareRows(one: LogRow, other: LogRow): number {
  return one.finding.entry - other.finding.entry || one.index - other.index;
}
