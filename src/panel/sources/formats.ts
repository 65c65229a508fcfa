import type { HarOut, HarReader } from '../../model/har.ts';
import type { PasteRead } from '../../model/paste.ts';

/**
 * What reads and writes files. The host gives it, and loads each part when it is first used: the panel
 * itself knows no file format. Each rejects when its code cannot be loaded.
 */
export interface Formats {
  /** A reader for one HAR file. */
  har(): Promise<HarReader>;
  /** Reads a pasted text in steps, after each of which everything else may have its turn. */
  paste(text: string): Promise<Iterator<unknown, PasteRead, undefined>>;
  /** The text of a HAR file in pieces, for each of which the next of the entries is asked for; null: it is not ready. */
  write(entries: Iterable<HarOut | null>): Promise<Iterable<string>>;
}
