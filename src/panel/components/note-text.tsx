import type { JSX } from 'preact';
import type { Note } from '../words/sources.ts';

/** A note as one line of sentences. */
export function NoteText({ note: { ours, remarks } }: { readonly note: Note }): JSX.Element {
  return (
    <span>
      {ours.join(' ')} {remarks.length > 0 && <span class="remark">{remarks.join(' ')}</span>}
    </span>
  );
}
