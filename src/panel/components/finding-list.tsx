import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { visible } from '../../engine/visible.ts';
import { copyValue } from '../copy-value.ts';
import type { LogRow } from '../log.ts';
import { moveSelection, scrollToReveal, visibleRange } from '../rows.ts';
import { keep } from '../shortcuts.ts';
import type { Store } from '../store.ts';
import { clockTime, endpointOf, vendorName } from '../texts.ts';

const COLUMNS = ['Status', 'Vendor', 'Code', 'Meaning', 'Endpoint', 'Time'] as const;

/** Pixels, as in the style sheet. */
const HEIGHTS = {
  chrome: { row: 21, header: 27 },
  firefox: { row: 24, header: 25 },
} as const;

/** The findings that the filter shows as a grid, of which only the rows on screen and a few around them are in the document. */
export function FindingList({ store }: { readonly store: Store }): JSX.Element {
  const grid = useRef<HTMLDivElement>(null);
  const { view, look } = store.host;
  const { row: rowHeight, header: headerHeight } = HEIGHTS[look];
  const scrollTop = useSignal(view.scrollTop);
  const height = useSignal(0);
  const { rows, done } = store.filter.shown.value;
  const selected = store.selected.value;
  const { first, last } = visibleRange(scrollTop.value, height.value, rowHeight, rows.length);
  const shown = rows.slice(first, last);
  const isShown = selected !== null && shown.includes(selected);

  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return;
    element.scrollTop = view.scrollTop;
    // A list that has become shorter takes less, and tells nobody.
    scrollTop.value = element.scrollTop;
    const observer = new ResizeObserver(() => {
      height.value = element.clientHeight - headerHeight;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [view, height, headerHeight]);

  useRevealed(store, (index) => {
    if (!grid.current) return;
    grid.current.scrollTop = scrollToReveal(index, rowHeight, grid.current.scrollTop, height.value);
  });

  const select = (index: number): void => {
    const row = rows[index];
    if (!row || !grid.current) return;
    store.select(row.key);
    grid.current.scrollTop = scrollToReveal(index, rowHeight, grid.current.scrollTop, height.value);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (look === 'firefox' && selected && isCopy(event)) void copyId(selected, store);
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const page = Math.max(1, Math.floor(height.value / rowHeight) - 1);
    const current = selected ? rows.indexOf(selected) : -1;
    const next = moveSelection(event.key, current, rows.length, page);
    if (next !== null) select(next);
    else if (event.key === 'Enter' && selected) document.getElementById('detail')?.focus();
    else if (event.key === 'Escape' && selected && look === 'chrome') store.select(null);
    else return;
    keep(event);
  };

  return (
    <div
      class="list"
      role="grid"
      tabIndex={0}
      aria-label="Errors"
      aria-rowcount={rows.length + 1}
      aria-busy={!done}
      aria-activedescendant={isShown ? rowId(selected) : undefined}
      ref={grid}
      onKeyDown={onKeyDown}
      onScroll={({ currentTarget }) => {
        scrollTop.value = currentTarget.scrollTop;
        view.scrollTop = currentTarget.scrollTop;
      }}
    >
      <div class="row header" role="row" aria-rowindex={1}>
        {COLUMNS.map((column) => (
          <span key={column} role="columnheader" class={column.toLowerCase()}>
            {column}
          </span>
        ))}
      </div>
      <div role="rowgroup" style={{ height: `${rows.length * rowHeight}px` }}>
        <div role="presentation" style={{ transform: `translateY(${first * rowHeight}px)` }}>
          {shown.map((row, offset) => (
            <Row
              key={row.key}
              row={row}
              index={first + offset}
              selected={row === selected}
              store={store}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

/** Brings the selected row back into view after another filter has moved the rows. */
function useRevealed(store: Store, reveal: (index: number) => void): void {
  const { text, vendors, shown } = store.filter;
  const { rows, done } = shown.value;
  const revealed = useRef({ text: text.value, vendors: vendors.value });
  useLayoutEffect(() => {
    const { current } = revealed;
    const isSame = current.text === text.value && current.vendors === vendors.value;
    if (isSame || !done) return;
    revealed.current = { text: text.value, vendors: vendors.value };
    const index = rows.findIndex(({ key }) => key === store.selected.value?.key);
    if (index >= 0) reveal(index);
  });
}

function Row({
  row,
  index,
  selected,
  store,
}: {
  readonly row: LogRow;
  readonly index: number;
  readonly selected: boolean;
  readonly store: Store;
}): JSX.Element {
  const { finding, exchange } = row;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it has the keys
    <div
      id={rowId(row)}
      class={`row ${index % 2 === 1 ? 'odd' : ''}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      onClick={() => store.select(row.key)}
    >
      <Cell name="status">{String(finding.status)}</Cell>
      <Cell name="vendor">{vendorName(store.host.catalogue, finding.vendor)}</Cell>
      <Cell name="code">{visible(finding.code ?? '–')}</Cell>
      <Cell name="meaning">{finding.meaning ?? ''}</Cell>
      <Cell name="endpoint">{`${finding.method} ${endpointOf(finding.url)}`}</Cell>
      <Cell name="time">{clockTime(exchange.startedAt)}</Cell>
    </div>
  );
}

function Cell({
  name,
  children,
}: {
  readonly name: string;
  readonly children: string;
}): JSX.Element {
  return (
    <span role="gridcell" class={name} title={children}>
      {children}
    </span>
  );
}

/** Firefox copies the selected value with this key, unless text is selected. */
function isCopy({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  const accelerator = ctrlKey !== metaKey && !altKey && !shiftKey;
  return accelerator && key === 'c' && String(getSelection()) === '';
}

async function copyId({ finding }: LogRow, store: Store): Promise<void> {
  const [id] = finding.ids;
  if (id) await copyValue(id.value, store);
}

function rowId({ key }: LogRow): string {
  return `row-${encodeURIComponent(key)}`;
}
