import type { JSX } from 'preact';
import type { Words } from '../words/words.ts';

/** What leads out of an error, step by step; nothing where there are no steps. */
export function Fix({
  steps,
  words,
}: {
  readonly steps: readonly string[];
  readonly words: Words;
}): JSX.Element | null {
  if (steps.length === 0) return null;
  return (
    <ol class="fix" aria-label={words.text('whatToDo')}>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
