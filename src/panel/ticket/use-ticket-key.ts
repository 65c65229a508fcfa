import { useEffect } from 'preact/hooks';
import { isTicket, keep } from '../shortcuts.ts';
import type { Store } from '../store.ts';
import { copyTicket } from './copy-ticket.ts';

/**
 * Copies the ticket of the finding that is shown when its key is pressed in the list or the detail: a
 * letter alone must be no key where it can be typed or was not meant for them (WCAG 2.2, 2.1.4).
 */
export function useTicketKey(store: Store): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const row = store.list.shown.peek();
      if (!row || !isTicket(event) || event.isComposing || !isAtFinding(event.target)) return;
      keep(event);
      if (!event.repeat) void copyTicket(row, store);
    };
    // On the way down, before the tools' own listener on the document.
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => removeEventListener('keydown', onKeyDown, { capture: true });
  }, [store]);
}

function isAtFinding(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('main') !== null &&
    target.closest('input, textarea, select, [contenteditable]') === null
  );
}
