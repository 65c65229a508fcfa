import { describe, expect, it } from 'vitest';
import { looksCut } from './truncation.ts';

const WHOLE = '{"a\\"}":[{"b":"]\\\\"},[1,-2.5e3,true,null],"{["],"c":{}}';

describe('a text that looks cut', () => {
  it('is JSON cut off anywhere before its end', () => {
    for (let length = 1; length < WHOLE.length; length += 1) {
      expect(looksCut(WHOLE.slice(0, length)), WHOLE.slice(0, length)).toBe(true);
    }
    expect(looksCut(WHOLE)).toBe(false);
  });

  it.each([
    ['{"a":[{"b":1}', true],
    ['[1,2', true],
    ['[', true],
    ['[1,[2]', true],
    ['{"a":"text with } and \\" in', true],
    ['{"a":"x\\', true],
    ['  \n{"a"', true],
    ['{"a":1,}', false],
    ['[1,]', false],
    ['[[1,2],[3,]]', false],
    ['{a:1}', false],
    ['{"a":"\\"{"}', false],
    ['{"a":"\\\\"}', false],
    ['{"a":1}]', false],
  ])('is told by its brackets and texts: %s', (text, cut) => {
    expect(looksCut(text)).toBe(cut);
  });

  it.each(['<html>', 'plain', '', ' ', '"text', 'Error: {"a":1', '<script>if (a) {', 'x [1, 2'])(
    'begins as JSON does: %s',
    (text) => {
      expect(looksCut(text)).toBe(false);
    },
  );
});
