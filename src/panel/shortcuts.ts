import type { PanelHost } from './host.ts';

/** What tells a key with its modifiers apart. */
type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

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
  /** Whose tools leave the key to a panel. */
  readonly look: PanelHost['look'] | 'both';
  readonly chords: readonly Chord[];
  /** On a Mac, where those are other ones. */
  readonly mac?: readonly Chord[];
}

const MOVES = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'];

/**
 * Every key of the panel: what the handlers ask `isShortcut` for, and what the panel shows of its keys. In
 * Firefox, Escape belongs to the toolbox, which opens its console with it whatever a panel does, and the
 * Network panel there has no keys for clearing and recording.
 */
export const SHORTCUTS: Readonly<Record<ShortcutId, Shortcut>> = {
  find: { place: 'panel', look: 'both', chords: [{ key: 'f', accelerator: true }] },
  clear: {
    place: 'panel',
    look: 'chrome',
    chords: [{ key: 'l', accelerator: true }],
    mac: [{ key: 'k', accelerator: true }],
  },
  record: { place: 'panel', look: 'chrome', chords: [{ key: 'e', accelerator: true }] },
  'open-file': { place: 'panel', look: 'both', chords: [{ key: 'o', accelerator: true }] },
  export: { place: 'panel', look: 'both', chords: [{ key: 's', accelerator: true }] },
  paste: { place: 'panel', look: 'both', chords: [{ key: 'v', accelerator: true }] },
  // With a letter alone it would be taken from what is typed; on a Mac Option makes another character of it.
  'look-up': {
    place: 'panel',
    look: 'both',
    chords: [{ key: 'l', alt: true }],
    mac: [{ key: 'l', accelerator: true, shift: true }],
  },
  menu: {
    place: 'panel',
    look: 'both',
    chords: [{ key: 'F10', shift: true }, { key: 'ContextMenu' }],
  },
  keys: { place: 'panel', look: 'both', chords: [{ key: '?', shift: 'any' }] },
  move: { place: 'list', look: 'both', chords: MOVES.map((key) => ({ key })) },
  extend: { place: 'list', look: 'both', chords: MOVES.map((key) => ({ key, shift: true })) },
  fold: { place: 'list', look: 'both', chords: [{ key: 'ArrowLeft' }, { key: 'ArrowRight' }] },
  open: { place: 'list', look: 'both', chords: [{ key: 'Enter' }] },
  close: { place: 'list', look: 'chrome', chords: [{ key: 'Escape' }] },
  'copy-ids': { place: 'list', look: 'both', chords: [{ key: 'c', accelerator: true }] },
  'copy-ticket': { place: 'finding', look: 'both', chords: [{ key: 't' }] },
  'select-all': { place: 'list', look: 'both', chords: [{ key: 'a', accelerator: true }] },
  sort: { place: 'heading', look: 'both', chords: [{ key: 'Enter' }, { key: ' ' }] },
  resize: {
    place: 'heading',
    look: 'both',
    chords: [
      { key: 'ArrowLeft', alt: true },
      { key: 'ArrowRight', alt: true },
    ],
  },
  'item-move': {
    place: 'items',
    look: 'both',
    chords: ['ArrowUp', 'ArrowDown', 'Home', 'End'].map((key) => ({ key })),
  },
  'item-fold': {
    place: 'items',
    look: 'both',
    chords: [{ key: 'ArrowLeft' }, { key: 'ArrowRight' }],
  },
  'item-unfold-all': { place: 'items', look: 'both', chords: [{ key: '*', shift: 'any' }] },
  'item-show': { place: 'items', look: 'both', chords: [{ key: 'Enter' }, { key: ' ' }] },
  suggestion: { place: 'filter', look: 'both', chords: [{ key: 'ArrowUp' }, { key: 'ArrowDown' }] },
  take: { place: 'filter', look: 'both', chords: [{ key: 'Tab' }, { key: 'Enter' }] },
  'leave-filter': { place: 'filter', look: 'both', chords: [{ key: 'Escape' }] },
};

/**
 * Whether a key is the one for something.
 *
 * @param look whose tools the panel is in; of another's own keys none is taken. Not asked where left out
 */
export function isShortcut(
  id: ShortcutId,
  keys: Keys,
  look?: PanelHost['look'],
  isMac = onMac(),
): boolean {
  const shortcut = SHORTCUTS[id];
  if (look !== undefined && !worksIn(shortcut, look)) return false;
  return chordsOf(shortcut, isMac).some((chord) => isPressed(chord, keys, isMac));
}

/** Whether tools of this look leave the key to the panel. */
export function worksIn({ look }: Shortcut, where: PanelHost['look']): boolean {
  return look === 'both' || look === where;
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
