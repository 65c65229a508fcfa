import type { PanelHost } from '../src/panel/host.ts';

// The devtools page and the panel's document are two windows of one process. The host is handed over
// as an object, so that nothing is copied and the panel of one tab can only ever have its own log.

const EVENT = 'errata-host';

declare global {
  interface Window {
    errataHost?: PanelHost;
  }
}

/** Gives the host to a panel's window, whether its script has run by now or not. */
export function handOver(panelWindow: Window, host: PanelHost): void {
  if (panelWindow.errataHost === host) return;
  panelWindow.errataHost = host;
  panelWindow.dispatchEvent(new Event(EVENT));
}

/** In the panel's window: calls back once, as soon as the host has been given. */
export function receive(callback: (host: PanelHost) => void): void {
  const take = (): void => {
    if (window.errataHost) callback(window.errataHost);
  };
  if (window.errataHost) take();
  else window.addEventListener(EVENT, take, { once: true });
}
