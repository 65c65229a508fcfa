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
export function isFind(
  { key, ctrlKey, metaKey, altKey, shiftKey }: Keys,
  isMac = /Mac/.test(navigator.userAgent),
): boolean {
  const accelerator = isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  return accelerator && !altKey && !shiftKey && key.toLowerCase() === 'f';
}
