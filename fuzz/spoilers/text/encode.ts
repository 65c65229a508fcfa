import { oneOf, type Picker } from '../../pick.ts';
import type { Spoiler } from '../spoiler.ts';

const CHANGES: readonly ((text: string, pick: Picker) => string)[] = [
  (text) => `\ufeff${text}`,
  (text) => `\ufeff\ufeff${text}`,
  (text) => asLatin1(`\ufeff${text}`),
  (text) => asLatin1(text.replace(/[aeiou]/g, (vowel) => `${vowel}\u0308`)),
  (text) => utf16(text, (code) => [code & 0xff, code >> 8]),
  (text) => utf16(text, (code) => [code >> 8, code & 0xff]),
  (text) => `ÿþ${utf16(text, (code) => [code & 0xff, code >> 8])}`,
  (text, pick) => insert(text, '\u0000', pick),
  (text, pick) => `${text}${'\u0000'.repeat(1 + pick(64))}`,
  (text, pick) => insert(text, oneOf(['\ud83d', '\ude00', '\ud800\ud800', '\ufffd'], pick), pick),
  (text, pick) => insert(text, oneOf(['\\u0000', '\\ud800', '\\u202e', '\\x00', '\\'], pick), pick),
  (text) => text.replace(/[A-Za-z](?=[^"]*")/g, escaped),
  (text) => text.replace(/"/g, '”'),
];

/** Changes how the text is encoded: marks, byte orders, wrong character sets, escapes, NULs. */
export const encode: Spoiler<string> = {
  id: 'encode',
  spoil: (text, pick) => oneOf(CHANGES, pick)(text, pick),
};

/** UTF-8 that was read as Latin-1. */
function asLatin1(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}

/** UTF-16 that was read as Latin-1. */
function utf16(text: string, bytes: (code: number) => readonly number[]): string {
  return Array.from({ length: text.length }, (_, index) =>
    String.fromCharCode(...bytes(text.charCodeAt(index))),
  ).join('');
}

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function insert(text: string, part: string, pick: Picker): string {
  const at = pick(text.length + 1);
  return text.slice(0, at) + part + text.slice(at);
}
