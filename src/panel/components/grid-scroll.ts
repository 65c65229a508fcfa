import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { Viewport } from '../list/anchor.ts';
import { isJump, scrollToReveal } from '../rows.ts';
import { AT_END, type View } from '../sources/view.ts';

/** After a jump the lines around those on screen are drawn when no other drawing has come for so long. */
const SETTLED_MS = 250;

/** Where a grid of lines is scrolled to, and how to change that. */
export interface GridScroll {
  /** As it was last set or told of. */
  readonly known: () => Viewport;
  /** Draws what is there: the user has moved it. */
  readonly moved: () => void;
  /** Tells where lines are drawn; returns whether none of them is there already. */
  readonly drawAt: (top: number) => boolean;
  /** Goes to where lines have been drawn. */
  readonly to: (top: number) => void;
  /** Whether it has been where the view was, with all of the list. */
  readonly isRestored: () => boolean;
  /** Goes where the view was, as far as the list is long enough. */
  readonly restore: (isWhole: boolean) => void;
  /** Keeps for the next document where it is: at its end, wherever that will be, or where it was last set. */
  readonly keep: (isAtEnd: boolean) => void;
  /** Brings a line into view, and draws what is there; does nothing for -1. */
  readonly reveal: (index: number) => void;
}

/**
 * Keeps where a grid of lines is scrolled to.
 *
 * @param lineHeight pixels, as is `headerHeight`: of what is above the lines and does not move with them
 */
export function useGridScroll(
  grid: RefObject<HTMLElement | null>,
  view: View,
  lineHeight: number,
  headerHeight: number,
): GridScroll {
  // To ask the grid itself has the browser lay out all that has changed, for each key and each finding.
  const known = useRef(view.scrollTop);
  const drawnAt = useRef(view.scrollTop);
  const hasJumped = useRef(false);
  const restored = useRef<View | null>(null);
  const height = useHeight(grid, headerHeight);
  const [, drawAnew] = useReducer((times: number) => times + 1, 0);
  useLayoutEffect(() => {
    if (!hasJumped.current) return;
    const timer = setTimeout(() => drawAnew(0), SETTLED_MS);
    return () => clearTimeout(timer);
  });
  const ask = (): number => {
    known.current = grid.current?.scrollTop ?? 0;
    return known.current;
  };
  const to = (top: number): void => {
    if (isSamePlace(top, known.current) || !grid.current) return;
    grid.current.scrollTop = top;
    known.current = top;
  };
  return {
    known: () => ({ scrollTop: known.current, height: height.value, lineHeight }),
    moved() {
      if (!isSamePlace(ask(), drawnAt.current)) drawAnew(0);
    },
    drawAt(top) {
      hasJumped.current = isJump(drawnAt.current, top, height.value);
      drawnAt.current = top;
      return hasJumped.current;
    },
    to,
    isRestored: () => restored.current === view,
    restore(isWhole) {
      const before = known.current;
      if (grid.current) grid.current.scrollTop = view.scrollTop;
      // A grid whose height is not known yet is drawn for elsewhere: to draw until the two agree would never end.
      if (!isSamePlace(ask(), before)) drawAnew(0);
      if (isWhole) restored.current = view;
    },
    keep(isAtEnd) {
      if (restored.current === view) view.scrollTop = isAtEnd ? AT_END : known.current;
    },
    reveal(index) {
      const top = scrollToReveal(index, lineHeight, known.current, height.value);
      if (index < 0 || top === known.current) return;
      to(top);
      drawAnew(0);
    },
  };
}

/** Browsers round to whole pixels of the screen; to move the list for that would end a scroll that has just begun. */
function isSamePlace(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1;
}

/** Keeps the height of the lines' part. Apart from the list, whose lines would stay with the observer as they first were. */
function useHeight(grid: RefObject<HTMLElement | null>, headerHeight: number): Signal<number> {
  const height = useSignal(0);
  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      height.value = element.clientHeight - headerHeight;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [grid, height, headerHeight]);
  return height;
}
