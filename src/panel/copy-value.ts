import { copyText } from './clipboard.ts';
import type { Store } from './store.ts';

/**
 * Copies a value as it is and says so to a screen reader, or that it failed and what to do then.
 *
 * @param said what is said when it is copied
 */
export async function copyValue(value: string, store: Store, said?: string): Promise<void> {
  const { words } = store.host;
  store.announce(
    (await copyText(value)) ? (said ?? words.text('copied')) : words.text('notCopied'),
  );
}
