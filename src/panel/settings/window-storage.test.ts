import { describe, expect, it, vi } from 'vitest';
import { createSettings } from './live-settings.ts';
import { DEFAULTS, SETTINGS_KEY } from './settings.ts';
import { type StorageWindow, windowStorage } from './window-storage.ts';

type Listener = Parameters<StorageWindow['addEventListener']>[1];

function fakeWindow() {
  const items = new Map<string, string>();
  const listeners: Listener[] = [];
  const window: StorageWindow = {
    localStorage: {
      getItem: (key) => items.get(key) ?? null,
      setItem: (key, text) => void items.set(key, text),
    },
    addEventListener: (_, listener) => void listeners.push(listener),
  };
  const tell = (key: string | null): void => {
    for (const listener of listeners) listener({ key });
  };
  return { window, items, tell };
}

describe('the storage of a window', () => {
  it('keeps the text under the versioned key', () => {
    const { window, items } = fakeWindow();
    const storage = windowStorage(window);
    expect(storage.read()).toBeNull();
    storage.write('{}');
    expect([...items]).toEqual([['errata.settings.1', '{}']]);
    expect(storage.read()).toBe('{}');
  });

  it('tells of changes of that key, and of all being deleted', () => {
    const { window, tell } = fakeWindow();
    const changed = vi.fn();
    windowStorage(window).changes(changed);
    tell('errata.settings.2');
    expect(changed).not.toHaveBeenCalled();
    tell(SETTINGS_KEY);
    tell(null);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('may be denied: the settings are the defaults and can be changed', () => {
    const settings = createSettings(
      windowStorage({
        get localStorage(): never {
          throw new Error('The operation is insecure.');
        },
        addEventListener() {},
      }),
    );
    settings.change({ density: 'comfortable' });
    expect(settings.current).toEqual({ ...DEFAULTS, density: 'comfortable' });
    expect(settings.problem).toBe('unreadable');
  });
});
