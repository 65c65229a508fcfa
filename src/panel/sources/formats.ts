import type { HarOut, HarReader } from '../../model/har.ts';
import type { PasteRead } from '../../model/paste.ts';

/**
 * What reads and writes files. The host gives it, and loads each part when it is first used: the panel
 * itself knows no file format. Each rejects when its code cannot be loaded.
 */
export interface Formats {
  /** A reader for one HAR file. */
  har(): Promise<HarReader>;
  paste(text: string): Promise<PasteRead>;
  /** The text of a HAR file in pieces, for each of which the next of the entries is asked for. */
  write(entries: Iterable<HarOut>): Promise<Iterable<string>>;
}
