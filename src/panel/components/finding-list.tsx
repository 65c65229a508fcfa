import { type Signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { copyValue } from '../copy-value.ts';
import { COLUMNS, columnTemplate } from '../list/columns.ts';
import { firstIds } from '../list/first-ids.ts';
import type { Line, Lines } from '../list/lines.ts';
import { isSelected } from '../list/selection.ts';
import { createAssignSlots } from '../list/slots.ts';
import { treeMove } from '../list/tree-keys.ts';
import { isJump, moveSelection, scrollToReveal, visibleRange } from '../rows.ts';
import { isShortcut, type Keyboard, keep } from '../shortcuts.ts';
import { AT_END, type View } from '../sources/view.ts';
import type { Store } from '../store.ts';
import { ListHeader } from './list-header.tsx';
import { ListLine, lineId } from './list-line.tsx';
import { type Scroll, useSteadyScroll } from './steady-scroll.ts';

/** Heights of lines in pixels, as in the style sheet. */
export const HEIGHTS = {
  chrome: { compact: 21, comfortable: 29, header: 27 },
  firefox: { compact: 24, comfortable: 30, header: 25 },
} as const;

/** After a jump the lines around those on screen are drawn when no other drawing has come for so long. */
const SETTLED_MS = 250;

/** The findings that the filter shows as a grid, of which only the lines on screen and a few around them are in the document. */
export function FindingList({ store }: { readonly store: Store }): JSX.Element {
  const grid = useRef<HTMLDivElement>(null);
  const { host } = store;
  const { list } = store.shown;
  const { view } = store.shown.source;
  const lineHeight = HEIGHTS[host.look][store.settings.value.density];
  const headerHeight = HEIGHTS[host.look].header;
  // To ask the grid itself has the browser lay out all that has changed, for each key and each finding.
  const known = useRef(view.scrollTop);
  const drawnAt = useRef(view.scrollTop);
  const [, drawAnew] = useReducer((times: number) => times + 1, 0);
  const restored = useRef<View | null>(null);
  const height = useSignal(0);
  const assignSlots = useMemo(createAssignSlots, []);
  const lines = list.lines.value;
  const selection = list.selection.value;
  const focus = list.focus.value;
  useHeight(grid, height, headerHeight);
  /** Draws what is there: the user has moved it. */
  const ask = (): void => {
    known.current = grid.current?.scrollTop ?? 0;
    if (!isSamePlace(known.current, drawnAt.current)) drawAnew(0);
  };
  const scroll: Scroll = {
    known: () => ({ scrollTop: known.current, height: height.value, lineHeight }),
    to(top) {
      if (isSamePlace(top, known.current) || !grid.current) return;
      grid.current.scrollTop = top;
      known.current = top;
    },
    isRestored: () => restored.current === view,
    restore(isWhole) {
      const before = known.current;
      if (grid.current) grid.current.scrollTop = view.scrollTop;
      known.current = grid.current?.scrollTop ?? 0;
      // A grid whose height is not known yet is drawn for elsewhere: to draw until the two agree would never end.
      if (!isSamePlace(known.current, before)) drawAnew(0);
      if (isWhole) restored.current = view;
    },
    keep(isAtEnd) {
      if (restored.current === view) view.scrollTop = isAtEnd ? AT_END : known.current;
    },
    reveal(index) {
      const top = scrollToReveal(index, lineHeight, known.current, height.value);
      if (index < 0 || top === known.current) return;
      scroll.to(top);
      drawAnew(0);
    },
  };
  const top = useSteadyScroll(store, lines, scroll);
  const hasJumped = isJump(drawnAt.current, top, height.value);
  drawnAt.current = top;
  useLayoutEffect(() => {
    if (!hasJumped) return;
    const timer = setTimeout(() => drawAnew(0), SETTLED_MS);
    return () => clearTimeout(timer);
  });
  const { first, last } = visibleRange(top, height.value, lineHeight, lines.length, hasJumped);
  const shown = linesBetween(lines, first, last);
  const slots = assignSlots(
    shown.map(({ key }) => key),
    !hasSelectedText(grid.current),
  );
  const columns = columnTemplate(list.widths.value);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (handleKey(event, store, Math.max(1, Math.floor(height.value / lineHeight) - 1))) {
      scroll.reveal(list.focus.value);
      keep(event);
    }
  };
  return (
    <div
      class="list"
      role="treegrid"
      tabIndex={0}
      aria-label={host.words.text('errorList')}
      aria-multiselectable={true}
      aria-rowcount={lines.length + 1}
      aria-colcount={COLUMNS.length}
      aria-busy={list.isBusy.value}
      aria-activedescendant={focus >= first && focus < last ? idAt(lines, focus) : undefined}
      style={columns ? { '--columns': columns } : undefined}
      ref={grid}
      onKeyDown={onKeyDown}
      onScroll={ask}
    >
      <ListHeader store={store} />
      <div role="rowgroup" style={{ height: `${lines.length * lineHeight}px` }}>
        <div role="presentation" style={{ transform: `translateY(${first * lineHeight}px)` }}>
          {shown.map((line, offset) => (
            <ListLine
              key={slots[offset]}
              line={line}
              index={first + offset}
              selected={isSelected(selection, line)}
              focused={first + offset === focus}
              store={store}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

/** Browsers round to whole pixels of the screen; to move the list for that would end a scroll that has just begun. */
function isSamePlace(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1;
}

/** What the user has selected would become the text of other findings, if its elements passed on. */
function hasSelectedText(grid: HTMLElement | null): boolean {
  const selection = getSelection();
  return (
    selection !== null &&
    !selection.isCollapsed &&
    selection.containsNode(grid ?? document.body, true)
  );
}

function linesBetween(lines: Lines, first: number, last: number): readonly Line[] {
  return Array.from({ length: last - first }, (_, offset) => lines.at(first + offset) ?? []).flat();
}

/** Keeps the height of the lines' part. Apart from the list, whose lines would stay with the observer as they first were. */
function useHeight(
  grid: { readonly current: HTMLElement | null },
  height: Signal<number>,
  headerHeight: number,
): void {
  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      height.value = element.clientHeight - headerHeight;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [grid, height, headerHeight]);
}

/** Does what a key says; false for a key that the list does not use. */
function handleKey(event: KeyboardEvent, store: Store, page: number): boolean {
  const { host } = store;
  const { list } = store.shown;
  const { key, shiftKey } = event;
  const lines = list.lines.value;
  const focus = list.focus.value;
  if (isShortcut('copy-ids', event)) return copyIds(store, event.repeat);
  if (isShortcut('select-all', event)) {
    list.selectAll();
    return true;
  }
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  const next = moveSelection(key, focus, lines.length, page);
  if (next !== null) {
    const line = lines.at(next);
    if (shiftKey) list.extend(next);
    else if (line) list.select(line);
    return true;
  }
  if (shiftKey) return false;
  const move = treeMove(key, lines, focus);
  if (move?.kind === 'fold') list.fold(move.line, move.isOpen);
  if (move?.kind === 'focus') {
    const line = lines.at(move.index);
    if (line) list.select(line);
  }
  if (move) return true;
  return enterOrLeave(event, store, focus, host.keyboard);
}

function enterOrLeave(
  event: KeyboardEvent,
  { shown: { list } }: Store,
  focus: number,
  keyboard: Keyboard,
): boolean {
  const line = list.lines.value.at(focus);
  const opens = isShortcut('open', event);
  if (opens && line?.kind === 'page') {
    list.fold(line, !line.isOpen);
    return true;
  }
  if (opens && list.shown.value) {
    document.getElementById('detail')?.focus();
    return true;
  }
  if (!isShortcut('close', event, keyboard) || list.selection.value.keys.size === 0) return false;
  list.deselect();
  return true;
}

/**
 * Copies the first id of each selected finding, one a line, once while the key is held; false where there
 * is none, or text is selected.
 */
function copyIds(store: Store, isHeld: boolean): boolean {
  if (String(getSelection()) !== '') return false;
  const ids = firstIds(store.shown.list.selected.value);
  if (ids.length === 0) return false;
  if (!isHeld) void copyValue(ids.join('\n'), store);
  return true;
}

function idAt(lines: Lines, index: number): string | undefined {
  const key = lines.keyAt(index);
  return key === undefined ? undefined : lineId(key);
}
