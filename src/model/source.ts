import type { Exchange, ReadBody } from './exchange.ts';

/** What a source tells while it runs, in the order of the events. */
export interface SourceListener {
  /**
   * A request has finished. A live body must be asked for before this call returns: once the page
   * navigates, the browser no longer has it.
   */
  exchange(exchange: Exchange, readBody: ReadBody): void;
}

/** Where exchanges come from: live traffic, a HAR file, or an array in tests. The one port of the program. */
export interface Source {
  /** Starts handing over exchanges; the returned function ends it. */
  start(listener: SourceListener): () => void;
}
