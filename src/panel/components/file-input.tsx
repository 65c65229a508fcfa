import type { JSX, RefObject } from 'preact';
import type { Store } from '../store.ts';

/** What opens the browser's own dialog for choosing files when it is clicked, and opens what was chosen. */
export function FileInput({
  store,
  input,
}: {
  readonly store: Store;
  readonly input: RefObject<HTMLInputElement | null>;
}): JSX.Element {
  return (
    <input
      type="file"
      ref={input}
      hidden
      multiple
      accept=".har,.json,application/json"
      onChange={({ currentTarget }) => {
        store.host.sources.open(currentTarget.files ?? []);
        // The same file can be chosen again.
        currentTarget.value = '';
      }}
    />
  );
}
