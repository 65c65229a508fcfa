import { describe, expect, it } from 'vitest';
import { compileRegex } from './program.ts';
import { parseRegex } from './syntax.ts';

describe('a regular expression', () => {
  it.each([
    ['(a', 'unclosed-group'],
    ['a|(b|(c)', 'unclosed-group'],
    ['a)', 'unopened-group'],
    ['[a', 'unclosed-class'],
    ['[a\\]', 'unclosed-class'],
    ['*a', 'nothing-to-repeat'],
    ['a**', 'nothing-to-repeat'],
    ['a|+', 'nothing-to-repeat'],
    ['(?:{2})', 'nothing-to-repeat'],
    ['^*', 'nothing-to-repeat'],
    ['[z-a]', 'range-order'],
    ['a{3,2}', 'count-order'],
    ['a\\', 'backslash-at-end'],
    ['[a\\', 'backslash-at-end'],
    ['a(?=b)', 'unsupported'],
    ['(?<!a)b', 'unsupported'],
    ['(a)\\1', 'unsupported'],
    ['\\p{L}', 'unsupported'],
    ['[\\cA]', 'unsupported'],
    ['a'.repeat(501), 'too-large'],
  ])('/%.20s/ has a problem: %s', (source, problem) => {
    expect(parseRegex(source)).toEqual({ kind: 'problem', problem });
  });

  it('may be nested as deep as it is long', () => {
    const source = `${'('.repeat(249)}a${')'.repeat(249)}`;
    expect(parseRegex(source).kind).toBe('regex');
  });

  it.each([
    'a{251}',
    '(a{30}){30}',
    'a{1000000000}',
    'a{0,1000000000}',
    '((((a{99}){99}){99}){99}){99}',
    '(a|b|c|d){60}',
  ])('/%s/ is refused before it takes room', (source) => {
    const parsed = parseRegex(source);
    expect(parsed.kind).toBe('regex');
    if (parsed.kind === 'regex') expect(compileRegex(parsed.node)).toBeNull();
  });

  it('ends where copies of nothing are asked for', () => {
    const parsed = parseRegex('((((a{0}){999999999}){999999999}){999999999}){999999999}');
    if (parsed.kind === 'regex') expect(compileRegex(parsed.node)).toHaveLength(1);
    else expect.unreachable();
  });
});
