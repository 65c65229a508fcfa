import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { COLUMNS, type Column, type Widths } from '../list/columns.ts';
import { keep } from '../shortcuts.ts';
import type { Store } from '../store.ts';

/** The headings: a click sorts, the border at the right of each resizes. */
export function ListHeader({ store }: { readonly store: Store }): JSX.Element {
  const header = useRef<HTMLDivElement>(null);
  const drawn = (): Widths | null => (header.current ? widthsOf(header.current) : null);
  return (
    <div class="row header" role="row" aria-rowindex={1} ref={header}>
      {COLUMNS.map((column, index) => (
        <Heading
          key={column}
          column={column}
          isLast={index === COLUMNS.length - 1}
          store={store}
          drawn={drawn}
        />
      ))}
    </div>
  );
}

function Heading({
  column,
  isLast,
  store,
  drawn,
}: {
  readonly column: Column;
  readonly isLast: boolean;
  readonly store: Store;
  readonly drawn: () => Widths | null;
}): JSX.Element {
  const { host } = store;
  const { list } = store.shown;
  const { words } = host;
  const sort = list.sort.value;
  const direction = sort?.column !== column ? 'none' : sort.descending ? 'descending' : 'ascending';
  const name = words.of('column', column);
  const does = words.of('sort', direction);
  const onKeyDown = (event: KeyboardEvent): void => {
    const dx = BY_KEY[event.key];
    const widths = drawn();
    if (!event.altKey || dx === undefined || !widths || isLast) return;
    list.resize(widths, column, dx);
    list.keepWidths();
    keep(event);
  };
  return (
    <span role="columnheader" class={column} aria-sort={direction}>
      <button
        type="button"
        title={words.text('labeled', name, isLast ? does : words.text('sortAndResize', does))}
        onClick={() => list.sortBy(column)}
        onKeyDown={onKeyDown}
      >
        {name}
      </button>
      {!isLast && <Border column={column} store={store} drawn={drawn} />}
    </span>
  );
}

/** Pixels by which an arrow with Alt moves a border. */
const BY_KEY: Readonly<Record<string, number>> = { ArrowLeft: -10, ArrowRight: 10 };

/** The border between two columns, to be dragged. By keyboard the heading does it. */
function Border({
  column,
  store: {
    shown: { list },
  },
  drawn,
}: {
  readonly column: Column;
  readonly store: Store;
  readonly drawn: () => Widths | null;
}): JSX.Element {
  const start = useRef<{ readonly x: number; readonly widths: Widths } | null>(null);
  const end = (): void => {
    start.current = null;
    list.keepWidths();
  };
  return (
    <span
      class="border"
      aria-hidden="true"
      onPointerDown={(event) => {
        const widths = drawn();
        if (event.button !== 0 || !widths) return;
        start.current = { x: event.clientX, widths };
        event.currentTarget.setPointerCapture(event.pointerId);
        event.preventDefault();
      }}
      onPointerMove={({ clientX }) => {
        if (start.current) list.resize(start.current.widths, column, clientX - start.current.x);
      }}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
}

/** The columns as they are on screen; null while one of them is hidden, because the list is narrow. */
function widthsOf(header: HTMLElement): Widths | null {
  const width = (column: Column): number =>
    header.querySelector(`.${column}`)?.getBoundingClientRect().width ?? 0;
  const widths: Widths = {
    status: width('status'),
    vendor: width('vendor'),
    code: width('code'),
    meaning: width('meaning'),
    endpoint: width('endpoint'),
    time: width('time'),
  };
  return COLUMNS.every((column) => widths[column] > 0) ? widths : null;
}
