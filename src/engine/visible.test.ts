import { expect, it } from 'vitest';
import { visible, visibleLines } from './visible.ts';

it.each([
  ['plain – text ü 漢 👍', 'plain – text ü 漢 👍'],
  ['a\u202eb', 'a\\u{202e}b'],
  ['zero\u200bwidth', 'zero\\u{200b}width'],
  ['line\nbreak\u2028', 'line\\u{a}break\\u{2028}'],
  ['\u0000', '\\u{0}'],
  ['\ud800', '\\u{d800}'],
  ['13\u034f00', '13\\u{34f}00'],
  ['\u115f\u1160\u3164\uffa0', '\\u{115f}\\u{1160}\\u{3164}\\u{ffa0}'],
  ['\u2800\u17b4\u180b\u2065', '\\u{2800}\\u{17b4}\\u{180b}\\u{2065}'],
  ['1\ufe0f\udb40\udd00', '1\\u{fe0f}\\u{e0100}'],
  ['\uffff\ufdd0', '\\u{ffff}\\u{fdd0}'],
  ['❤\ufe0f', '❤\ufe0f'],
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
