import type { JSX } from 'preact';
import type { Store } from '../store.ts';

/** By which the button names the pane that it opens. */
export const SETTINGS_ID = 'settings';

/** Shows the settings and hides them. */
export function SettingsButton({ store }: { readonly store: Store }): JSX.Element {
  const name = store.host.words.text('settings');
  return (
    <button
      type="button"
      class="icon gear"
      title={name}
      aria-label={name}
      aria-expanded={store.settingsShown.value}
      aria-controls={SETTINGS_ID}
      onClick={store.toggleSettings}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="2" />
        <path d="M8 2.2v2M8 11.8v2M2.2 8h2M11.8 8h2M3.9 3.9l1.4 1.4M10.7 10.7l1.4 1.4M12.1 3.9l-1.4 1.4M5.3 10.7l-1.4 1.4" />
      </svg>
    </button>
  );
}
