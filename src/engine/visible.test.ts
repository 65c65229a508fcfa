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

it('keeps the lines of a longer text', () => {
  expect(visibleLines('a\n\tb\r\nc\u202ed')).toBe('a\n\tb\r\nc\\u{202e}d');
});
