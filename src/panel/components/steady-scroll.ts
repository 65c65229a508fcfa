import { useLayoutEffect, useRef } from 'preact/hooks';
import { isAtEnd, scrollAfter, seenLines } from '../list/anchor.ts';
import type { Lines } from '../list/lines.ts';
import { newestAt } from '../list/sort.ts';
import type { Store } from '../store.ts';
import type { GridScroll } from './grid-scroll.ts';

/**
 * Keeps what is being read where it is while lines come and go, and brings the line that the keyboard is
 * at back into view after another sort or filter has moved it.
 *
 * @returns where the list is scrolled to with these lines, in pixels: lines that are drawn for where it was before would
 *   be drawn twice, and the browser would show a frame with none
 */
export function useSteadyScroll(
  { shown: { source, list, filter } }: Store,
  lines: Lines,
  scroll: GridScroll,
): number {
  const order = {
    sort: list.sort.value,
    text: filter.text.value,
    vendors: filter.vendors.value,
  };
  const foldings = list.foldings.value;
  const viewport = scroll.known();
  const drawn = useRef({ order, foldings, seen: seenLines(lines, viewport) });
  const before = drawn.current;
  const isWhole = filter.shown.value.done && !list.isBusy.value;
  const isOther =
    before.order.sort !== order.sort ||
    before.order.text !== order.text ||
    before.order.vendors !== order.vendors;
  const isRestored = scroll.isRestored();
  const isReading = before.foldings !== foldings || list.shown.value !== null;
  // A file is read from its start, and of a list that is not whole the end is not the end.
  const isFollowed = source.kind === 'live' && isRestored && (isWhole || !isOther);
  const newest = isFollowed ? newestAt(order.sort) : 'anywhere';
  const top = scrollAfter(before.seen, lines, viewport, {
    newest,
    isReading,
    isOther: isOther || !isRestored,
  });
  useLayoutEffect(() => {
    if (!isRestored) scroll.restore(isWhole);
    else {
      scroll.to(top);
      if (isOther && !isWhole) return;
      if (isOther) scroll.reveal(list.focus.value);
    }
    const seen = seenLines(lines, scroll.known());
    drawn.current = { order, foldings, seen };
    scroll.keep(newest === 'end' && !isReading && isAtEnd(seen));
  });
  return top;
}
