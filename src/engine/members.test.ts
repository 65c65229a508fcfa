import { describe, expect, it, vi } from 'vitest';
import { follow, textOf, valueAt } from './members.ts';

describe('text of a value', () => {
  it.each<[unknown, string | null]>([
    ['010', '010'],
    ['', null],
    [0, '0'],
    [-7, '-7'],
    [1300, '1300'],
    [1.5, '1.5'],
    [1605866400.123, '1605866400.123'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
    // Beyond these JavaScript holds another number than the body has.
    [Number.MAX_SAFE_INTEGER + 1, null],
    [1e21, null],
    [0.7777777777777778, null],
    [Number.POSITIVE_INFINITY, null],
    [true, null],
    [null, null],
    [undefined, null],
    [{}, null],
    [['1300'], null],
  ])('of %j is %j', (value, text) => {
    expect(textOf(value)).toBe(text);
  });
});

describe('following a path', () => {
  const body = { a: { ' b ': { 'Reason Code': 1 } }, list: [{ a: 1 }], 'x/y': null };

  it.each<[readonly string[], boolean, unknown, string | null]>([
    [[], false, body, ''],
    [['a', 'b'], false, body.a[' b '], '/a/ b '],
    [['a', 'b', 'reason_code'], false, undefined, null],
    [['a', 'b', 'reason_code'], true, 1, '/a/ b /Reason Code'],
    [['list', '0'], false, undefined, null],
    [['x/y'], false, null, '/x~1y'],
    [['x/y', 'z'], false, undefined, null],
    [['toString'], false, undefined, null],
  ])('%j, loosely: %s', (path, loose, value, pointer) => {
    expect(valueAt(body, path, loose)).toBe(value);
    expect(follow({ value: body, pointer: '' }, path, loose)?.pointer ?? null).toBe(pointer);
  });

  const lists = {
    errors: [7, null, 'x', [{ code: 0 }], {}, { code: null }, { code: 1 }, { code: 2 }],
    nested: [{ inner: [] }, { inner: [{ a: null }, { a: 3 }] }],
    empty: [],
    ' Some Errors ': [{ 'The Code': 4 }],
    '*': { '*': [{ b: 5 }] },
  };

  it.each<[string, boolean, unknown, string | null]>([
    ['errors.*.code', false, 1, '/errors/6/code'],
    ['errors.*', false, 7, '/errors/0'],
    ['errors.*.none', false, undefined, null],
    ['errors.code', false, undefined, null],
    ['nested.*.inner.*.a', false, 3, '/nested/1/inner/1/a'],
    ['empty.*', false, undefined, null],
    ['some_errors.*.thecode', true, 4, '/ Some Errors /0/The Code'],
    ['some_errors.*.thecode', false, undefined, null],
    // In an object it is a name as any other.
    ['*', false, lists['*'], '/*'],
    ['*.*.*.b', false, 5, '/*/*/0/b'],
  ])(
    '%s leads to the first element of a list that has it, loosely: %s',
    (path, loose, value, at) => {
      const names = path.split('.');
      expect(valueAt(lists, names, loose)).toBe(value);
      expect(follow({ value: lists, pointer: '' }, names, loose)?.pointer ?? null).toBe(at);
    },
  );

  it('looks at a hundred elements of a list', () => {
    for (const [count, found] of [
      [99, 1],
      [100, undefined],
      [1_000_000, undefined],
    ] as const) {
      const list = [...Array(count).fill({}), { a: 1 }];
      expect(valueAt(list, ['*', 'a'])).toBe(found);
      expect(follow({ value: list, pointer: '' }, ['*', 'a'])?.value).toBe(found);
    }
  });

  it.each([
    ['loosely', true, (index: number) => `Reason ${index}`],
    ['exactly', false, (index: number) => ` reason_${index} `],
  ])(
    'goes %s through all keys of a large object once, however often it is asked',
    (_, loose, keyOf) => {
      let listings = 0;
      const keys = Array.from({ length: 1_000 }, (_, index) => keyOf(index));
      const object = new Proxy(Object.fromEntries(keys.map((key) => [key, key])), {
        ownKeys: (target) => {
          listings += 1;
          return Reflect.ownKeys(target);
        },
      });
      for (let index = 100; index < 200; index += 1) {
        expect(valueAt(object, [`reason_${index}`], loose)).toBe(keyOf(index));
      }
      // Once to find that there are many, once to note them.
      expect(listings).toBe(2);
      expect(valueAt(object, ['reason'], loose)).toBeUndefined();
    },
  );

  it('does not read a key that is longer than any name', () => {
    const replace = vi.spyOn(String.prototype, 'replace');
    const trim = vi.spyOn(String.prototype, 'trim');
    for (const separators of [' ', '. '.repeat(600)]) {
      const object = { [`${separators}reason${separators}code`]: 1 };
      const isRead = separators === ' ';
      expect(valueAt(object, ['reasonCode'], true)).toBe(isRead ? 1 : undefined);
      expect(valueAt({ [`reason${separators}`]: 1 }, ['reason'])).toBe(isRead ? 1 : undefined);
      expect(replace.mock.calls.length + trim.mock.calls.length > 0).toBe(isRead);
      replace.mockClear();
      trim.mockClear();
    }
    vi.restoreAllMocks();
  });

  it('finds a name however many have been folded before it', () => {
    for (let index = 0; index < 3_000; index += 1) {
      const name = `Name ${index}${'x'.repeat(index % 200)}`;
      expect(valueAt({ [name]: index }, [name.toLowerCase().replace(' ', '_')], true)).toBe(index);
    }
  });
});
