/** Rows kept in the document above and below those on screen, so that a small scroll shows no gap. */
const AROUND = 8;

/**
 * Which rows have to be in the document. After a jump only those on screen, for all of them are new; the ones around them
 * can be drawn later.
 *
 * @param scrollTop pixels
 * @param height pixels of the visible part; 0 before it is known
 * @returns the first row, and the one after the last
 */
export function visibleRange(
  scrollTop: number,
  height: number,
  rowHeight: number,
  count: number,
  hasJumped = false,
): { readonly first: number; readonly last: number } {
  const around = hasJumped ? 0 : AROUND;
  const top = Math.min(Math.floor(scrollTop / rowHeight), count);
  const bottom = Math.ceil((scrollTop + height) / rowHeight);
  return { first: Math.max(0, top - around), last: Math.min(count, bottom + around) };
}

/** Whether no row that was on screen still is, after a scroll from one place to another; all in pixels. */
export function isJump(from: number, to: number, height: number): boolean {
  return Math.abs(to - from) > height;
}

/** The row that a key selects, from `current` (-1: none) among `count`; null for a key that selects none. */
export function moveSelection(
  key: string,
  current: number,
  count: number,
  page: number,
): number | null {
  if (count === 0) return null;
  const to = (index: number): number => Math.max(0, Math.min(count - 1, index));
  switch (key) {
    case 'ArrowDown':
      return to(current + 1);
    case 'ArrowUp':
      return to(current < 0 ? count - 1 : current - 1);
    case 'PageDown':
      return to(current + page);
    case 'PageUp':
      return to(current - page);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/**
 * Where to scroll, as little as possible, so that a row is on screen.
 *
 * @param scrollTop pixels, as it is now
 * @param height pixels of the visible part
 */
export function scrollToReveal(
  index: number,
  rowHeight: number,
  scrollTop: number,
  height: number,
): number {
  const top = index * rowHeight;
  return Math.max(top + rowHeight - height, Math.min(scrollTop, top));
}
