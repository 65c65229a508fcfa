import { useLayoutEffect, useRef } from 'preact/hooks';

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

/**
 * The same when another source is drawn. Where nothing had the focus, as after a paste anywhere, the list has
 * it then.
 */
export function useRefocus(source: number): void {
  // What has the focus now may be gone when the new source is drawn.
  const focused = document.activeElement;
  const drawn = useRef(source);
  useLayoutEffect(() => {
    if (drawn.current === source) return;
    drawn.current = source;
    if (focused !== document.body) return refocus(focused);
    document.querySelector<HTMLElement>('.list')?.focus();
  }, [source]);
}
