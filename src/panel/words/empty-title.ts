import type { Reading } from '../sources/file-source.ts';
import type { Words } from './words.ts';

/** What stands in the place of a list without errors; null for a source that is no file. */
export function emptyTitle(words: Words, reading: Reading | null): string {
  switch (reading?.kind) {
    case 'waiting':
    case 'reading':
      return words.text('emptyFileReading');
    case undefined:
    case 'complete':
      return words.text('emptyFileTitle');
    case 'stopped':
    case 'cut-off':
    case 'failed':
    case 'broken':
    case 'no-har':
      return words.text('emptyFilePart');
  }
}
