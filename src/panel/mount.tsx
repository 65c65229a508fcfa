import { render } from 'preact';
import { App } from './components/app.tsx';
import type { PanelHost } from './host.ts';
import './panel.css';
import { createStore } from './store.ts';

/** Shows the panel in `root`, for as long as its document lives. */
export function mount(root: HTMLElement, host: PanelHost): void {
  const store = createStore(host);
  addEventListener('pagehide', () => store.dispose());
  render(<App store={store} />, root);
}
