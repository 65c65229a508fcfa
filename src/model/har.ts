import type { Entry } from './entry.ts';
import type { Exchange } from './exchange.ts';
import type { Finding } from './finding.ts';

/** Reads a HAR file (HAR 1.2) as its bytes come, and holds one entry of it at most. */
export interface HarReader {
  /**
   * Takes the next bytes of the file, of any number, and gives the entries that are complete with them.
   * What it gives must be consumed wholly before the next call; in between, the consumer may pause at
   * each entry. The bytes may be used for something else afterwards.
   */
  push(bytes: Uint8Array): Iterable<Entry>;
  /** There are no more bytes. */
  end(): HarEnd;
  /** True when nothing behind what was pushed can be read any more: the rest need not be pushed. */
  readonly isOver: boolean;
}

/**
 * How the reading ended. Reasons and remarks are clauses about the file, in lower case and without a full
 * stop, to be said behind its name: `it breaks off at byte 80000 within log.entries[17]`.
 */
export type HarEnd =
  /** The whole file was read; `entries` were handed over, at least one. */
  | { readonly kind: 'complete'; readonly entries: number; readonly remarks: readonly string[] }
  /** It was read up to a place that the reason names; `entries` were handed over, at least one. */
  | {
      readonly kind: 'broken';
      readonly entries: number;
      readonly reason: string;
      readonly remarks: readonly string[];
    }
  /** No entry was handed over: this is no HAR, or it holds nothing. */
  | { readonly kind: 'no-har'; readonly reason: string };

/** What becomes one entry of a HAR: already redacted. */
export interface HarOut {
  readonly exchange: Exchange;
  /** Null when it was not to be had. */
  readonly body: string | null;
  /** Written as the list `findings` in the member `_errata` of the entry, as `errata decode --json` has them. */
  readonly findings: readonly Finding[];
  /** Characters that are left out of it; none unless given. */
  readonly cut?: number;
}
