import type { JSX } from 'preact';
import type { Store } from '../store.ts';

/** By which the preview finds the button again when it is closed. */
export const TICKET_BUTTON_ID = 'ticket-button';

/** Opens the preview of the ticket of the finding that the detail shows. */
export function TicketButton({ store }: { readonly store: Store }): JSX.Element {
  const { words } = store.host;
  return (
    <button
      id={TICKET_BUTTON_ID}
      type="button"
      class="text"
      title={words.text('ticketAbout')}
      onClick={store.shown.ticket.open}
    >
      {words.text('ticket')}
    </button>
  );
}
