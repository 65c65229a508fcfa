import type { JSX } from 'preact';
import { copyValue } from '../copy-value.ts';
import type { Store } from '../store.ts';

/**
 * Copies one value by a click and says "Copied" to a screen reader, or that it failed. The value is copied
 * as it is: whoever presses the button beside it means this one. What is put together goes through
 * `ticket/copy-ticket.ts`, which redacts it.
 */
export function CopyButton({
  label,
  value,
  store,
  prominent = false,
}: {
  /** What the value is: `errorId`. */
  readonly label: string;
  readonly value: string;
  readonly store: Store;
  /** With its label, as the one to press first. */
  readonly prominent?: boolean;
}): JSX.Element {
  const name = store.host.words.text('copyNamed', label);
  return (
    <button
      type="button"
      class={prominent ? 'text copy' : 'icon copy'}
      title={name}
      aria-label={name}
      onClick={() => void copyValue(value, store)}
    >
      <CopyPicture />
      {prominent && name}
    </button>
  );
}

/** Two sheets. */
export function CopyPicture(): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M5.5 5.5h7v8h-7zM3.5 10.5v-8h7" />
    </svg>
  );
}
