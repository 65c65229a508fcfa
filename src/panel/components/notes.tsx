import type { JSX } from 'preact';
import type { Note } from '../../model/finding.ts';
import type { Words } from '../words/words.ts';

/** What a reader needs to judge an error; nothing where there is nothing to say. */
export function Notes({
  notes,
  words,
}: {
  readonly notes: readonly Note[];
  readonly words: Words;
}): JSX.Element | null {
  if (notes.length === 0) return null;
  return (
    <ul class="notes" aria-label={words.text('notes')}>
      {notes.map(({ kind, text }) => (
        <li key={text} data-kind={kind}>
          {text}
        </li>
      ))}
    </ul>
  );
}
