import type { JSX } from 'preact';
import type { ShortcutId } from '../shortcuts.ts';
import type { Store } from '../store.ts';
import { withKey } from '../words/keys.ts';

/** A cross that takes away what is shown. */
export function CrossButton({
  does,
  shortcut,
  store,
  onClick,
}: {
  readonly does: string;
  /** The key that does the same, where there is one. */
  readonly shortcut?: ShortcutId;
  readonly store: Store;
  readonly onClick: () => void;
}): JSX.Element {
  const { keyboard, words } = store.host;
  return (
    <button
      type="button"
      class="icon close"
      title={shortcut ? withKey(words, does, shortcut, keyboard) : does}
      aria-label={does}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M4 4 12 12M12 4 4 12" />
      </svg>
    </button>
  );
}
