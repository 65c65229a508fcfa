import { describe, expect, it } from 'vitest';
import { moveInTree, treeOf } from './detail/tree.ts';
import { itemOf } from './filter/row.fixture.ts';
import type { Line, Lines } from './list/lines.ts';
import { pageOf } from './list/list.fixture.ts';
import { treeMove } from './list/tree-keys.ts';
import { moveSelection } from './rows.ts';
import { isShortcut, SHORTCUTS, type ShortcutId } from './shortcuts.ts';
import { english } from './words/english.ts';
import { chordName } from './words/keys.ts';

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('the key for finding', () => {
  it.each([
    ['Control+F', { ctrlKey: true }, true, false],
    ['Command+F', { metaKey: true }, false, true],
    ['Control+Shift+F', { ctrlKey: true, shiftKey: true }, false, false],
    ['Control+Alt+F', { ctrlKey: true, altKey: true }, false, false],
    ['Control+Command+F', { ctrlKey: true, metaKey: true }, false, false],
    ['F', {}, false, false],
  ])('%s', (_, modifiers, elsewhere, onMac) => {
    expect(isShortcut('find', { ...NONE, key: 'f', ...modifiers }, 'chrome', false)).toBe(
      elsewhere,
    );
    expect(isShortcut('find', { ...NONE, key: 'F', ...modifiers }, 'chrome', true)).toBe(onMac);
  });
});

describe('the key for a ticket', () => {
  it.each([
    ['T', 't', {}, true],
    ['T under Caps Lock', 'T', {}, true],
    ['Shift+T', 'T', { shiftKey: true }, false],
    ['Control+T', 't', { ctrlKey: true }, false],
    ['Command+T', 't', { metaKey: true }, false],
    ['Alt+T', 't', { altKey: true }, false],
    ['another letter', 'r', {}, false],
  ])('%s', (_, key, modifiers, is) => {
    expect(isShortcut('copy-ticket', { ...NONE, key, ...modifiers }, 'chrome', false)).toBe(is);
  });
});

/** Keys that a handler could have an ear for. */
const ALL_KEYS = [
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'],
  ...['Enter', 'Escape', 'Tab', 'Backspace', 'Delete', 'Insert', 'F1', 'F10', 'ContextMenu', ' '],
  ...'abcdefghijklmnopqrstuvwxyz0123456789*?/+-',
];

function keysOf(id: ShortcutId): readonly string[] {
  return SHORTCUTS[id].chords.map(({ key }) => key).toSorted();
}

function onePage(isOpen: boolean): Lines {
  const line: Line = { kind: 'page', key: 'p', level: 1, isOpen, page: pageOf(0), count: 1 };
  return {
    length: 1,
    at: (index) => (index === 0 ? line : undefined),
    keyAt: () => 'p',
    indexOf: () => 0,
    indexOfRow: () => -1,
  };
}

describe('the table of keys says what the handlers do', () => {
  it('with the keys that move in the list', () => {
    const moving = ALL_KEYS.filter((key) => moveSelection(key, 5, 10, 3) !== null);
    expect(moving.toSorted()).toEqual(keysOf('move'));
    expect(keysOf('extend')).toEqual(keysOf('move'));
  });

  it('with the keys that fold in the list', () => {
    const folding = ALL_KEYS.filter((key) =>
      [true, false].some((isOpen) => treeMove(key, onePage(isOpen), 0)),
    );
    expect(folding.toSorted()).toEqual(keysOf('fold'));
  });

  it('with the keys of the tree of errors', () => {
    const items = ['/0', '/1'].map((path) =>
      itemOf({ path, items: [itemOf({ path: `${path}/items/0` })] }),
    );
    const open = treeOf(items, new Set()).lines;
    const closed = treeOf(items, new Set(['/0', '/1'])).lines;
    const used = ALL_KEYS.filter(
      (key) => moveInTree(open, '/0', key) ?? moveInTree(closed, '/0', key),
    );
    const said = [...keysOf('item-move'), ...keysOf('item-fold'), ...keysOf('item-unfold-all')];
    expect(used.toSorted()).toEqual(said.toSorted());
  });

  it('with a key on a Mac where Chrome has another there', () => {
    expect(isShortcut('clear', { ...NONE, key: 'k', metaKey: true }, 'chrome', true)).toBe(true);
    expect(isShortcut('clear', { ...NONE, key: 'l', metaKey: true }, 'chrome', true)).toBe(false);
    expect(isShortcut('clear', { ...NONE, key: 'l', ctrlKey: true }, 'chrome', false)).toBe(true);
  });

  it('with nothing in Firefox that is Firefox’s', () => {
    for (const id of ['clear', 'record', 'close'] as const) {
      const { key = '', accelerator = false } = SHORTCUTS[id].chords[0] ?? {};
      const pressed = { ...NONE, key, ctrlKey: accelerator };
      expect(isShortcut(id, pressed, 'chrome', false)).toBe(true);
      expect(isShortcut(id, pressed, 'firefox', false)).toBe(false);
    }
  });

  it('with nothing on a page that is the browser’s', () => {
    for (const id of ['clear', 'record'] as const) {
      const { key = '' } = SHORTCUTS[id].chords[0] ?? {};
      expect(isShortcut(id, { ...NONE, key, ctrlKey: true }, 'page', false)).toBe(false);
    }
    expect(isShortcut('close', { ...NONE, key: 'Escape' }, 'page', false)).toBe(true);
  });

  it('with a key that has a character of its own on some keyboards only', () => {
    for (const shiftKey of [true, false]) {
      expect(isShortcut('keys', { ...NONE, key: '?', shiftKey }, 'firefox', false)).toBe(true);
    }
    expect(isShortcut('keys', { ...NONE, key: '?', ctrlKey: true }, 'chrome', false)).toBe(false);
    expect(isShortcut('menu', { ...NONE, key: 'F10' }, 'chrome', false)).toBe(false);
    expect(isShortcut('menu', { ...NONE, key: 'F10', shiftKey: true }, 'chrome', false)).toBe(true);
  });
});

describe('the name of a key', () => {
  it.each([
    [{ key: 'f', accelerator: true }, 'Ctrl+F', '⌘F'],
    [{ key: 'F10', shift: true }, 'Shift+F10', '⇧F10'],
    [{ key: 'ArrowLeft', alt: true }, 'Alt+←', '⌥←'],
    [{ key: '?', shift: 'any' }, '?', '?'],
    [{ key: ' ' }, 'Space', 'Space'],
  ] as const)('%j', (chord, name, onMac) => {
    expect(chordName(english, chord, false)).toBe(name);
    expect(chordName(english, chord, true)).toBe(onMac);
  });
});
