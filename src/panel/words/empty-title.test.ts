import { expect, it } from 'vitest';
import type { Reading } from '../sources/file-source.ts';
import { emptyTitle } from './empty-title.ts';
import { english } from './english.ts';

it.each<[Reading | null, string]>([
  [null, 'No errors found'],
  [{ kind: 'complete', entries: 1, remarks: [] }, 'No errors found'],
  [{ kind: 'waiting' }, 'No errors so far'],
  [{ kind: 'reading', read: 1, size: 2 }, 'No errors so far'],
  [{ kind: 'stopped', read: 1, size: 2 }, 'No errors in the part that was read'],
  [{ kind: 'cut-off', read: 1, size: 2 }, 'No errors in the part that was read'],
  [
    { kind: 'broken', entries: 1, reason: 'it breaks off', remarks: [] },
    'No errors in the part that was read',
  ],
])('says of a list without errors, read as %j: %s', (reading, title) => {
  expect(emptyTitle(english, reading)).toBe(title);
});
