import type { LogRow } from '../log.ts';
import type { PausingClock } from '../slices/clock.ts';
import { inSlices } from '../slices/slices.ts';
import { createGroups } from './create-groups.ts';
import { createFollow, type Difference } from './follow.ts';
import type { Group, Grouping, Groups } from './groups.ts';
import { insertSorted, placeOf } from './merge.ts';
import { type Compare, createCompare, type Sort } from './sort.ts';

/** How the list is to be arranged. */
export interface Arrangement extends Grouping {
  readonly sort: Sort | null;
}

/** The findings in groups, and these in the order of the list. */
export interface Arranged {
  /** How; after another sort or grouping that of before, until the new one is done. */
  readonly how: Arrangement;
  /** Changed in place: a copy for each change would cost too much. */
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
   * @param rows as `Follow` takes them
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
  let follow = createFollow();
  let published = result(work);
  let isAnew = false;
  /** What has gone since it was last published. */
  let gone = new Set<LogRow>();
  let cancel = (): void => {};

  const after = (done: boolean): void => {
    if (done || !isAnew) published = result(work);
    else if (gone.size > 0) published = without(published, gone);
    gone = new Set();
    if (done) isAnew = false;
    publish({ ...published, done });
  };

  return {
    arrange(rows, how) {
      cancel();
      if (rows.length === 0 || !isSameGrouping(how, work.how)) {
        follow = createFollow();
        isAnew = rows.length > 0 && published.groups.length > 0;
      } else if (!isSameSort(how.sort, work.how.sort)) {
        sortAnew(work, how, vendorName);
        isAnew = published.groups.length > 0;
      }
      const change = follow(rows);
      if (change.isAnew) work = begin(how, vendorName);
      for (const row of change.removed) gone.add(row);
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
  ordered: Group[];
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
  };
}

function result({ how, groups, ordered }: Work): Omit<Arranged, 'done'> {
  return { how, groups: ordered, counts: new Map(groups.counts) };
}

function without<T extends Pick<Arranged, 'groups'>>(arranged: T, gone: ReadonlySet<LogRow>): T {
  const isLeft = ({ rows }: Group): boolean => rows.some((row) => !gone.has(row));
  return { ...arranged, groups: arranged.groups.filter(isLeft) };
}

function sortAnew(work: Work, how: Arrangement, vendorName: VendorName): void {
  work.how = how;
  work.compare = createCompare(how.sort, vendorName);
  for (const group of work.ordered) work.loose.add(group);
  work.ordered = [];
}

function enqueue(work: Work, { added, removed }: Difference): void {
  const [leaving, coming] = [work.leaving, work.coming];
  work.leaving = [...rowsWithout(leaving, added), ...rowsWithout(removed, coming)];
  work.coming = [...rowsWithout(coming, removed), ...rowsWithout(added, leaving)];
}

/** What comes while it is still leaving stays, and the reverse. */
function rowsWithout(rows: readonly LogRow[], others: readonly LogRow[]): readonly LogRow[] {
  if (rows.length === 0 || others.length === 0) return rows;
  const left = new Set(others);
  return rows.filter((row) => !left.has(row));
}

/** Taking a finding out that has no repeats costs less than placing one. */
const CHEAPER = 4;

/** The least step: rows out of their groups, or rows into groups and groups into places. True when there is more to do. */
function advance(work: Work, step: number): boolean {
  if (work.leaving.length > 0) leave(work, work.how.repeats ? step : step * CHEAPER);
  else place(work, step);
  return work.leaving.length > 0 || work.coming.length > 0 || work.loose.size > 0;
}

/** Groups that have lost rows may belong elsewhere. Those with others left are put there at once: a list is shown next. */
function leave(work: Work, count: number): void {
  const { groups, ordered, loose, compare } = work;
  const loss = groups.remove(work.leaving.splice(0, count));
  const shifted: Group[] = [];
  let kept = 0;
  for (const group of ordered) {
    if (loss.left.has(group)) shifted.push(group);
    if (loss.has(group)) continue;
    ordered[kept] = group;
    kept += 1;
  }
  ordered.length = kept;
  for (const group of loose) {
    if (loss.has(group) && !loss.left.has(group)) loose.delete(group);
  }
  insertSorted(ordered, shifted, compare);
}

function place(work: Work, count: number): void {
  const { loose, ordered, compare } = work;
  for (const row of work.coming.splice(0, count)) {
    const { group, before } = work.groups.add(row);
    if (!before) loose.add(group);
    else if (!loose.has(group) && compare(before, group) !== 0) {
      takeOut(ordered, group, placeOf(before, ordered, compare));
      loose.add(group);
    }
  }
  insertSorted(ordered, take(loose, count), compare);
}

/** @param near the index of the group, or the one behind it: as it is, it may stand on either side of its place */
function takeOut(ordered: Group[], group: Group, near: number): void {
  ordered.splice(ordered[near] === group ? near : near - 1, 1);
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

function isSameGrouping(one: Grouping, other: Grouping): boolean {
  return one.repeats === other.repeats && one.pages === other.pages;
}

function isSameSort(one: Sort | null, other: Sort | null): boolean {
  return one?.column === other?.column && one?.descending === other?.descending;
}
