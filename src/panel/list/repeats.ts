import type { LogRow } from '../log.ts';
import { changeTally, type Tally } from '../tally.ts';
import { endpointPattern } from './endpoint.ts';
import { compareRows, type Group, type Groups } from './groups.ts';
import { insert } from './merge.ts';

/** A group, as only this file changes it. */
interface OpenGroup extends Group {
  rows: LogRow[];
  first: LogRow;
  since: number;
  until: number;
}

/** Puts repeats together. */
export function createRepeats(pages: boolean): Groups {
  const byKey = new Map<string, OpenGroup>();
  const counts: Tally<number> = new Map();
  const pageOf = (row: LogRow): number => (pages ? row.page : 0);
  return {
    add(row) {
      const page = pageOf(row);
      const key = groupKey(row, page);
      const known = byKey.get(key);
      const before = known ? { ...known } : null;
      const group = known ?? newGroup(key, page, row);
      if (known) join(known, row);
      else byKey.set(key, group);
      changeTally(counts, page, 1);
      return { group, before };
    },
    remove(rows) {
      const lost = new Map<OpenGroup, Set<LogRow>>();
      const left = new Set<Group>();
      // No map from rows to groups: of very many findings it would be megabytes.
      for (const row of rows) {
        const group = byKey.get(groupKey(row, pageOf(row)));
        if (!group) continue;
        const gone = lost.get(group);
        if (gone) gone.add(row);
        else lost.set(group, new Set([row]));
        changeTally(counts, group.page, -1);
      }
      for (const [group, gone] of lost) {
        takeOut(group, gone);
        const [first] = group.rows;
        if (first) left.add(restart(group, first));
        else byKey.delete(group.key);
      }
      const had = new Set<Group>(lost.keys());
      return { has: (group) => had.has(group), left };
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
  return { key, page, rows: [row], first: row, since: time, until: time };
}

/** Where there are very many, the oldest go: then nobody asks of the others. */
function takeOut(group: OpenGroup, gone: ReadonlySet<LogRow>): void {
  const { rows } = group;
  const isGone = (row: LogRow): boolean => gone.has(row);
  if (rows.slice(0, gone.size).every(isGone)) rows.splice(0, gone.size);
  else group.rows = rows.filter((row) => !isGone(row));
}

function join(group: OpenGroup, row: LogRow): void {
  insert(group.rows, row, compareRows);
  if (group.rows[0] === row) group.first = row;
  spanTime(group, row.time);
}

function restart(group: OpenGroup, first: LogRow): Group {
  group.first = first;
  group.since = Number.NaN;
  group.until = Number.NaN;
  for (const { time } of group.rows) spanTime(group, time);
  return group;
}

function spanTime(group: OpenGroup, time: number): void {
  if (Number.isNaN(time)) return;
  group.since = Number.isNaN(group.since) ? time : Math.min(group.since, time);
  group.until = Number.isNaN(group.until) ? time : Math.max(group.until, time);
}
