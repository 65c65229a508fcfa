import type { Theme } from '../src/panel/host.ts';
import { browser } from './browser.ts';

const listeners = new Set<(theme: Theme) => void>();
let current = toTheme(browser.devtools.panels.themeName);
watch((name) => {
  current = toTheme(name);
  for (const listener of listeners) listener(current);
});

/** Tells the theme of the developer tools now and each later one, until the returned function is called. */
export function followTheme(changed: (theme: Theme) => void): () => void {
  listeners.add(changed);
  changed(current);
  return () => listeners.delete(changed);
}

/** Chromium says `default` for light. */
function toTheme(name: string): Theme {
  return name === 'dark' ? 'dark' : 'light';
}

/** Firefox has an event; Chromium, whose types the polyfill does not have, takes one handler. */
function watch(changed: (name: string) => void): void {
  const { panels } = browser.devtools;
  if ('setThemeChangeHandler' in panels && typeof panels.setThemeChangeHandler === 'function') {
    panels.setThemeChangeHandler(changed);
  } else {
    panels.onThemeChanged?.addListener(changed);
  }
}
