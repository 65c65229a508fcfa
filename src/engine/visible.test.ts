import { expect, it } from 'vitest';
import { visible } from './visible.ts';

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
