import { describe, expect, it } from 'vitest';
import { compileRegex, MOST_INSTRUCTIONS, type Program } from './program.ts';
import { createSearch } from './search.ts';
import { parseRegex } from './syntax.ts';

function programOf(source: string): Program {
  const parsed = parseRegex(source);
  const program = parsed.kind === 'regex' ? compileRegex(parsed.node) : null;
  if (!program) throw new Error(`/${source}/ was refused.`);
  return program;
}

function finds(source: string, text: string): boolean {
  return createSearch(programOf(source))(text, text.length);
}

/** What JavaScript itself says of the same expression with the flags for no case and for lines. */
function native(source: string, text: string): boolean {
  return new RegExp(source, 'im').test(text);
}

describe('a search', () => {
  it.each([
    ['token', 'The Token is not valid'],
    ['^the', 'x\nThe end'],
    ['end$', 'the end\nof it'],
    ['a.c', 'a\nc'],
    ['a.c', 'xabcx'],
    ['a|bc|', 'z'],
    ['(ab)+c', 'xababc'],
    ['(ab)+c', 'xabab'],
    ['a{2,3}b', 'ab'],
    ['a{2,3}b', 'aaaab'],
    ['a{2,}b', 'aaaab'],
    ['^a{2}$', 'aaa'],
    ['x{a', 'x{a'],
    ['[^a-c]+$', 'abc'],
    ['[^a-c]+$', 'abCd'],
    ['[A-Z]\\d', 'q7'],
    ['\\bid\\b', 'the id: 7'],
    ['\\bid\\b', 'idle'],
    ['\\Bd', 'id'],
    ['\\Bd', 'd'],
    ['[\\d.]+\\.\\d', '10.0.1'],
    ['[\\w-.]$', 'a-'],
    ['\\x41\\u0042', 'ab'],
    ['\\u00e4', 'Ä'],
    ['[]a]', 'a]'],
    ['[^]', '\n'],
    ['\\s\\S', ' x'],
    ['(?<name>a)(?:b)', 'ab'],
    ['a*?b+?c??$', 'aabb'],
    ['(a*)*b', 'aac'],
    ['', ''],
    ['^$', 'a\n\nb'],
    ['\\/v\\d', '/V2'],
  ])('of /%s/ in %j agrees with JavaScript', (source, text) => {
    expect(finds(source, text)).toBe(native(source, text));
  });

  it('agrees with JavaScript on any expression and text', () => {
    const { expression, text } = generator(5);
    const rounds = 600;
    const textsEach = 8;
    const disagreements: string[] = [];
    let found = 0;
    for (let round = 0; round < rounds; round += 1) {
      const source = expression(2);
      const search = createSearch(programOf(source));
      for (let count = 0; count < textsEach; count += 1) {
        const sample = text();
        const expected = native(source, sample);
        if (expected) found += 1;
        if (search(sample, sample.length) !== expected) {
          disagreements.push(`/${source}/ in ${JSON.stringify(sample)}`);
        }
      }
    }
    expect(disagreements).toEqual([]);
    // Both answers come up often, so that neither can be given always.
    expect(found / (rounds * textsEach)).toBeGreaterThan(0.2);
    expect(found / (rounds * textsEach)).toBeLessThan(0.8);
  });

  it('looks at no more than it is told to, and knows that the text goes on', () => {
    const search = createSearch(programOf('b|a$|a\\b'));
    expect(search('aab', 2)).toBe(false);
    expect(search('aab', 3)).toBe(true);
    expect(search('aa-b', 2)).toBe(true);
    expect(createSearch(programOf('aa$'))('aa-b', 2)).toBe(false);
    expect(createSearch(programOf('aa'))('aa-b', 2)).toBe(true);
  });
});

describe('the work of a search', () => {
  it.each(['(a+)+$', '(a|a)*b', '(a*)*b', 'a*a*a*a*a*a*b', '(.*.*)*x', '^(a|aa)+$'])(
    'of /%s/ ends, where backtracking would not in a lifetime',
    (source) => {
      expect(finds(source, `${'a'.repeat(100_000)}!`)).toBe(false);
    },
  );

  it('is right after more states than are kept', () => {
    // Each of the last 13 characters may have been the x: some 8,000 states.
    const { below } = generator(9);
    const search = createSearch(programOf('x[xy]{12}z'));
    const texts = Array.from({ length: 200 }, () => {
      const length = 100 + below(100);
      return Array.from({ length }, () => 'xy'[below(2)]).join('') + 'yz'[below(2)];
    });
    const answers = texts.map((text) => search(text, text.length));
    expect(answers).toEqual(texts.map((text) => native('x[xy]{12}z', text)));
    expect(new Set(answers).size).toBe(2);
  });

  it('has a bound, because larger expressions are refused', () => {
    expect(programOf('a{249}')).toHaveLength(MOST_INSTRUCTIONS);
    expect(() => programOf('a{250}')).toThrow();
  });
});

/** Expressions and texts by chance, the same for the same seed. */
function generator(seed: number): {
  readonly expression: (depth: number) => string;
  readonly text: () => string;
  readonly below: (limit: number) => number;
} {
  let state = seed;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const pick = (list: readonly string[]): string => list[below(list.length)] ?? '';
  const atoms = [
    'a',
    'B',
    'c',
    '.',
    '\\w',
    '\\W',
    '\\d',
    '[ab]',
    '[^a]',
    '[b-d1]',
    '\\s',
    '\\.',
    'ä',
  ];
  const asserted = ['^', '$', '\\b', '\\B'];
  const quantifiers = ['*', '+', '?', '{2}', '{1,2}', '{0,1}', '{2,}', '+?', ''];
  const expression = (depth: number): string => {
    const parts = Array.from({ length: 1 + below(3) }, () => {
      const chance = below(10);
      if (chance === 0) return pick(asserted);
      if (chance > 6 && depth > 0) return `(${expression(depth - 1)})${pick(quantifiers)}`;
      return `${pick(atoms)}${pick(quantifiers)}`;
    });
    return below(4) === 0 && depth > 0
      ? `${parts.join('')}|${expression(depth - 1)}`
      : parts.join('');
  };
  const text = (): string =>
    Array.from({ length: below(9) }, () =>
      pick(['a', 'b', 'A', 'c', 'd', '1', ' ', '\n', '.', 'Ä', 'é']),
    ).join('');
  return { expression, text, below };
}
