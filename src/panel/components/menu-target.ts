import { withoutValues } from '../../engine/address.ts';
import { visible } from '../../engine/visible.ts';
import type { Line } from '../list/lines.ts';
import { rowsOf } from '../list/selection.ts';
import type { LogRow } from '../log.ts';
import {
  type MenuGroup,
  pageMenu,
  type RowMenuInput,
  rowMenu,
  valueMenu,
} from '../menu/commands.ts';
import type { Box } from '../menu/place.ts';
import { menuOf } from '../menu/values.ts';
import { isInField } from '../shortcuts.ts';
import type { Store } from '../store.ts';
import { vendorName } from '../texts.ts';
import { lineId } from './list-line.tsx';

/** A menu that is to open, and where. */
export interface MenuTarget {
  readonly groups: readonly MenuGroup[];
  readonly anchor: Box;
}

/** The menu for a press of the right button; null where the browser's own is of more use. */
export function targetAt(element: Element, x: number, y: number, store: Store): MenuTarget | null {
  // A link can be opened, and what is typed can be pasted.
  if (isInField(element) || element.closest('a')) return null;
  const row = element.closest('[role="row"]');
  const groups = row ? menuOfRow(row, store) : menuOfValue(element);
  return groups && { groups, anchor: { left: x, top: y, width: 0, height: 0 } };
}

/** The menu for the keyboard, of what has the focus; null where there is none. */
export function targetOfFocus(focused: Element, store: Store): MenuTarget | null {
  if (isInField(focused)) return null;
  const { list } = store.shown;
  if (focused.matches('.list')) {
    const line = list.lines.value.at(list.focus.value);
    if (!line) return null;
    const element = document.getElementById(lineId(line.key)) ?? focused;
    return { groups: menuOfLine(line, store), anchor: element.getBoundingClientRect() };
  }
  const shown = list.shown.value;
  if (!focused.closest('#detail') || !shown) return null;
  const groups = menuOfValue(focused) ?? rowMenu(shown, inputOf(shown, [shown], store));
  return {
    groups,
    anchor: focused.matches('#detail') ? topOf(focused) : focused.getBoundingClientRect(),
  };
}

/** A row that is not selected is selected first, as in the lists of both browsers. */
function menuOfRow(element: Element, store: Store): readonly MenuGroup[] | null {
  const { list } = store.shown;
  const lines = list.lines.value;
  const line = lines.at(Number(element.getAttribute('aria-rowindex')) - 2);
  if (!line || lineId(line.key) !== element.id) return null;
  const { keys } = list.selection.value;
  const isSelected = rowsOf(line).some(({ key }) => keys.has(key));
  if (!isSelected) list.select(line);
  return menuOfLine(line, store);
}

function menuOfLine(line: Line, store: Store): readonly MenuGroup[] {
  if (line.kind === 'page') return pageMenu(visible(withoutValues(line.page.url)));
  const rows = rowsOf(line);
  const { shown, selected } = store.shown.list;
  const row = rows.find(({ key }) => key === shown.value?.key) ?? rows.at(-1);
  if (!row) return [];
  const isSelected = selected.value.some(({ key }) => key === row.key);
  return rowMenu(row, inputOf(row, isSelected ? selected.value : rows, store));
}

function inputOf(row: LogRow, rows: readonly LogRow[], { host, shown }: Store): RowMenuInput {
  return {
    rows,
    isShown: shown.list.shown.value?.key === row.key,
    isLive: shown.source.kind === 'live',
    showsNetwork: host.showInNetwork !== null,
    vendorName: (vendor) => vendorName(host, vendor),
  };
}

/** Of the innermost element that has been given one; our own words are the text of their element. */
function menuOfValue(element: Element): readonly MenuGroup[] | null {
  const detail = element.closest('#detail');
  if (!detail) return null;
  const pair = element.closest('dd');
  for (let each: Element | null = element; each && each !== detail; each = each.parentElement) {
    const groups = menuOf(each) ?? menuWithin(each, pair);
    if (groups) return groups;
  }
  return null;
}

/** Beside a value stands its button, which has the menu of the value too. */
function menuWithin(element: Element, pair: Element | null): readonly MenuGroup[] | null {
  if (element !== pair) return null;
  const given = [...pair.children].flatMap((child) => menuOf(child) ?? []);
  if (given.length > 0) return given;
  // As it is laid out: a sentence on a line of its own stays one.
  const isPlain = pair instanceof HTMLElement && !pair.querySelector('button');
  const text = isPlain ? pair.innerText.trim() : '';
  return text === '' ? null : valueMenu({ text, key: null, name: '' });
}

function topOf(element: Element): Box {
  const { left, top } = element.getBoundingClientRect();
  return { left: left + 12, top: top + 32, width: 0, height: 0 };
}
