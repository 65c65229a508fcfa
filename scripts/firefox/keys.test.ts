import { describe, expect, it } from 'vitest';
import { keyActions } from './keys.ts';

/** Down and up as `+x` and `-x`, with characters of the private area as their code. */
function shown(keys: string): string {
  return keyActions(keys)
    .map(({ type, value }) => {
      const code = value.charCodeAt(0);
      return `${type === 'keyDown' ? '+' : '-'}${code >= 0xe000 ? code.toString(16) : value}`;
    })
    .join(' ');
}

describe('keyActions', () => {
  it.each([
    ['a', '+a -a'],
    ['Enter', '+e006 -e006'],
    [' ', '+  - '],
    ['F1', '+e031 -e031'],
    ['F12', '+e03c -e03c'],
    ['Control+f', '+e009 +f -f -e009'],
    ['Control+Shift+PageDown', '+e009 +e008 +e00f -e00f -e008 -e009'],
    ['+', '++ -+'],
    ['Control++', '+e009 ++ -+ -e009'],
  ])('presses %s', (keys, expected) => {
    expect(shown(keys)).toBe(expected);
  });

  it.each(['', 'enter', 'Ctrl+f', 'F13', 'F0', 'constructor'])('knows no key %j', (keys) => {
    expect(() => keyActions(keys)).toThrow('There is no key named');
  });
});
