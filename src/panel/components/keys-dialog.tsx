import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { listen } from '../listen.ts';
import { isInField, isShortcut, keep } from '../shortcuts.ts';
import type { Store } from '../store.ts';
import { withKey } from '../words/keys.ts';
import { lazily } from './lazily.tsx';

const Keys = lazily(async () => (await import('./keys-list.tsx')).Keys);

/** All keys that the panel has in this browser, over the panel; nothing while they are not asked for. */
export function KeysDialog({ store }: { readonly store: Store }): JSX.Element | null {
  useEffect(
    () =>
      listen('keydown', (event) => {
        if (!isShortcut('keys', event) || isInField(event.target)) return;
        if (event.target instanceof Element && event.target.closest('.menu')) return;
        keep(event);
        if (!event.repeat) store.toggleKeys();
      }),
    [store],
  );
  return store.keysShown.value ? <Keys store={store} /> : null;
}

/** Shows the keys by mouse. */
export function KeysButton({ store }: { readonly store: Store }): JSX.Element {
  const { words } = store.host;
  return (
    <button
      type="button"
      class="icon keys-button"
      title={withKey(words, words.text('keys'), 'keys', store.host.keyboard)}
      aria-label={words.text('keys')}
      aria-haspopup="dialog"
      onClick={store.toggleKeys}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6" />
        <path d="M6 6.3c0-2.6 4-2.4 4 0 0 1.5-2 1.5-2 3.1M8 11v1" />
      </svg>
    </button>
  );
}
