import type { JSX } from 'preact';
import type { Store } from '../store.ts';
import { focusFilter } from './filter-field.tsx';

/** What stands in the place of the list when the filter hides all of it. */
export function NoMatch({ store }: { readonly store: Store }): JSX.Element {
  const { words } = store.host;
  if (!store.shown.filter.shown.value.done) {
    return (
      <section class="empty" aria-busy="true">
        <p class="subtle">{words.text('filterLooking')}</p>
      </section>
    );
  }
  return (
    <section class="empty">
      <h1>{words.text('filterMatchesNone')}</h1>
      <p>{words.count('errorsHidden', store.shown.rows.value.rows.length)}</p>
      <button
        type="button"
        class="text"
        onClick={() => {
          store.shown.filter.clear();
          focusFilter();
        }}
      >
        {words.text('clearFilter')}
      </button>
    </section>
  );
}
