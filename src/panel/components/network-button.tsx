import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Exchange } from '../../model/exchange.ts';
import { showInNetwork } from '../menu/show-in-network.ts';
import type { Store } from '../store.ts';

/** Leads to the request in the browser's own Network panel, or says how to find it there. */
export function NetworkButton({
  exchange,
  store,
}: {
  readonly exchange: Exchange;
  readonly store: Store;
}): JSX.Element {
  const { words, showInNetwork: showInNetworkPanel } = store.host;
  const told = useSignal<string | null>(null);
  const press = async (): Promise<void> => {
    told.value = await showInNetwork(exchange, store);
  };
  return (
    <>
      <button type="button" class="link network" onClick={() => void press()}>
        {words.text(showInNetworkPanel ? 'menuShowInNetwork' : 'menuCopyNetworkFilter')}
      </button>
      {told.value && <p class="subtle">{told.value}</p>}
    </>
  );
}
