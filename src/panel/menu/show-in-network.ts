import type { Exchange } from '../../model/exchange.ts';
import { copyText } from '../clipboard.ts';
import type { Store } from '../store.ts';
import { networkFilter } from './network-filter.ts';

/**
 * Shows a request in the browser's own Network panel; where that cannot be, copies the text that its
 * filter finds it by.
 *
 * @returns what is left to do for the user, which a screen reader has been told; null when it is shown
 */
export async function showInNetwork(exchange: Exchange, store: Store): Promise<string | null> {
  const { showInNetwork: show, look } = store.host;
  // Nothing is awaited before copying where nothing can be shown: browsers copy only within a handler.
  const isShown = show !== null && (await show(networkFilter(exchange, look)));
  return isShown ? null : copyNetworkFilter(exchange, store);
}

/** Copies that text; gives what `showInNetwork` gives. Call it in the handler of a click or key. */
export async function copyNetworkFilter(exchange: Exchange, store: Store): Promise<string> {
  const { look, words } = store.host;
  const copied = await copyText(networkFilter(exchange, look));
  const told = copied
    ? words.of('networkFilterCopied', look)
    : words.text('networkFilterNotCopied');
  store.announce(told);
  return told;
}
