import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { COLUMNS, columnTemplate } from '../list/columns.ts';
import type { Line, Lines } from '../list/lines.ts';
import { isSelected } from '../list/selection.ts';
import { createAssignSlots } from '../list/slots.ts';
import { visibleRange } from '../rows.ts';
import { keep } from '../shortcuts.ts';
import type { Store } from '../store.ts';
import { handleListKey } from './finding-list-keys.ts';
import { useGridScroll } from './grid-scroll.ts';
import { ListHeader } from './list-header.tsx';
import { ListLine, lineId } from './list-line.tsx';
import { useSteadyScroll } from './steady-scroll.ts';

/** Heights of lines in pixels, as in the style sheet. */
export const HEIGHTS = {
  chrome: { compact: 21, comfortable: 29, header: 27 },
  firefox: { compact: 24, comfortable: 30, header: 25 },
} as const;

/** The findings that the filter shows as a grid, of which only the lines on screen and a few around them are in the document. */
export function FindingList({ store }: { readonly store: Store }): JSX.Element {
  const grid = useRef<HTMLDivElement>(null);
  const { host } = store;
  const { list } = store.shown;
  const { view } = store.shown.source;
  const lineHeight = HEIGHTS[host.look][store.settings.value.density];
  const scroll = useGridScroll(grid, view, lineHeight, HEIGHTS[host.look].header);
  const assignSlots = useMemo(createAssignSlots, []);
  const lines = list.lines.value;
  const selection = list.selection.value;
  const focus = list.focus.value;
  const top = useSteadyScroll(store, lines, scroll);
  const { height } = scroll.known();
  const { first, last } = visibleRange(top, height, lineHeight, lines.length, scroll.drawAt(top));
  const shown = linesBetween(lines, first, last);
  const slots = assignSlots(
    shown.map(({ key }) => key),
    !hasSelectedText(grid.current),
  );
  const columns = columnTemplate(list.widths.value);

  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.floor(scroll.known().height / lineHeight) - 1;
    if (handleListKey(event, store, Math.max(1, page))) {
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
      onScroll={scroll.moved}
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

function idAt(lines: Lines, index: number): string | undefined {
  const key = lines.keyAt(index);
  return key === undefined ? undefined : lineId(key);
}
