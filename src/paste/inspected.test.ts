import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readInspected } from './inspected.ts';

class Client {
  readonly agent = { port: 443, ping: () => {} };
  readonly [Symbol.toStringTag] = 'X';
}

describe('what Node prints', () => {
  it.each<readonly [string, unknown]>([
    ['texts', { a: 'x', b: "it's", c: `"it's"`, d: '`"\'', e: 'a\nb\tc\\d\u0001', 'f-g': '' }],
    ['a long text in lines', { a: `${'word '.repeat(40)}\n${'more '.repeat(40)}` }],
    ['numbers', { a: 1, b: -1.5, c: 1e21, d: 2e-7, e: 0 }],
    ['words', { a: true, b: false, c: null }],
    ['lists', { a: [], b: [1, 'x', [true]], c: [{ d: 1 }, { d: 2 }] }],
    ['objects', { a: {}, b: { c: { d: { e: 1 } } }, 1: 2, $f: 3, __proto__: 4 }],
    ['many elements', { a: Array.from({ length: 90 }, (_, index) => index) }],
  ])('is read again: %s', (_, value) => {
    for (const compact of [1, 3, false] as const) {
      expect(readInspected(inspect(value, { depth: 9, compact }))).toEqual(value);
    }
  });

  it.each<readonly [string, unknown, unknown]>([
    ['functions', { a: () => {}, b: class X {}, c: async () => {} }, { a: null, b: null, c: null }],
    ['classes', { a: new Client() }, { a: { agent: { port: 443, ping: null } } }],
    ['what is undefined, or no number', { a: undefined, b: Number.NaN }, { a: null, b: null }],
    ['numbers that are too large', { a: 1n, b: Number.POSITIVE_INFINITY }, { a: null, b: null }],
    ['dates and bytes', { a: new Date(0), b: Buffer.from('{}') }, { a: null, b: null }],
    ['maps', { a: new Map([['b', 1]]) }, { a: { b: 1 } }],
    ['sets and promises', { a: new Set([1]), b: Promise.resolve() }, { a: {}, b: {} }],
    ['symbols', { a: Symbol('x'), [Symbol('b')]: 1 }, { a: null }],
    ['no prototype', { a: Object.assign(Object.create(null), { b: 1 }) }, { a: { b: 1 } }],
    [
      'no prototype, too deep',
      { a: { b: { c: Object.assign(Object.create(null), { d: 1 }) } } },
      { a: { b: { c: {} } } },
    ],
    [
      'getters',
      {
        get a() {
          return 1;
        },
        set b(_: number) {},
      },
      { a: null, b: null },
    ],
    ['errors', { a: new Error('x {'), b: 1 }, { a: null, b: 1 }],
    [
      'errors with members',
      { a: Object.assign(new TypeError('x'), { b: 1 }), c: 2 },
      { a: { b: 1 }, c: 2 },
    ],
    [
      'more elements than are shown',
      { a: Array.from({ length: 102 }, () => 7) },
      { a: Array.from({ length: 100 }, () => 7) },
    ],
    [
      'what is too deep',
      { a: { b: { c: { d: 1 } }, e: [[[1]]] } },
      { a: { b: { c: {} }, e: [[]] } },
    ],
  ])('is null, empty or left out where JSON cannot hold it: %s', (_, value, expected) => {
    expect(readInspected(inspect(value))).toEqual(expected);
  });

  it('may refer to itself', () => {
    const value: Record<string, unknown> = { a: 1 };
    value['b'] = { c: value };
    expect(readInspected(inspect(value))).toEqual({ a: 1, b: { c: null } });
  });

  it.each([
    '',
    '{',
    '{a}',
    '{a: b}',
    '{a: 1 b: 2}',
    "{a: 'x}",
    '{a: 1} x',
    '[Function',
    'x',
    `${'{a: '.repeat(200)}1${'}'.repeat(200)}`,
  ])('is not %j', (text) => {
    expect(readInspected(text)).toBeUndefined();
  });
});
