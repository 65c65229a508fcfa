import type { Theme } from '../src/panel/host.ts';
import { browser } from './browser.ts';

/** Tells the theme of the developer tools now and each later one, until the returned function is called. */
export function followTheme(changed: (theme: Theme) => void): () => void {
  const { panels } = browser.devtools;
  const tell = (name: string): void => changed(name === 'dark' ? 'dark' : 'light');
  tell(panels.themeName);
  return () => {};
}
