import type { LogRow } from '../log.ts';
import type { PausingClock } from '../slices/clock.ts';
import { inSlices } from '../slices/slices.ts';
import { compareRows, createGroups, type Group, type Grouping, type Groups } from './groups.ts';
import { insertSorted } from './merge.ts';
import { type Compare, createCompare, type Sort } from './sort.ts';

/** How the list is to be arranged. */
export interface Arrangement extends Grouping {
  readonly sort: Sort | null;
}

/** The findings in groups, and these in the order of the list. */
export interface Arranged {
  /** How; after another sort or grouping that of before, until the new one is done. */
  readonly how: Arrangement;
  readonly groups: readonly Group[];
  /** How many findings each page has, by its index. */
  readonly counts: ReadonlyMap<number, number>;
  readonly done: boolean;
}

/** Keeps findings arranged. */
export interface Arranger {
  /**
   * Arranges the rows, after which `publish` is called at once with what one slice has come to. What has
   * stayed since the last call is not looked at again.
   *
   * @param rows in the order of the exchanges
   */
  arrange(rows: readonly LogRow[], how: Arrangement): void;
  stop(): void;
}

type VendorName = (vendor: string | null) => string;

/**
 * Groups and sorts findings in slices. New ones show as they are placed; after another sort or grouping
 * the old list stays until the new one is whole.
 *
 * @param publish is told after each slice
 * @param vendorName the name of a vendor by its id
 * @param step how many findings are placed before the time is looked at
 */
export function createArranger(
  publish: (arranged: Arranged) => void,
  vendorName: VendorName,
  clock: PausingClock,
  step = 250,
): Arranger {
  let work = begin({ sort: null, repeats: true, pages: false }, vendorName);
  let given: readonly LogRow[] = [];
  let published = result(work);
  let isAnew = false;
  let cancel = (): void => {};

  const after = (done: boolean): void => {
    if (done || !isAnew) published = result(work);
    else if (work.lost) published = withoutEmpty(published);
    work.lost = false;
    if (done) isAnew = false;
    publish({ ...published, done });
  };

  return {
    arrange(rows, how) {
      cancel();
      if (rows.length === 0 || !isSameGrouping(how, work.how)) {
        work = begin(how, vendorName);
        given = [];
        isAnew = rows.length > 0 && published.groups.length > 0;
      } else if (!isSameSort(how.sort, work.how.sort)) {
        sortAnew(work, how, vendorName);
        isAnew = published.groups.length > 0;
      }
      let change = difference(given, rows);
      given = rows;
      // To begin again is less work then, and the first rows are there at once.
      if (change.removed.length > rows.length) {
        work = begin(how, vendorName);
        change = { added: rows, removed: [] };
      }
      enqueue(work, change);
      cancel = inSlices(clock, () => advance(work, step), after);
    },
    stop() {
      cancel();
    },
  };
}

/** What is done and what is left to do. */
interface Work {
  how: Arrangement;
  compare: Compare;
  readonly groups: Groups;
  /** Rows that no longer belong here. */
  leaving: LogRow[];
  /** Rows that have no group yet. */
  coming: LogRow[];
  /** Groups that have no place yet. */
  readonly loose: Set<Group>;
  /** Groups in their places. */
  ordered: readonly Group[];
  /** Whether groups have lost rows since it was last asked. */
  lost: boolean;
}

function begin(how: Arrangement, vendorName: VendorName): Work {
  return {
    how,
    compare: createCompare(how.sort, vendorName),
    groups: createGroups(how),
    leaving: [],
    coming: [],
    loose: new Set(),
    ordered: [],
    lost: false,
  };
}

function result({ how, groups, ordered }: Work): Omit<Arranged, 'done'> {
  return { how, groups: ordered, counts: new Map(groups.counts) };
}

function withoutEmpty<T extends Pick<Arranged, 'groups'>>(arranged: T): T {
  return { ...arranged, groups: arranged.groups.filter(({ rows }) => rows.length > 0) };
}

function sortAnew(work: Work, how: Arrangement, vendorName: VendorName): void {
  work.how = how;
  work.compare = createCompare(how.sort, vendorName);
  for (const group of work.ordered) work.loose.add(group);
  work.ordered = [];
}

function enqueue(work: Work, { added, removed }: Difference): void {
  const [leaving, coming] = [work.leaving, work.coming];
  work.leaving = [...without(leaving, added), ...without(removed, coming)];
  work.coming = [...without(coming, removed), ...without(added, leaving)];
}

/** What comes while it is still leaving stays, and the reverse. */
function without(rows: readonly LogRow[], others: readonly LogRow[]): readonly LogRow[] {
  if (rows.length === 0 || others.length === 0) return rows;
  const left = new Set(others);
  return rows.filter((row) => !left.has(row));
}

/** Taking a finding out costs less than placing one. */
const CHEAPER = 4;

/** The least step: rows out of their groups, or rows into groups and groups into places. True when there is more to do. */
function advance(work: Work, step: number): boolean {
  if (work.leaving.length > 0) leave(work, step * CHEAPER);
  else place(work, step);
  return work.leaving.length > 0 || work.coming.length > 0 || work.loose.size > 0;
}

function leave(work: Work, count: number): void {
  loosen(work, work.groups.remove(work.leaving.splice(0, count)));
  work.lost = true;
}

function place(work: Work, count: number): void {
  const joined = new Set<Group>();
  for (const row of work.coming.splice(0, count)) {
    const group = work.groups.add(row);
    if (group.rows.length > 1) joined.add(group);
    else work.loose.add(group);
  }
  if (joined.size > 0) loosen(work, joined);
  const placed = take(work.loose, count);
  if (placed.length > 0) work.ordered = insertSorted(work.ordered, placed, work.compare);
}

/** A group that has changed may belong elsewhere. */
function loosen(work: Work, changed: ReadonlySet<Group>): void {
  work.ordered = work.ordered.filter((group) => !changed.has(group));
  for (const group of changed) {
    if (group.rows.length > 0) work.loose.add(group);
    else work.loose.delete(group);
  }
}

function take<T>(values: Set<T>, count: number): readonly T[] {
  const taken: T[] = [];
  for (const value of values) {
    if (taken.length === count) break;
    taken.push(value);
    values.delete(value);
  }
  return taken;
}

/** What has come and gone between two lists. */
interface Difference {
  readonly added: readonly LogRow[];
  readonly removed: readonly LogRow[];
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

function isSameGrouping(one: Grouping, other: Grouping): boolean {
  return one.repeats === other.repeats && one.pages === other.pages;
}

function isSameSort(one: Sort | null, other: Sort | null): boolean {
  return one?.column === other?.column && one?.descending === other?.descending;
}
