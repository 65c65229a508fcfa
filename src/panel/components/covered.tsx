import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { coverName, coverWord } from '../words.ts';

/** A value that may be a secret: it is not in the document until its button is pressed. */
export function Covered({
  name,
  value,
  instead,
}: {
  /** What the value is, for the button's name. */
  readonly name: string;
  readonly value: string;
  /** What is shown in its place. */
  readonly instead: string;
}): JSX.Element {
  const isShown = useSignal(false);
  return (
    <>
      <code>{isShown.value ? value : instead}</code>{' '}
      <button
        type="button"
        class="link"
        aria-label={coverName(isShown.value, name)}
        onClick={() => (isShown.value = !isShown.value)}
      >
        {coverWord(isShown.value)}
      </button>
    </>
  );
}
