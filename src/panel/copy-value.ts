import { copyText } from './clipboard.ts';
import type { Store } from './store.ts';

/** Copies a value and says so to a screen reader, or that it failed and what to do then. */
export async function copyValue(value: string, store: Store): Promise<void> {
  const copied = await copyText(value);
  store.announce(copied ? 'Copied' : 'Not copied: select the text and copy it with the keyboard.');
}
