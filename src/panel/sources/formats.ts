import type { BodyRead, Exchange } from '../../model/exchange.ts';
import type { Finding } from '../../model/finding.ts';

/** One exchange of a file or of pasted text; the body is read when it is asked for. */
export interface ReadEntry {
  readonly exchange: Exchange;
  readonly body: BodyRead;
}

/** How reading a file ended. Reasons and remarks are clauses about the file: `it breaks off at byte 80000`. */
export type FileEnd =
  | { readonly kind: 'complete'; readonly entries: number; readonly remarks: readonly string[] }
  /** It was read as far as it goes. */
  | {
      readonly kind: 'broken';
      readonly entries: number;
      readonly reason: string;
      readonly remarks: readonly string[];
    }
  /** There is nothing to read in it. */
  | { readonly kind: 'no-har'; readonly reason: string };

/** Reads one file from its first byte to its last. */
export interface EntryReader {
  /**
   * The next bytes -> the entries that have become complete. It has to be gone through before the next
   * call, and may be paused between entries.
   */
  push(bytes: Uint8Array): Iterable<ReadEntry>;
  /** There are no more bytes. */
  end(): FileEnd;
  /** Whether nothing behind what was pushed can be read any more. */
  readonly isOver: boolean;
}

/** What a pasted text was taken for. */
export type PasteForm = 'body' | 'curl' | 'http' | 'log' | 'har';

/** What was found in a pasted text. Reasons and remarks are one sentence each. */
export type PasteRead =
  | {
      readonly kind: 'entries';
      readonly form: PasteForm;
      readonly entries: readonly ReadEntry[];
      readonly remarks: readonly string[];
    }
  | { readonly kind: 'nothing'; readonly reason: string };

/** An exchange as it is to be exported: redacted, with what was found in it. */
export interface WrittenEntry {
  readonly exchange: Exchange;
  /** Null when it was not to be had. */
  readonly body: string | null;
  readonly findings: readonly Finding[];
}

/**
 * What reads and writes files. The host gives it, and loads each part when it is first used: the panel
 * itself knows no file format. Each rejects when its code cannot be loaded.
 */
export interface Formats {
  /** A reader for one HAR file. */
  har(): Promise<EntryReader>;
  paste(text: string): Promise<PasteRead>;
  /** The text of a HAR file in pieces, for each of which the next of the entries is asked for. */
  write(entries: Iterable<WrittenEntry>): Promise<Iterable<string>>;
}
