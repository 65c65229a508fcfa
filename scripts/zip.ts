import JSZip from 'jszip';

/** A plain file that everybody may read. */
const PERMISSIONS = 0o100644;
/** The first day that a zip can name; the library writes it in UTC, the same in every time zone. */
const DATE = new Date(Date.UTC(1980, 0, 1));

/**
 * Packs files so that the same files give the same bytes, on any machine and at any time: sorted by
 * name, with one timestamp and one mode, and compressed by a library of a fixed version instead of
 * whichever zlib this Node has.
 *
 * @param files by path within the zip, with slashes
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    archive.file(path, bytes, { date: DATE, unixPermissions: PERMISSIONS, createFolders: false });
  }
  return archive.generateAsync({
    type: 'uint8array',
    platform: 'UNIX',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}
