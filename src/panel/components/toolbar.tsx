import type { JSX } from 'preact';
import type { Store } from '../store.ts';

/** What can be done with the list as a whole. */
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
          <circle cx="8" cy="8" r="5.5" />
          <path d="M4.1 4.1 11.9 11.9" />
        </svg>
      </button>
    </div>
  );
}
