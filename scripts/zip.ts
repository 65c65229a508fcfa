import { type Zippable, zipSync } from 'fflate';

/** A plain file that everybody may read, in the upper half as Unix has it. */
const ATTRIBUTES = 0o100644 << 16;
const UNIX = 3;

/**
 * Packs files so that the same files give the same bytes, on any machine and at any time: sorted by
 * name, with one timestamp and one mode, and compressed by a library of a fixed version instead of
 * whichever zlib this Node has.
 *
 * @param files by path within the zip, with slashes
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // Zip keeps local time without a zone, from 1980 on: the same digits in every time zone.
  const mtime = new Date(1980, 0, 1, 12);
  const entries: Zippable = {};
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    entries[path] = [bytes, { level: 9, mtime, os: UNIX, attrs: ATTRIBUTES }];
  }
  return zipSync(entries);
}
