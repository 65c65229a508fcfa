import { expect, it } from 'vitest';
import { visible, visibleLines } from './visible.ts';

it.each([
  ['plain – text ü 漢 👍', 'plain – text ü 漢 👍'],
  ['a\u202eb', 'a\\u{202e}b'],
  ['zero\u200bwidth', 'zero\\u{200b}width'],
  ['line\nbreak\u2028', 'line\\u{a}break\\u{2028}'],
  ['\u0000', '\\u{0}'],
  ['\ud800', '\\u{d800}'],
])('%j is shown as %s', (text, shown) => {
  expect(visible(text)).toBe(shown);
});

it('keeps the lines and tabs of a longer text', () => {
  expect(visibleLines('a\n\tb\r\nc\u202ed')).toBe('a\n\tb\r\nc\\u{202e}d');
  expect(visibleLines('\n\n\t\t\r\n')).toBe('\n\n\t\t\r\n');
});

it.each([
  ['a\rb', 'a\\u{d}b'],
  ['a\r\r\nb', 'a\\u{d}\r\nb'],
  ['\v\f\n', '\\u{b}\\u{c}\n'],
  ['\u2028x', '\\u{2028}x'],
  ['x\u2028', 'x\\u{2028}'],
  ['\ufeff{', '\\u{feff}{'],
  ['\r', '\\u{d}'],
  ['\ufeff', '\\u{feff}'],
  ['a\n\u2028\nb', 'a\n\\u{2028}\nb'],
])('shows what is neither a line end nor a tab within lines: %j', (text, shown) => {
  expect(visibleLines(text)).toBe(shown);
});
