import { describe, expect, it } from 'vitest';
import { createWildcard } from './wildcard.ts';

describe('a pattern', () => {
  it.each([
    ['abc', 'ABC', true],
    ['abc', 'abcd', false],
    ['a*', 'a', true],
    ['*', '', true],
    ['ab*ba', 'aba', false],
    ['ab*ba', 'abba', true],
    ['a*b*bc', 'abc', false],
    ['a*b*bc', 'abbc', true],
    ['a*b*b*', 'ab', false],
    ['a**c', 'abc', true],
    ['.*', 'abc', false],
  ])('%s as the whole of %s: %s', (pattern, text, expected) => {
    expect(createWildcard(pattern, 'whole')(text)).toBe(expected);
  });

  it.each([
    ['b', 'ABC', true],
    ['a*c', 'xabcx', true],
    ['c*a', 'abc', false],
    ['*', '', true],
    ['bc*bc', 'abc', false],
  ])('%s as a part of %s: %s', (pattern, text, expected) => {
    expect(createWildcard(pattern, 'part')(text)).toBe(expected);
  });
});
