import { describe, expect, it } from 'vitest';
import { acmeCatalogue } from '../../engine/acme.fixture.ts';
import { createLog } from '../log.ts';
import type { Reading } from '../sources/file-source.ts';
import { emptyView } from '../sources/view.ts';
import { english } from './english.ts';
import { noteOf, notPastedNote } from './sources.ts';

function noteOfFile(name: string, reading: Reading) {
  const log = createLog({ start: () => () => {} }, acmeCatalogue());
  return noteOf(english, { id: 1, kind: 'file', name, log, view: emptyView(), reading });
}

describe('what is said of a file', () => {
  it('names a file that was read in part, before how it breaks off', () => {
    const reason = 'it breaks off at byte 7 within log.entries[1]';
    const note = noteOfFile('half\u202e.har', {
      kind: 'broken',
      entries: 1,
      reason,
      remarks: ['1 entry left out'],
    });
    expect(note).toEqual({
      ours: ['half\\u{202e}.har was read in part.'],
      remarks: ['It breaks off at byte 7 within log.entries[1].', '1 entry left out.'],
    });
  });

  it('is nothing of a whole one', () => {
    expect(noteOfFile('a.har', { kind: 'complete', entries: 1, remarks: [] })).toEqual({
      ours: [],
      remarks: [],
    });
  });
});

it('says of a pasted text without an error what would help', () => {
  const { counts } = createLog({ start: () => () => {} }, acmeCatalogue());
  const remarks = ['It was read as a body alone.'];
  expect(notPastedNote(english, { kind: 'no-error', form: 'body', counts, remarks })).toEqual({
    ours: ['Read as the body of a response. No error was recognized in it.'],
    remarks,
  });
  const cut = { ...counts, unavailable: { ...counts.unavailable, truncated: 1 } };
  expect(notPastedNote(english, { kind: 'no-error', form: 'body', counts: cut, remarks })).toEqual({
    ours: [
      'Read as the body of a response. No error was recognized in it. The body is cut off before its end.',
    ],
    remarks,
  });
});
