import { describe, expect, it } from 'vitest';
import { english } from '../words/english.ts';
import { accept, complete } from './complete.ts';
import { KEYS, type Key } from './keys.ts';
import type { SeenValue } from './seen.ts';

const VALUES: Partial<Record<Key, readonly string[]>> = {
  code: ['1300', '1301', '2130', 'Two words', 'say "so"', 'a\u202eb'],
  vendor: ['emnify'],
};

const seen = (key: Key): readonly SeenValue[] =>
  (VALUES[key] ?? []).map((value, index) => ({ value, count: 9 - index, about: '' }));

/** What is offered where the bar stands in the text, without the bar. */
function offered(marked: string, asked = false): readonly string[] {
  const caret = marked.indexOf('|');
  const completion = complete(marked.replace('|', ''), caret, seen, english, asked);
  return (completion?.suggestions ?? []).map(({ label }) => label);
}

/** The text after the suggestion was accepted, with a bar at the caret. */
function accepted(marked: string, label: string): string {
  const text = marked.replace('|', '');
  const completion = complete(text, marked.indexOf('|'), seen, english, true);
  const suggestion = completion?.suggestions.find((one) => one.label === label);
  if (!completion || !suggestion) throw new Error(`${label} was not offered.`);
  const after = accept(text, completion, suggestion);
  return `${after.text.slice(0, after.caret)}|${after.text.slice(after.caret)}`;
}

describe('completion', () => {
  it('offers all keys where nothing was typed, if it is asked to', () => {
    expect(offered('|', true)).toEqual(KEYS.map((key) => `${key}:`));
    for (const marked of ['|', '-|', 'x | y', '-|me']) {
      expect(offered(marked, true), marked).toEqual(offered('|', true));
      expect(offered(marked), marked).toEqual([]);
    }
  });

  it.each([
    ['me|', ['method:']],
    ['-ME|', ['method:']],
    ['x st|', ['status-code:']],
    ['u|rl', ['url:']],
    ['cod|e:13', []],
    ['c|od:13', ['code:']],
    ['zzz|', []],
    ['"me|"', []],
    ['/me|/', []],
    ['|-me', []],
    ['code:|', ['1300', '1301', '2130', 'Two words', 'say "so"', 'a\\u{202e}b']],
    ['-code:13|', ['1300', '1301', '2130']],
    ['code:13|99', ['1300', '1301', '2130']],
    ['code:"two w|', ['Two words']],
    ['code:TWO|', ['Two words']],
    ['code:1300|', []],
    ['vendor:|', ['emnify']],
    ['vendor:emnify|', []],
    ['domain:|', []],
    ['foo:|', []],
  ])('at the bar in %s offers %j', (marked, labels) => {
    expect(offered(marked)).toEqual(labels);
  });

  it.each([
    ['|', 'code:', 'code:|'],
    ['x -co|', 'code:', 'x -code:|'],
    ['c|od:13 y', 'code:', 'code:|13 y'],
    ['m|x y', 'method:', 'method:| y'],
    ['code:13|', '1301', 'code:1301 |'],
    ['code:13| y', '1301', 'code:1301 |y'],
    ['-code:13|99 y', '1300', '-code:1300 |y'],
    ['code:tw|', 'Two words', 'code:"Two words" |'],
    ['code:"tw|', 'Two words', 'code:"Two words" |'],
    ['code:s|', 'say "so"', 'code:say*so* |'],
    ['code:a|', 'a\\u{202e}b', 'code:a\u202eb |'],
  ])('accepted at the bar in %s, %s gives %s', (marked, label, after) => {
    expect(accepted(marked, label)).toBe(after);
  });

  it('offers fifty of many values', () => {
    const many = () =>
      Array.from({ length: 500 }, (_, i) => ({ value: `${i}`, count: 1, about: '' }));
    expect(complete('code:', 5, many, english)?.suggestions).toHaveLength(50);
    expect(complete('code:49', 7, many, english)?.suggestions).toHaveLength(15);
  });

  it('has counts for values, and words for keys', () => {
    expect(complete('vendor:e', 8, seen, english)?.suggestions).toEqual([
      { insert: 'emnify', label: 'emnify', about: '', count: 9 },
    ]);
    const keys = complete('', 0, seen, english, true)?.suggestions ?? [];
    expect(keys.every(({ about, count }) => about !== '' && count === null)).toBe(true);
  });
});
