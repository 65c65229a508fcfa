import { useLayoutEffect, useRef } from 'preact/hooks';
import { scrollAfter, seenLines, type Viewport } from '../list/anchor.ts';
import type { Lines } from '../list/lines.ts';
import { newestAt } from '../list/sort.ts';
import type { Store } from '../store.ts';

/** Where the list is scrolled to, and how to change that. */
export interface Scroll {
  /** As it was last set or told of. */
  readonly known: () => Viewport;
  /** Finds out where it is, and draws what is there: the user moves it, and a list that becomes shorter moves. */
  readonly ask: () => void;
  /** Goes to where lines have been drawn. */
  readonly to: (top: number) => void;
  /** Whether it has been where the view was, with all of the list. */
  readonly isRestored: () => boolean;
  /** Goes where the view was, as far as the list is long enough. */
  readonly restore: (isWhole: boolean) => void;
  /** Brings a line into view, and draws what is there; does nothing for -1. */
  readonly reveal: (index: number) => void;
}

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
  scroll: Scroll,
): number {
  const order = {
    sort: list.sort.value,
    text: filter.text.value,
    vendors: filter.vendors.value,
  };
  const foldings = list.foldings.value;
  const viewport = scroll.known();
  const drawn = useRef({ lines, order, foldings, seen: seenLines(lines, viewport) });
  const before = drawn.current;
  const isWhole = filter.shown.value.done && !list.isBusy.value;
  const isOther =
    before.order.sort !== order.sort ||
    before.order.text !== order.text ||
    before.order.vendors !== order.vendors;
  const hasMoved = before.lines !== lines || before.seen.height !== viewport.height;
  const folded = before.foldings !== foldings;
  // A file is read from its start.
  const newest = folded || source.kind !== 'live' ? 'anywhere' : newestAt(order.sort);
  const top =
    scroll.isRestored() && !isOther && hasMoved
      ? scrollAfter(before.seen, lines, viewport, {
          newest,
          isReading: folded || list.selection.value.shown !== null,
        })
      : viewport.scrollTop;
  useLayoutEffect(() => {
    if (!scroll.isRestored()) scroll.restore(isWhole);
    else if (!isOther) scroll.to(top);
    else if (!isWhole) return;
    else {
      scroll.ask();
      scroll.reveal(list.focus.value);
    }
    drawn.current = { lines, order, foldings, seen: seenLines(lines, scroll.known()) };
  });
  return top;
}
