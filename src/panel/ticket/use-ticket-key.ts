import { useEffect } from 'preact/hooks';
import { listen } from '../listen.ts';
import { isInField, isShortcut, keep } from '../shortcuts.ts';
import type { Store } from '../store.ts';
import { copyTicket } from './copy-ticket.ts';

/**
 * Copies the ticket of the finding that is shown when its key is pressed in the list or the detail: a
 * letter alone must be no key where it can be typed or was not meant for them (WCAG 2.2, 2.1.4).
 */
export function useTicketKey(store: Store): void {
  useEffect(
    () =>
      listen('keydown', (event) => {
        const row = store.shown.list.shown.peek();
        if (!row || !isShortcut('copy-ticket', event) || !isAtFinding(event.target)) return;
        keep(event);
        if (!event.repeat) void copyTicket(row, store);
      }),
    [store],
  );
}

function isAtFinding(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('main') !== null &&
    // In a menu a letter leads to an item.
    target.closest('.menu') === null &&
    !isInField(target)
  );
}
