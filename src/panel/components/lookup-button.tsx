import type { JSX } from 'preact';
import { useLookupKey } from '../lookup/use-lookup-key.ts';
import type { Store } from '../store.ts';
import { withKey } from '../words/keys.ts';

export const LOOKUP_BUTTON_ID = 'lookup-button';

/** Opens and closes the look-up. */
export function LookupButton({ store }: { readonly store: Store }): JSX.Element {
  const { keyboard, words } = store.host;
  const isOpen = store.lookup.asked.value !== null;
  const name = words.text('lookup');
  useLookupKey(store);
  return (
    <button
      type="button"
      id={LOOKUP_BUTTON_ID}
      class="icon"
      title={withKey(words, name, 'look-up', keyboard)}
      aria-label={name}
      aria-expanded={isOpen}
      onClick={() => (isOpen ? store.lookup.close() : store.lookup.open())}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 3.8C6.6 2.9 4.6 2.6 2.5 2.8v9.9c2.1-.2 4.1.1 5.5 1 1.4-.9 3.4-1.2 5.5-1V2.8c-2.1-.2-4.1.1-5.5 1zM8 3.8v9.9" />
      </svg>
    </button>
  );
}
