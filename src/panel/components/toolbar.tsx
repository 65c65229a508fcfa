import type { JSX } from 'preact';
import type { Store } from '../store.ts';
import { FilterField } from './filter-field.tsx';

/** Each browser has its own picture for clearing a list. */
const CROSSED_CIRCLE = (
  <>
    <circle cx="8" cy="8" r="5.5" />
    <path d="M4.1 4.1 11.9 11.9" />
  </>
);
const TRASH = <path d="M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.5 9h7l.5-9M6.5 7v4.5M9.5 7v4.5" />;

/** What can be done with the list as a whole, and the filter. */
export function Toolbar({ store }: { readonly store: Store }): JSX.Element {
  return (
    <div class="toolbar" role="toolbar" aria-label="Errata">
      <button
        type="button"
        class="icon"
        title="Clear the list"
        aria-label="Clear the list"
        onClick={() => store.clear()}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          {store.host.look === 'firefox' ? TRASH : CROSSED_CIRCLE}
        </svg>
      </button>
      <span class="divider" />
      <FilterField store={store} />
    </div>
  );
}
