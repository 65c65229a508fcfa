import type { LogRow, Page } from '../log.ts';
import type { Arranged } from './arrange.ts';
import { type Folds, isPageOpen } from './folds.ts';
import type { Group } from './groups.ts';
import { newestAt } from './sort.ts';

/** The head of a page, below which its findings stand when it is open. */
export interface PageLine {
  readonly kind: 'page';
  readonly key: string;
  readonly level: 1;
  readonly isOpen: boolean;
  readonly page: Page;
  /** How many findings of it pass the filter. */
  readonly count: number;
}

/** Repeats of one error, below which each of them stands when it is open. */
export interface GroupLine {
  readonly kind: 'group';
  readonly key: string;
  readonly level: number;
  readonly isOpen: boolean;
  /** What it shows is that of the first, but for the times, and `endpointPattern` of its URL. */
  readonly group: Group;
  /** How many repeats it has at present. */
  readonly count: number;
}

export interface FindingLine {
  readonly kind: 'finding';
  readonly key: string;
  readonly level: number;
  readonly row: LogRow;
}

/** One line of the list as it is drawn. `level` is 1 for the outermost, as in `aria-level`. */
export type Line = PageLine | GroupLine | FindingLine;

/** All lines of the list from top to bottom. A line is made when it is asked for: there may be very many. */
export interface Lines {
  readonly length: number;
  at(index: number): Line | undefined;
  /** The key of a line; undefined beyond the last. */
  keyAt(index: number): string | undefined;
  /**
   * The index of a line; -1 for none.
   *
   * @param near where to begin to search: where it was last
   */
  indexOf(key: string, near?: number): number;
  /** The index of the line of a finding, or of the closed group that it is in; -1 for none. */
  indexOfRow(key: string): number;
}

/** What a line is made of: a head, repeats or a finding that has none, or one of the repeats. */
type Entry = PageLine | Group | LogRow;

/**
 * Lays out what has been arranged. Pages have heads as soon as there are two to tell apart: the present
 * one, and those with a finding to show.
 *
 * @param pages all pages of the log, the present one last
 */
export function linesOf(arranged: Arranged, pages: readonly Page[], folds: Folds): Lines {
  const heads = arranged.how.pages ? headsOf(arranged, pages, folds) : [];
  if (heads.length < 2) return createLines(withOpen(arranged.groups, folds), 1, folds);
  const entries: Entry[] = [];
  let from = 0;
  for (const head of heads) {
    entries.push(head);
    const to = endOfPage(arranged.groups, from, head.page.index);
    if (head.isOpen) {
      for (const entry of withOpen(arranged.groups.slice(from, to), folds)) entries.push(entry);
    }
    from = to;
  }
  return createLines(entries, 2, folds);
}

function headsOf(
  { how, counts }: Arranged,
  pages: readonly Page[],
  folds: Folds,
): readonly PageLine[] {
  const present = pages.at(-1);
  const heads = pages.flatMap((page): PageLine[] => {
    const count = counts.get(page.index) ?? 0;
    if (count === 0 && page !== present) return [];
    const isOpen = isPageOpen(folds, page, present);
    return [{ kind: 'page', key: `page ${page.index}`, level: 1, isOpen, page, count }];
  });
  return newestAt(how.sort) === 'start' ? heads.reverse() : heads;
}

/** Groups of one page stand side by side: the index after the last of them. */
function endOfPage(groups: readonly Group[], from: number, page: number): number {
  let [low, high] = [from, groups.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    // From `from` on stand the groups of this page, and then those of others.
    if (groups[middle]?.page === page) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts the repeats below the groups that are open. */
function withOpen(groups: readonly Group[], folds: Folds): readonly (Group | LogRow)[] {
  if (folds.groups.size === 0) return groups;
  const entries: (Group | LogRow)[] = [];
  for (const group of groups) {
    entries.push(group);
    if (group.rows.length > 1 && folds.groups.has(group.key)) {
      for (const row of group.rows) entries.push(row);
    }
  }
  return entries;
}

/** @param level of groups, and of findings that have no repeats */
function createLines(entries: readonly Entry[], level: number, folds: Folds): Lines {
  return {
    length: entries.length,
    at(index) {
      const entry = entries[index];
      return entry && lineOf(entry, level, folds);
    },
    keyAt(index) {
      const entry = entries[index];
      return entry && keyOf(entry);
    },
    indexOf: (key, near = 0) => indexNear(entries, near, (entry) => keyOf(entry) === key),
    indexOfRow: (key) => entries.findIndex((entry) => hasRow(entry, key, folds)),
  };
}

/** Searches outwards from an index on both sides. */
function indexNear<T>(values: readonly T[], near: number, test: (value: T) => boolean): number {
  const isAt = (index: number): boolean => {
    const value = values[index];
    return value !== undefined && test(value);
  };
  let up = Math.max(0, Math.min(values.length, near));
  let down = up;
  for (; up > 0 || down < values.length; down += 1) {
    if (isAt(down)) return down;
    up -= 1;
    if (up >= 0 && isAt(up)) return up;
  }
  return -1;
}

function keyOf(entry: Entry): string {
  return isGroup(entry) && entry.rows.length === 1 ? entry.first.key : entry.key;
}

function lineOf(entry: Entry, level: number, folds: Folds): Line {
  if ('kind' in entry) return entry;
  if (!isGroup(entry)) return { kind: 'finding', key: entry.key, level: level + 1, row: entry };
  const { key, rows, first } = entry;
  if (rows.length === 1) return { kind: 'finding', key: first.key, level, row: first };
  const isOpen = folds.groups.has(key);
  return { kind: 'group', key, level, isOpen, group: entry, count: rows.length };
}

function hasRow(entry: Entry, key: string, folds: Folds): boolean {
  if ('kind' in entry) return false;
  if (!isGroup(entry) || entry.rows.length === 1) return keyOf(entry) === key;
  return !folds.groups.has(entry.key) && entry.rows.some((row) => row.key === key);
}

function isGroup(entry: Entry): entry is Group {
  return 'rows' in entry;
}
