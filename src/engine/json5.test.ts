import fc from 'fast-check';
import JSON5 from 'json5';
import { describe, expect, it, vi } from 'vitest';
import { jsonOf } from './json5.ts';

function read(json5: string): unknown {
  return JSON.parse(jsonOf(json5));
}

describe('JSON5 as JSON', () => {
  it.each([
    ['{code: 1300, $a_1: 2, é: 3}', { code: 1300, $a_1: 2, é: 3 }],
    ['{true: 1, NaN: 2, null: null}', { true: 1, NaN: 2, null: null }],
    ["{'a': 'b', 'it\\'s': \"it's\"}", { a: 'b', "it's": "it's" }],
    ['[\'say "no"\', \'a\tb\', "a\tb"]', ['say "no"', 'a\tb', 'a\tb']],
    ['["\\x41\\v\\0\\a\\u0042\\n", \'\\\\\']', ['A\v\0aB\n', '\\']],
    ['["one \\\nline", "two\\\r\nlines"]', ['one line', 'twolines']],
    ['[1,]', [1]],
    ['{"a": [1, /* one */ ], // last\n}', { a: [1] }],
    ['// first\n{"a"/* key */: 1, b // key\n: 2}', { a: 1, b: 2 }],
    ['["// no comment", \'/* nor this */\', "a, ]"]', ['// no comment', '/* nor this */', 'a, ]']],
    ['[+1300, .5, -.5, 5., 5.e1, 0x1F, -0x1f]', [1300, 0.5, -0.5, 5, 50, 31, -31]],
    ['[Infinity, -Infinity, NaN, +NaN]', [null, null, null, null]],
    ['\v[\u00a01,\ufeff2]\u3000', [1, 2]],
    ['{"a": "b"}', { a: 'b' }],
  ])('%s', (json5, value) => {
    expect(read(json5)).toEqual(value);
  });

  it('keeps the digits of a number', () => {
    expect(jsonOf('[+12345678901234567890, 0x1fffffffffffff1]')).toBe(
      '[12345678901234567890, 144115188075855857]',
    );
  });

  it.each([
    '{',
    '[,]',
    '{,}',
    '[1,,]',
    '[1 2]',
    '[1 "a"]',
    "['a' 'b']",
    '{a: b c}',
    '[010]',
    '[+]',
    '[.]',
    '[0x]',
    '[1_000]',
    '[word]',
    '[a.b]',
    '{1a: 2}',
    '{a b: 1}',
    '"',
    "'",
    '[\'a"]',
    "['a\nb']",
    '["\\1"]',
    '["\\x4"]',
    '["\\u006"]',
    // What one escape leaves must not end the one before it.
    '["\\u006\\e"]',
    '["\\x4\\a"]',
    '["\\',
    '[1] /* never closed',
    '[1] /*/',
    '[1] /',
    '<html>',
    'Not found',
    '',
  ])('%s is neither', (text) => {
    expect(() => read(text)).toThrow(SyntaxError);
  });

  it('leaves JSON as it is, but for white space that JSON does not know', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(JSON.parse(jsonOf(json))).toEqual(JSON.parse(json));
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('reads what a reader of JSON5 reads, and nothing else', () => {
    const pieces = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        'a',
        '"b"',
        "'c'",
        '1',
        '+.5',
        '5.',
        '0x1F',
        'true',
        'null',
      ],
      ...[' ', '\n', '// x\n', '/* y */', "'\\''", '"\\x41"', '-Infinity', '010', '/*', '\\', '"'],
    );
    const escapes = fc.constantFrom(
      ...[
        '\\u0',
        '\\u006',
        '\\u0065',
        '\\x4',
        '\\x41',
        '\\e',
        '\\0',
        '\\1',
        '\\',
        '\\\\',
        '\\\n',
        '6',
        'a',
        "'",
      ],
    );
    const texts = fc.oneof(
      fc.array(escapes, { maxLength: 6 }).map((parts) => `["${parts.join('')}"]`),
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
      fc.array(pieces, { maxLength: 8 }).map((parts) => `[${parts.join(',')}]`),
      fc.array(pieces, { maxLength: 8 }).map((parts) => `{a:${parts.join(',b:')},}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(outcome(() => read(text))).toEqual(outcome(() => byReference(text)));
      }),
      { seed: 2, numRuns: 20_000 },
    );
  });

  it.each([
    '[',
    '{a:',
    '/*',
    ',/*',
    '"\\',
    "'",
    ',',
    ',  ',
    'a/*',
    'a ',
    '/**/',
    '//',
    '\v',
    '{a:/**/',
  ])('comes to an end on a million characters of %j', (piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    expect(outcome(() => read(text))).toBe('no JSON5');
    expect(outcome(() => read(`[1 ${text}`))).toBe('no JSON5');
  });
});

function outcome(read: () => unknown): unknown {
  try {
    return { value: read() };
  } catch {
    return 'no JSON5';
  }
}

/** The reference implementation of JSON5. `NaN` and `Infinity` are null in JSON. */
function byReference(text: string): unknown {
  return JSON.parse(JSON.stringify(JSON5.parse(text)));
}

it.each(['1601 ', "'a'\n", 'true\t', '+1  '])('ends at two values side by side: %j', (value) => {
  const looks = vi.spyOn(RegExp.prototype, 'exec');
  let said: unknown = null;
  try {
    jsonOf(`[${value.repeat(100_000)}]`);
  } catch (error) {
    said = error;
  }
  const { length } = looks.mock.calls;
  looks.mockRestore();
  expect(said).toEqual(new SyntaxError('Two values stand side by side.'));
  expect(length).toBeLessThan(20);
});

it('goes through a short text once, whatever control characters there are', () => {
  const replaced = vi.spyOn(String.prototype, 'replaceAll');
  const written = jsonOf("['a\tb']");
  const { length } = replaced.mock.calls;
  replaced.mockRestore();
  expect(JSON.parse(written)).toEqual(['a\tb']);
  expect(length).toBe(0);
});

it.each([100, 101])('writes the same of a text of %i characters', (length) => {
  const text = `\u0000\t\u001f${'a'.repeat(length - 3)}`;
  expect(JSON.parse(jsonOf(`['${text}']`))).toEqual([text]);
});

it('writes control characters anew kind by kind, however many there are', () => {
  const text = 'a\u0000b\t'.repeat(20_000);
  const escapes = vi.spyOn(String.prototype, 'padStart');
  const written = jsonOf(`['${text}']`);
  const { length } = escapes.mock.calls;
  escapes.mockRestore();
  expect(JSON.parse(written)).toEqual([text]);
  expect(length).toBeLessThan(100);
});
