import {
  type Chord,
  chordsOf,
  type Keyboard,
  onMac,
  SHORTCUTS,
  type ShortcutId,
  worksAt,
} from '../shortcuts.ts';
import type { Words } from './words.ts';

/** Keys that keyboards name by a sign. */
const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** What a button does, with the key that does it too where it is left to the panel. */
export function withKey(words: Words, does: string, id: ShortcutId, keyboard: Keyboard): string {
  const shortcut = SHORTCUTS[id];
  const [chord] = chordsOf(shortcut);
  return chord && worksAt(shortcut, keyboard)
    ? words.text('withKey', does, chordName(words, chord, onMac()))
    : does;
}

/** A key as it is named on this kind of keyboard: `Ctrl+F`, `⌘F`. */
export function chordName(
  words: Words,
  { key, accelerator, alt, shift }: Chord,
  isMac: boolean,
): string {
  const name = keyName(words, key);
  if (isMac) {
    return `${alt ? '⌥' : ''}${shift === true ? '⇧' : ''}${accelerator ? '⌘' : ''}${name}`;
  }
  const shifted = shift === true ? words.text('chord_shift', name) : name;
  const other = alt ? words.text('chord_alt', shifted) : shifted;
  return accelerator ? words.text('chord_control', other) : other;
}

function keyName(words: Words, key: string): string {
  switch (key) {
    case 'PageUp':
      return words.text('key_PageUp');
    case 'PageDown':
      return words.text('key_PageDown');
    case 'Escape':
      return words.text('key_Escape');
    case 'Home':
      return words.text('key_Home');
    case 'End':
      return words.text('key_End');
    case 'Enter':
      return words.text('key_Enter');
    case 'Tab':
      return words.text('key_Tab');
    case 'ContextMenu':
      return words.text('key_ContextMenu');
    case ' ':
      return words.text('key_Space');
    default:
      return SIGNS[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  }
}
