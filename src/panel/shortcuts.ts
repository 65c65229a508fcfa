/** What tells a key with its modifiers apart. */
type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Who gets a key that a panel does not take: the developer tools of a browser, or the browser around a page. */
export type Keyboard = 'chrome' | 'firefox' | 'page';

/** A key with the modifiers that have to be held with it. */
export interface Chord {
  /** As in `KeyboardEvent.key`, letters in lower case. */
  readonly key: string;
  /** Control, on a Mac Command. */
  readonly accelerator?: true;
  readonly alt?: true;
  /** `any` for a character that some keyboards have on a key of its own. */
  readonly shift?: true | 'any';
}

/** Where the keyboard must be for a key to work. */
export const PLACES = ['panel', 'list', 'finding', 'heading', 'items', 'filter'] as const;

export type Place = (typeof PLACES)[number];

export type ShortcutId =
  | 'find'
  | 'clear'
  | 'record'
  | 'open-file'
  | 'export'
  | 'paste'
  | 'look-up'
  | 'menu'
  | 'keys'
  | 'move'
  | 'extend'
  | 'fold'
  | 'open'
  | 'close'
  | 'copy-ids'
  | 'copy-ticket'
  | 'select-all'
  | 'sort'
  | 'resize'
  | 'item-move'
  | 'item-fold'
  | 'item-unfold-all'
  | 'item-show'
  | 'suggestion'
  | 'take'
  | 'leave-filter';

/** What the panel does at a key. */
export interface Shortcut {
  readonly place: Place;
  /** Who leaves the key to a panel. */
  readonly keyboard: readonly Keyboard[];
  readonly chords: readonly Chord[];
  /** On a Mac, where those are other ones. */
  readonly mac?: readonly Chord[];
}

const ALL: readonly Keyboard[] = ['chrome', 'firefox', 'page'];
const MOVES = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'];

/**
 * Every key of the panel: what the handlers ask `isShortcut` for, and what the panel shows of its keys. In
 * Firefox, Escape belongs to the toolbox, which opens its console with it whatever a panel does, and the
 * Network panel there has no keys for clearing and recording. Those of Chrome belong to the browser on a page.
 */
export const SHORTCUTS: Readonly<Record<ShortcutId, Shortcut>> = {
  find: { place: 'panel', keyboard: ALL, chords: [{ key: 'f', accelerator: true }] },
  clear: {
    place: 'panel',
    keyboard: ['chrome'],
    chords: [{ key: 'l', accelerator: true }],
    mac: [{ key: 'k', accelerator: true }],
  },
  record: { place: 'panel', keyboard: ['chrome'], chords: [{ key: 'e', accelerator: true }] },
  'open-file': { place: 'panel', keyboard: ALL, chords: [{ key: 'o', accelerator: true }] },
  export: { place: 'panel', keyboard: ALL, chords: [{ key: 's', accelerator: true }] },
  paste: { place: 'panel', keyboard: ALL, chords: [{ key: 'v', accelerator: true }] },
  // With a letter alone it would be taken from what is typed; on a Mac Option makes another character of it.
  'look-up': {
    place: 'panel',
    keyboard: ALL,
    chords: [{ key: 'l', alt: true }],
    mac: [{ key: 'l', accelerator: true, shift: true }],
  },
  menu: {
    place: 'panel',
    keyboard: ALL,
    chords: [{ key: 'F10', shift: true }, { key: 'ContextMenu' }],
  },
  keys: { place: 'panel', keyboard: ALL, chords: [{ key: '?', shift: 'any' }] },
  move: { place: 'list', keyboard: ALL, chords: MOVES.map((key) => ({ key })) },
  extend: { place: 'list', keyboard: ALL, chords: MOVES.map((key) => ({ key, shift: true })) },
  fold: { place: 'list', keyboard: ALL, chords: [{ key: 'ArrowLeft' }, { key: 'ArrowRight' }] },
  open: { place: 'list', keyboard: ALL, chords: [{ key: 'Enter' }] },
  close: { place: 'list', keyboard: ['chrome', 'page'], chords: [{ key: 'Escape' }] },
  'copy-ids': { place: 'list', keyboard: ALL, chords: [{ key: 'c', accelerator: true }] },
  'copy-ticket': { place: 'finding', keyboard: ALL, chords: [{ key: 't' }] },
  'select-all': { place: 'list', keyboard: ALL, chords: [{ key: 'a', accelerator: true }] },
  sort: { place: 'heading', keyboard: ALL, chords: [{ key: 'Enter' }, { key: ' ' }] },
  resize: {
    place: 'heading',
    keyboard: ALL,
    chords: [
      { key: 'ArrowLeft', alt: true },
      { key: 'ArrowRight', alt: true },
    ],
  },
  'item-move': {
    place: 'items',
    keyboard: ALL,
    chords: ['ArrowUp', 'ArrowDown', 'Home', 'End'].map((key) => ({ key })),
  },
  'item-fold': {
    place: 'items',
    keyboard: ALL,
    chords: [{ key: 'ArrowLeft' }, { key: 'ArrowRight' }],
  },
  'item-unfold-all': { place: 'items', keyboard: ALL, chords: [{ key: '*', shift: 'any' }] },
  'item-show': { place: 'items', keyboard: ALL, chords: [{ key: 'Enter' }, { key: ' ' }] },
  suggestion: {
    place: 'filter',
    keyboard: ALL,
    chords: [{ key: 'ArrowUp' }, { key: 'ArrowDown' }],
  },
  take: { place: 'filter', keyboard: ALL, chords: [{ key: 'Tab' }, { key: 'Enter' }] },
  'leave-filter': { place: 'filter', keyboard: ALL, chords: [{ key: 'Escape' }] },
};

/**
 * Whether a key is the one for something.
 *
 * @param keyboard the host's; a key that it does not leave to a panel is not taken. Not asked where left out
 */
export function isShortcut(
  id: ShortcutId,
  keys: Keys,
  keyboard?: Keyboard,
  isMac = onMac(),
): boolean {
  const shortcut = SHORTCUTS[id];
  if (keyboard !== undefined && !worksAt(shortcut, keyboard)) return false;
  return chordsOf(shortcut, isMac).some((chord) => isPressed(chord, keys, isMac));
}

/** Whether the key is left to the panel there. */
export function worksAt({ keyboard }: Shortcut, where: Keyboard): boolean {
  return keyboard.includes(where);
}

/** The chords on this kind of computer. */
export function chordsOf({ chords, mac }: Shortcut, isMac = onMac()): readonly Chord[] {
  return (isMac ? mac : undefined) ?? chords;
}

function isPressed({ key, accelerator, alt, shift }: Chord, keys: Keys, isMac: boolean): boolean {
  const [accelerating, other] = isMac ? [keys.metaKey, keys.ctrlKey] : [keys.ctrlKey, keys.metaKey];
  return (
    (keys.key.length === 1 ? keys.key.toLowerCase() : keys.key) === key &&
    accelerating === (accelerator ?? false) &&
    !other &&
    keys.altKey === (alt ?? false) &&
    (shift === 'any' || keys.shiftKey === (shift ?? false))
  );
}

/**
 * Keeps a key that the panel has used from everything else. Chromium's tools listen for their own keys on
 * the panel's document, and do not ask whether the default was prevented.
 */
export function keep(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

/** Whether a key belongs to what is being typed or chosen in a field. */
export function isInField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable]') !== null
  );
}

/** Whether this computer is a Mac, whose keyboards have other keys. */
export function onMac(): boolean {
  return /Mac/.test(navigator.userAgent);
}
