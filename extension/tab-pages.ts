import type { Exchange } from '../src/model/exchange.ts';

/** Tells which of the documents that the tab went through made a request. */
export interface TabPages {
  /** The browser says that the tab has another address. */
  navigated(url: string): void;
  /**
   * @param name what the entry calls its page (HAR 1.2 `pageref`); undefined for none
   * @param isEarlier whether the request ended before anybody listened, and is told of late
   * @returns the number of documents before it, from 0
   */
  pageOf(exchange: Exchange, name: unknown, isEarlier: boolean): number;
}

/** Is told of each new document, before its first request is asked for. */
type Started = (url: string, startedAt: string) => void;

/**
 * Chromium: each entry names its page. That is the truth, and `onNavigated` is none: it comes with every
 * `pushState` too. So a document begins with the first request that names it, at the address of the last
 * event before. Requests without a name were made before the developer tools saw a document load; the
 * time at which they started decides.
 */
export function namedPages(started: Started): TabPages {
  const numbers = new Map<string, number>();
  const starts: number[] = [];
  let address: string | null = null;
  let isTold = false;

  return {
    navigated(url) {
      address = url;
    },
    pageOf({ startedAt }, name, isEarlier) {
      const time = Date.parse(startedAt);
      const byTime = (): number => starts.findLastIndex((start) => start <= time) + 1;
      if (typeof name !== 'string') return byTime();
      const known = numbers.get(name);
      if (known !== undefined) return known;
      // A document that nobody has heard of by now is one before those that were told of as they came.
      if (isEarlier && isTold) {
        const before = byTime();
        numbers.set(name, before);
        return before;
      }
      isTold ||= !isEarlier;
      // Before any navigation it is the document that was there at the start.
      const isFirst = address === null && numbers.size === 0;
      if (!isFirst) {
        starts.push(time);
        started(address ?? '', startedAt);
        address = null;
      }
      numbers.set(name, starts.length);
      return starts.length;
    },
  };
}

/**
 * How long after the first requests of a document the event of its navigation may come, in milliseconds.
 * Firefox 153 took 50 on an idle machine. Whatever else started that late before it is shown with the
 * new document too: there it is seen, and not folded away.
 */
const LATE_MS = 500;

/**
 * Firefox: entries name no page, and `onNavigated` comes with new documents only, a little after their
 * first requests have started. The request for the document itself, which may have taken long, is known
 * by its address.
 */
export function timedPages(started: Started, now: () => number): TabPages {
  const pages: { readonly start: number; document: string | null }[] = [];

  return {
    navigated(url) {
      const time = now();
      pages.push({ start: time - LATE_MS, document: withoutFragment(url) });
      started(url, new Date(time).toISOString());
    },
    pageOf({ url, startedAt }) {
      const last = pages.at(-1);
      if (last && last.document === withoutFragment(url)) {
        last.document = null;
        return pages.length;
      }
      const time = Date.parse(startedAt);
      if (Number.isNaN(time)) return pages.length;
      return pages.findLastIndex(({ start }) => start <= time) + 1;
    },
  };
}

function withoutFragment(url: string): string {
  const at = url.indexOf('#');
  return at < 0 ? url : url.slice(0, at);
}
