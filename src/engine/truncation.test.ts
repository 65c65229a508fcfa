import { expect, it } from 'vitest';
import { looksCut } from './truncation.ts';

it.each([
  ['{"a":1', true],
  ['{"a":[{"b":1}', true],
  ['[1,2', true],
  ['{"a":"text with } and \\" in', true],
  ['  {"a"', true],
  ['{"a":1,}', false],
  ['{a:1}', false],
  ['<html>', false],
  ['plain', false],
  ['', false],
])('%s: %s', (text, cut) => {
  expect(looksCut(text)).toBe(cut);
});
