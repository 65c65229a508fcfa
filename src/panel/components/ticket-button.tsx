import type { JSX } from 'preact';
import type { Store } from '../store.ts';
import { TICKET_BUTTON, TICKET_BUTTON_TITLE } from '../ticket/words.ts';

/** By which the preview finds the button again when it is closed. */
export const TICKET_BUTTON_ID = 'ticket-button';

/** Opens the preview of the ticket of the finding that the detail shows. */
export function TicketButton({ store }: { readonly store: Store }): JSX.Element {
  return (
    <button
      id={TICKET_BUTTON_ID}
      type="button"
      class="text"
      title={TICKET_BUTTON_TITLE}
      onClick={store.ticket.open}
    >
      {TICKET_BUTTON}
    </button>
  );
}
