import { copyText } from './clipboard.ts';
import type { Store } from './store.ts';

/** Copies a value and says so to a screen reader, or that it failed and what to do then. */
export async function copyValue(value: string, store: Store): Promise<void> {
  const copied = await copyText(value);
  store.announce(store.host.words.text(copied ? 'copied' : 'notCopied'));
}
