import type { PanelHost } from '../src/panel/host.ts';

/** What Chromium's `devtools.panels` has from version 128 on, and Firefox's has not. */
interface Panels {
  readonly network?: { readonly show?: (options: { readonly filter: string }) => Promise<void> };
}

/** The way to the browser's own Network panel for `PanelHost`; null where it has none. */
export function networkPanel(panels: Panels | object): PanelHost['showInNetwork'] {
  const network = 'network' in panels ? panels.network : undefined;
  const show = network?.show?.bind(network);
  if (!show) return null;
  return async (filter) => {
    try {
      await show({ filter });
      return true;
    } catch {
      return false;
    }
  };
}
