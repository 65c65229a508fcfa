import type { Page } from './log.ts';

/** The documents that a tab has shown, as a log keeps them. */
export interface TabHistory {
  /** The present one last. Another array after each change. */
  readonly pages: readonly Page[];
  /** The index of the present one. */
  readonly present: number;
  /** The index of the page that stands for one: of one that has gone, that which came after it. */
  kept(page: number): number;
  /** The tab has another document. */
  navigated(url: string, startedAt: string): void;
  /** Forgets all but the present one. */
  clear(): void;
}

/** So many stay without a row: what they have requested may still come. */
const RECENT_PAGES = 100;

/** @param hasRow whether a page has one, by its index */
export function createTabHistory(hasRow: (page: number) => boolean): TabHistory {
  let pages: readonly Page[] = [{ index: 0, url: '', startedAt: '' }];
  const present = (): number => pages.at(-1)?.index ?? 0;
  return {
    get pages() {
      return pages;
    },
    get present() {
      return present();
    },
    kept: (page) => pages[pages.findLastIndex(({ index }) => index < page) + 1]?.index ?? page,
    navigated(url, startedAt) {
      const index = present() + 1;
      const isKept = (page: Page): boolean =>
        page.index > index - RECENT_PAGES || hasRow(page.index);
      pages = [...pages.filter(isKept), { index, url, startedAt }];
    },
    clear() {
      pages = pages.slice(-1);
    },
  };
}
