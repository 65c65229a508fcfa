import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { LogRow } from '../log.ts';

/** Whether the preview of a ticket is open, and of which finding. */
export interface TicketState {
  /** The finding whose ticket is previewed; null while the preview is closed. */
  readonly row: ReadonlySignal<LogRow | null>;
  /** Opens the preview for the finding that the detail shows, if it shows one. */
  open(): void;
  close(): void;
}

/**
 * Makes it from what the detail shows: a preview ends with the detail that it was opened from, so that
 * nothing of a list that was cleared stays on screen.
 */
export function createTicketState(shown: ReadonlySignal<LogRow | null>): TicketState {
  const opened = signal<LogRow | null>(null);
  return {
    row: computed(() => (opened.value === shown.value ? opened.value : null)),
    open() {
      opened.value = shown.value;
    },
    close() {
      opened.value = null;
    },
  };
}
