import { copyValue } from '../copy-value.ts';
import { firstIds } from '../list/first-ids.ts';
import { treeMove } from '../list/tree-keys.ts';
import { moveSelection } from '../rows.ts';
import { isShortcut, type Keyboard } from '../shortcuts.ts';
import type { Store } from '../store.ts';

/**
 * Does what a key says.
 *
 * @param page how many lines a page of them has
 * @returns false for a key that the list does not use
 */
export function handleListKey(event: KeyboardEvent, store: Store, page: number): boolean {
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
