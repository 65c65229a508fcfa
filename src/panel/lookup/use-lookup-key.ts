import { useEffect } from 'preact/hooks';
import { listen } from '../listen.ts';
import { isShortcut, keep } from '../shortcuts.ts';
import type { Store } from '../store.ts';

/** Opens the look-up at its key, wherever the keyboard is; one that is open gets the focus. */
export function useLookupKey(store: Store): void {
  useEffect(
    () =>
      listen('keydown', (event) => {
        if (!isShortcut('look-up', event)) return;
        keep(event);
        if (!event.repeat && !store.isCovered.value) store.lookup.open();
      }),
    [store],
  );
}
