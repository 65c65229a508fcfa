import type { Page } from '../log.ts';
import { isText, listOf, member, parseJson } from './untrusted.ts';

/** What the user has folded and unfolded. */
export interface Folds {
  /** Pages of which the user has said whether they are open, or that were kept open; by index. */
  readonly pages: ReadonlyMap<number, boolean>;
  /** The keys of the groups of repeats that are open; the others are closed. */
  readonly groups: ReadonlySet<string>;
}

export const NO_FOLDS: Folds = { pages: new Map(), groups: new Set() };

/** A page is open while it is the present one, and afterwards only where it was said or kept so. */
export function isPageOpen(folds: Folds, page: Page, present: Page | undefined): boolean {
  return folds.pages.get(page.index) ?? page === present;
}

export function setPage(folds: Folds, index: number, isOpen: boolean): Folds {
  return { ...folds, pages: new Map(folds.pages).set(index, isOpen) };
}

export function setGroup(folds: Folds, key: string, isOpen: boolean): Folds {
  const groups = new Set(folds.groups);
  if (isOpen) groups.add(key);
  else groups.delete(key);
  return { ...folds, groups };
}

/**
 * After a navigation: the pages that are being read do not fold, now or later, unless the user folds
 * them. What the user had said of a page stays.
 *
 * @param read the indices of the pages with a selected finding
 */
export function keepOpen(folds: Folds, read: Iterable<number>): Folds {
  const pages = new Map(folds.pages);
  for (const index of read) if (!pages.has(index)) pages.set(index, true);
  return { ...folds, pages };
}

/** As text for `View`; empty when nothing was folded or unfolded. */
export function formatFolds({ pages, groups }: Folds): string {
  return pages.size + groups.size === 0
    ? ''
    : JSON.stringify({ pages: [...pages], groups: [...groups] });
}

/** Reads what `formatFolds` wrote; nothing folded for anything else. */
export function parseFolds(text: string): Folds {
  const value = parseJson(text);
  const { pages, groups } = { pages: member(value, 'pages'), groups: member(value, 'groups') };
  return {
    pages: new Map(listOf(pages).filter(isPageState)),
    groups: new Set(listOf(groups).filter(isText)),
  };
}

function isPageState(value: unknown): value is [number, boolean] {
  return Array.isArray(value) && Number.isInteger(value[0]) && typeof value[1] === 'boolean';
}
