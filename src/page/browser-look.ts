import type { PanelHost, Theme } from '../panel/host.ts';

/** Whose browser this is, by what only Firefox's engine reads: what it says of itself may be anything. */
export function browserLook(): PanelHost['look'] {
  return CSS.supports('-moz-appearance', 'none') ? 'firefox' : 'chrome';
}

/** The theme that the system or the browser asks for, now and whenever it changes, as `PanelHost` wants it. */
export function systemTheme(changed: (theme: Theme) => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const tell = (): void => changed(dark.matches ? 'dark' : 'light');
  tell();
  dark.addEventListener('change', tell);
  return () => dark.removeEventListener('change', tell);
}
