/** What tells a key with its modifiers apart. */
type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * Keeps a key that the panel has used from everything else. Chromium's tools listen for their own keys on
 * the panel's document, and do not ask whether the default was prevented.
 */
export function keep(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

/** Whether this is the key for finding something: Control+F, on a Mac Command+F. */
export function isFind(keys: Keys, isMac = onMac()): boolean {
  return isAccelerated(keys, 'f', isMac);
}

/** Control+C, on a Mac Command+C. */
export function isCopy(keys: Keys, isMac = onMac()): boolean {
  return isAccelerated(keys, 'c', isMac);
}

/** Control+A, on a Mac Command+A. */
export function isSelectAll(keys: Keys, isMac = onMac()): boolean {
  return isAccelerated(keys, 'a', isMac);
}

/** Chrome's key for clearing a list: Control+L, on a Mac Command+K. */
export function isClear(keys: Keys, isMac = onMac()): boolean {
  return isAccelerated(keys, isMac ? 'k' : 'l', isMac);
}

/** Chrome's key for recording and pausing: Control+E, on a Mac Command+E. */
export function isRecord(keys: Keys, isMac = onMac()): boolean {
  return isAccelerated(keys, 'e', isMac);
}

/** The key for copying the ticket of the finding that is shown: T alone, which neither browser's tools use. */
export function isTicket({ key, ctrlKey, metaKey, altKey, shiftKey }: Keys): boolean {
  return !(ctrlKey || metaKey || altKey || shiftKey) && key.toLowerCase() === 't';
}

function isAccelerated(
  { key, ctrlKey, metaKey, altKey, shiftKey }: Keys,
  letter: string,
  isMac: boolean,
): boolean {
  const accelerator = isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  return accelerator && !altKey && !shiftKey && key.toLowerCase() === letter;
}

function onMac(): boolean {
  return /Mac/.test(navigator.userAgent);
}
