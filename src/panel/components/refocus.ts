/**
 * Gives the focus to what stands in the place of an element that had it and is gone: the list, and where
 * it was a source or there is no list, the source that is shown, or what opens another one.
 */
export function refocus(before: Element | null): void {
  if (!before || before.isConnected) return;
  const find = (selector: string): HTMLElement | null => document.querySelector(selector);
  const list = before.closest('.source') ? null : find('.list');
  (list ?? find('.source.on button') ?? find('.toolbar .open-file'))?.focus();
}
