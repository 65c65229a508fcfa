import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Line } from '../list/lines.ts';
import type { Store } from '../store.ts';
import { createLineCells, findingOf, type LineCells } from './line-cells.ts';

/** One line of the list: the head of a page, repeats of an error, or one finding. */
export function ListLine({
  line,
  index,
  selected,
  focused,
  store,
}: {
  readonly line: Line;
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly selected: boolean;
  /** Whether the keyboard is at it. */
  readonly focused: boolean;
  readonly store: Store;
}): JSX.Element {
  const { list } = store.shown;
  const row = useRef<HTMLDivElement>(null);
  const cells = useRef<LineCells | null>(null);
  const now = store.settings.value.time === 'absolute' ? null : store.now.value;
  useLayoutEffect(() => {
    if (!row.current) return;
    cells.current ??= createLineCells(row.current, store);
    cells.current.show(line, now);
  });
  const select = (event: MouseEvent): void => {
    if (event.shiftKey) list.extend(index);
    else if (event.ctrlKey || event.metaKey) list.toggle(line);
    else list.select(line);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it has the keys
    <div
      id={lineId(line.key)}
      class={`row ${line.kind} ${index % 2 === 1 ? 'odd' : ''} ${focused ? 'focused' : ''} ${isUnclaimed(line) ? 'unclaimed' : ''}`}
      role="row"
      aria-level={line.level}
      aria-expanded={line.kind === 'finding' ? undefined : line.isOpen}
      aria-rowindex={index + 2}
      aria-selected={line.kind === 'page' ? undefined : selected}
      style={line.level > 1 ? { '--level': String(line.level - 1) } : undefined}
      onClick={select}
      ref={row}
    />
  );
}

/** No pack claims it: what the list says of it is only what HTTP says. */
function isUnclaimed(line: Line): boolean {
  return line.kind !== 'page' && findingOf(line).vendor === null;
}

/** The id of a line's element. */
export function lineId(key: string): string {
  return `row-${encodeURIComponent(key)}`;
}
