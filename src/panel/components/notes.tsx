import type { JSX } from 'preact';
import type { Note } from '../../model/finding.ts';

/** What a reader needs to judge an error; nothing where there is nothing to say. */
export function Notes({ notes }: { readonly notes: readonly Note[] }): JSX.Element | null {
  if (notes.length === 0) return null;
  return (
    <ul class="notes" aria-label="Notes">
      {notes.map(({ kind, text }) => (
        <li key={text} data-kind={kind}>
          {text}
        </li>
      ))}
    </ul>
  );
}
