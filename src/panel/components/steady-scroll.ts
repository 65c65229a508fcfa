import { useLayoutEffect, useRef } from 'preact/hooks';
import { scrollAfter, seenLines, type Viewport } from '../list/anchor.ts';
import type { Lines } from '../list/lines.ts';
import { newestAt } from '../list/sort.ts';
import type { Store } from '../store.ts';

/** Where the list is scrolled to, and how to change that. */
export interface Scroll {
  /** As it was last set or told of. */
  readonly known: () => Viewport;
  /** As it is: a list that has become shorter may have moved. */
  readonly ask: () => Viewport;
  readonly to: (top: number) => void;
  /**
   * Goes where the view was, as far as the list is long enough; false once it has been there with all of the
   * list.
   */
  readonly restore: (isWhole: boolean) => boolean;
  /** Brings a line into view; does nothing for -1. */
  readonly reveal: (index: number) => void;
}

/**
 * Keeps what is being read where it is while lines come and go, and brings the line that the keyboard is
 * at back into view after another sort or filter has moved it.
 */
export function useSteadyScroll(
  { shown: { list, filter } }: Store,
  lines: Lines,
  scroll: Scroll,
): void {
  const order = {
    sort: list.sort.value,
    text: filter.text.value,
    vendors: filter.vendors.value,
  };
  const foldings = list.foldings.value;
  const drawn = useRef({ lines, order, foldings, seen: seenLines(lines, scroll.known()) });
  useLayoutEffect(() => {
    const before = drawn.current;
    const isWhole = filter.shown.value.done && !list.isBusy.value;
    const isOther =
      before.order.sort !== order.sort ||
      before.order.text !== order.text ||
      before.order.vendors !== order.vendors;
    const isRestored = !scroll.restore(isWhole);
    if (isRestored && isOther) {
      if (!isWhole) return;
      scroll.ask();
      scroll.reveal(list.focus.value);
    } else if (isRestored && before.lines !== lines) {
      const folded = before.foldings !== foldings;
      const top = scrollAfter(before.seen, lines, scroll.ask(), {
        newest: folded ? 'anywhere' : newestAt(order.sort),
        isReading: folded || list.selection.value.shown !== null,
      });
      scroll.to(top);
    }
    drawn.current = { lines, order, foldings, seen: seenLines(lines, scroll.known()) };
  });
}
