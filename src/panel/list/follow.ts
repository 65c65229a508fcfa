import type { LogRow } from '../log.ts';
import { compareRows } from './groups.ts';

/** What has come into a list of rows, and what has gone from it. */
export interface Difference {
  readonly added: readonly LogRow[];
  readonly removed: readonly LogRow[];
}

export interface Change extends Difference {
  /** Whether so much has gone that it is less work to begin again: then all are told as added, and none as removed. */
  readonly isAnew: boolean;
}

/**
 * Tells how rows in the order of the exchanges have changed since it was last called.
 *
 * The same array is looked at only where it can have changed: rows come anywhere in it, mostly at its end, only the
 * oldest go, and none comes that is older than one that has gone. Another array is compared as a whole.
 */
export type Follow = (rows: readonly LogRow[]) => Change;

export function createFollow(): Follow {
  let followed: readonly LogRow[] = [];
  let known: LogRow[] = [];
  return (rows) => {
    if (rows === followed) return catchUp(known, rows);
    const before = known;
    followed = rows;
    known = rows.slice();
    const isAnew = before.length === 0 || known.length < before.length / 2;
    return isAnew
      ? { added: known.slice(), removed: [], isAnew }
      : { ...difference(before, known), isAnew };
  };
}

/** How many rows of a list stand before one in the order of the exchanges; all of them before none. */
export function countBefore(rows: readonly LogRow[], first: LogRow | undefined): number {
  if (!first) return rows.length;
  let count = 0;
  for (let row = rows[0]; row && row !== first && compareRows(row, first) < 0; row = rows[count]) {
    count += 1;
  }
  return count;
}

/** Makes `known` the same as `rows`, from the end to the earliest that has come. */
function catchUp(known: LogRow[], rows: readonly LogRow[]): Change {
  const removed = known.splice(0, countBefore(known, rows[0]));
  const added: LogRow[] = [];
  let left = rows.length - known.length;
  let from = rows.length;
  while (left > 0) {
    from -= 1;
    const row = rows[from] as LogRow; // as many as are left to be found stand before it
    if (row === known[from - left]) continue;
    added.push(row);
    left -= 1;
  }
  for (let at = from; at < rows.length; at += 1) known[at] = rows[at] as LogRow; // below the length of `rows`
  return { added: added.reverse(), removed, isAnew: false };
}

/**
 * Mostly rows only came or only went, which needs no look into them.
 *
 * @param before in the order of the exchanges, as is `after`
 */
function difference(before: readonly LogRow[], after: readonly LogRow[]): Difference {
  const added = rowsBeside(before, after);
  if (added) return { added, removed: [] };
  const removed = rowsBeside(after, before);
  if (removed) return { added: [], removed };
  return mixedDifference(before, after);
}

/** The rows of `whole` that `part` has not; null when `part` has others than `whole`. */
function rowsBeside(part: readonly LogRow[], whole: readonly LogRow[]): readonly LogRow[] | null {
  const beside: LogRow[] = [];
  let at = 0;
  for (const row of whole) {
    if (row === part[at]) at += 1;
    else beside.push(row);
  }
  return at === part.length ? beside : null;
}

function mixedDifference(before: readonly LogRow[], after: readonly LogRow[]): Difference {
  const added: LogRow[] = [];
  const removed: LogRow[] = [];
  let at = 0;
  for (const row of after) {
    for (let old = before[at]; old && old !== row && compareRows(old, row) <= 0; old = before[at]) {
      removed.push(old);
      at += 1;
    }
    if (before[at] === row) at += 1;
    else added.push(row);
  }
  return { added, removed: [...removed, ...before.slice(at)] };
}
