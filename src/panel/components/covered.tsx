import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { visible } from '../../engine/visible.ts';
import { hasValue } from '../menu/values.ts';
import type { Words } from '../words/words.ts';

/** A value that may be a secret: it is not in the document until its button is pressed. */
export function Covered({
  name,
  value,
  instead,
  words,
}: {
  /** What the value is, for the button's name. */
  readonly name: string;
  readonly value: string;
  /** What is shown in its place. */
  readonly instead: string;
  readonly words: Words;
}): JSX.Element {
  const isShown = useSignal(false);
  return (
    <>
      <code ref={hasValue(isShown.value ? value : null)}>
        {visible(isShown.value ? value : instead)}
      </code>{' '}
      <button
        type="button"
        class="link"
        aria-label={isShown.value ? words.text('hideNamed', name) : words.text('showNamed', name)}
        onClick={() => (isShown.value = !isShown.value)}
      >
        {words.text(isShown.value ? 'hide' : 'show')}
      </button>
    </>
  );
}
