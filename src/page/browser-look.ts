import { isGecko } from '../panel/gecko.ts';
import type { PanelHost, Theme } from '../panel/host.ts';

/** Whose browser this is. */
export function browserLook(): PanelHost['look'] {
  return isGecko() ? 'firefox' : 'chrome';
}

/** The theme that the system or the browser asks for, now and whenever it changes, as `PanelHost` wants it. */
export function systemTheme(changed: (theme: Theme) => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const tell = (): void => changed(dark.matches ? 'dark' : 'light');
  tell();
  dark.addEventListener('change', tell);
  return () => dark.removeEventListener('change', tell);
}
