import { type ReadonlySignal, signal } from '@preact/signals';
import type { Draft } from '../host.ts';

/** Whether the look-up is open, and what it was opened for. */
export interface LookupOpening {
  /** What is to be looked up, a new object for each time; null while the look-up is closed. */
  readonly asked: ReadonlySignal<{ readonly query: string } | null>;
  /** What had the focus before it was opened. */
  readonly opener: Element | null;
  /** Opens it, for what was looked up last unless another query is given. */
  open(query?: string): void;
  close(): void;
  /** Keeps what is being typed, for the next time and the next document. */
  keep(query: string): void;
}

/**
 * Makes it from what an earlier document of the panel has left.
 *
 * @param focused what has the focus
 */
export function createLookupOpening(
  draft: Pick<Draft, 'lookup'>,
  focused = (): Element | null => document.activeElement,
): LookupOpening {
  const asked = signal<{ readonly query: string } | null>(
    draft.lookup === null ? null : { query: draft.lookup },
  );
  let last = draft.lookup ?? '';
  let opener: Element | null = null;
  return {
    asked,
    get opener() {
      return opener;
    },
    open(query = last) {
      if (asked.value === null) opener = focused();
      last = query;
      draft.lookup = query;
      asked.value = { query };
    },
    close() {
      draft.lookup = null;
      asked.value = null;
    },
    keep(query) {
      last = query;
      draft.lookup = query;
    },
  };
}
