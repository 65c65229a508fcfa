import type { SettingsStorage } from './live-settings.ts';
import { SETTINGS_KEY } from './settings.ts';

/** What of a window is used; access to `localStorage` throws where the browser denies it. */
export interface StorageWindow {
  readonly localStorage: Pick<Storage, 'getItem' | 'setItem'>;
  addEventListener(
    type: 'storage',
    listener: (event: { readonly key: string | null }) => void,
  ): void;
}

/** The settings' place in a window's `localStorage`, which all windows of one origin share. */
export function windowStorage(window: StorageWindow): SettingsStorage {
  return {
    read: () => window.localStorage.getItem(SETTINGS_KEY),
    write: (text) => window.localStorage.setItem(SETTINGS_KEY, text),
    changes(changed) {
      // The event comes to all windows but the one that wrote; without a key everything was deleted.
      window.addEventListener('storage', ({ key }) => {
        if (key === SETTINGS_KEY || key === null) changed();
      });
    },
  };
}
