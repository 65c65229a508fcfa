import type { JSX } from 'preact';
import type { Store } from '../store.ts';
import { counted } from '../words.ts';
import { focusFilter } from './filter-field.tsx';

/** What stands in the place of the list when the filter hides all of it. */
export function NoMatch({ store }: { readonly store: Store }): JSX.Element {
  if (!store.filter.shown.value.done) {
    return (
      <section class="empty" aria-busy="true">
        <p class="subtle">Looking for errors that match the filter…</p>
      </section>
    );
  }
  return (
    <section class="empty">
      <h1>No error matches the filter</h1>
      <p>{counted(store.rows.value.length, 'error is', 'errors are')} hidden.</p>
      <button
        type="button"
        class="text"
        onClick={() => {
          store.filter.clear();
          focusFilter();
        }}
      >
        Clear filter
      </button>
    </section>
  );
}
