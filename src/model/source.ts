import type { Exchange, ReadBody } from './exchange.ts';

/** What a source tells while it runs, in the order of the events. */
export interface SourceListener {
  /**
   * A request has finished. A live body must be asked for before this call returns: once the page
   * navigates, the browser no longer has it.
   *
   * @param page the document that made the request, as the number of navigations told before it, from
   *   0; the present document when it is left out
   * @returns resolves, and never rejects, once it is known what became of the exchange: a source that has
   *   many of them at once waits for it
   */
  exchange(exchange: Exchange, readBody: ReadBody, page?: number): Promise<void>;
  /**
   * The tab went to another document. A change of the address within a document is none.
   *
   * @param url of the document; empty when unknown
   * @param startedAt ISO 8601
   */
  navigated(url: string, startedAt: string): void;
}

/** Where exchanges come from: live traffic, a HAR file, or an array in tests. The one port of the program. */
export interface Source {
  /** Starts handing over exchanges; the returned function ends it. */
  start(listener: SourceListener): () => void;
}
