import type { LogRow } from '../log.ts';
import type { Line, Lines } from './lines.ts';
import { isText, listOf, member, parseJson } from './untrusted.ts';

/**
 * What is selected. Findings are, by their keys, and not lines: so the selection outlives every sort,
 * filter and grouping, and a repeat that comes later is not selected unseen.
 */
export interface Selection {
  /** The keys of the findings. */
  readonly keys: ReadonlySet<string>;
  /** The key of the finding that the detail shows: one of the selected. */
  readonly shown: string | null;
  /** The key of the line that the keyboard is at; a page's head can have it too. */
  readonly focus: string | null;
  /** The key of the line where a range begins that Shift extends. */
  readonly anchor: string | null;
}

export const NOTHING_SELECTED: Selection = {
  keys: new Set(),
  shown: null,
  focus: null,
  anchor: null,
};

/** A click, or an arrow: this line and no other. All repeats of a group; a page's head selects nothing. */
export function selectLine(selection: Selection, line: Line): Selection {
  const rows = rowsOf(line);
  if (rows.length === 0) return { ...selection, focus: line.key, anchor: line.key };
  return { keys: keysOf(rows), shown: newest(rows), focus: line.key, anchor: line.key };
}

/** A click with Ctrl or Cmd: this line too, or no longer. */
export function toggleLine(selection: Selection, line: Line): Selection {
  const rows = rowsOf(line);
  const moved = { ...selection, focus: line.key, anchor: line.key };
  if (rows.length === 0) return moved;
  const keys = new Set(selection.keys);
  if (!isSelected(selection, line)) {
    for (const { key } of rows) keys.add(key);
    return { ...moved, keys, shown: newest(rows) };
  }
  for (const { key } of rows) keys.delete(key);
  return { ...moved, keys, shown: shownAmong(keys, selection.shown) };
}

/** A click with Shift, or an arrow with it: all lines from where the range begins to this one. */
export function extendTo(selection: Selection, lines: Lines, index: number): Selection {
  const line = lines.at(index);
  if (!line) return selection;
  const anchored = selection.anchor === null ? -1 : lines.indexOf(selection.anchor);
  const begin = anchored >= 0 ? anchored : focusIndex(selection, lines);
  const from = begin >= 0 ? begin : index;
  const keys = keysBetween(lines, Math.min(from, index), Math.max(from, index) + 1);
  const shown = newest(rowsOf(line)) ?? shownAmong(keys, selection.shown);
  return { keys, shown, focus: line.key, anchor: lines.keyAt(from) ?? line.key };
}

/** All that the list has lines for, and repeats that are folded; not what is folded with its page. */
export function selectAll(selection: Selection, lines: Lines): Selection {
  const keys = keysBetween(lines, 0, lines.length);
  return { ...selection, keys, shown: keys.has(selection.shown ?? '') ? selection.shown : null };
}

/** A closed group is selected as soon as one of its findings is, an open one when all of them are. */
export function isSelected({ keys }: Selection, line: Line): boolean {
  if (keys.size === 0) return false;
  switch (line.kind) {
    case 'page':
      return false;
    case 'finding':
      return keys.has(line.key);
    case 'group': {
      const { rows } = line.group;
      return line.isOpen
        ? rows.every(({ key }) => keys.has(key))
        : rows.some(({ key }) => keys.has(key));
    }
  }
}

/**
 * The index of the line that the keyboard is at; -1 for none. Where that line is no more, it is the one
 * that has the finding which the detail shows: a group that has formed around it, or a finding that has
 * come out of its group.
 *
 * @param near the index that it had last, where the search begins
 */
export function focusIndex({ focus, shown }: Selection, lines: Lines, near = 0): number {
  const at = focus === null ? -1 : lines.indexOf(focus, near);
  return at >= 0 || shown === null ? at : lines.indexOfRow(shown);
}

/** The selected among `rows`, in their order: of those that the filter shows, what is to be copied. */
export function selectedRows({ keys }: Selection, rows: readonly LogRow[]): readonly LogRow[] {
  return keys.size === 0 ? [] : rows.filter(({ key }) => keys.has(key));
}

/** As text for `View`; empty when nothing is selected and the keyboard was nowhere. */
export function formatSelection({ keys, shown, focus, anchor }: Selection): string {
  if (keys.size === 0 && focus === null) return '';
  return JSON.stringify({ keys: [...keys], shown, focus, anchor });
}

/** Reads what `formatSelection` wrote; nothing selected for anything else. */
export function parseSelection(text: string): Selection {
  const value = parseJson(text);
  const keys = new Set(listOf(member(value, 'keys')).filter(isText));
  const textOf = (name: string): string | null => {
    const found = member(value, name);
    return isText(found) ? found : null;
  };
  const shown = textOf('shown');
  return {
    keys,
    shown: shown !== null && keys.has(shown) ? shown : null,
    focus: textOf('focus'),
    anchor: textOf('anchor'),
  };
}

/** The findings that a line stands for. */
export function rowsOf(line: Line): readonly LogRow[] {
  switch (line.kind) {
    case 'page':
      return [];
    case 'group':
      return line.group.rows;
    case 'finding':
      return [line.row];
  }
}

function keysBetween(lines: Lines, from: number, to: number): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let index = from; index < to; index += 1) {
    const line = lines.at(index);
    if (line) for (const { key } of rowsOf(line)) keys.add(key);
  }
  return keys;
}

function keysOf(rows: readonly LogRow[]): ReadonlySet<string> {
  return new Set(rows.map(({ key }) => key));
}

/** Of repeats the newest is shown: its id is the one that support finds soonest. */
function newest(rows: readonly LogRow[]): string | null {
  return rows.at(-1)?.key ?? null;
}

function shownAmong(keys: ReadonlySet<string>, shown: string | null): string | null {
  return shown !== null && keys.has(shown) ? shown : ([...keys].at(-1) ?? null);
}
