import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAt } from '../engine/members.ts';
import { layOut } from './body-layout.ts';

const laidOut = (body: string): string =>
  layOut(body, new Set())
    .map(({ text }) => text)
    .join('');

describe('the layout of a body', () => {
  it('has one member a line', () => {
    expect(laidOut('{"a":{"b":[1,"x"],"c":{}},"d":[]}')).toBe(
      '{\n  "a": {\n    "b": [\n      1,\n      "x"\n    ],\n    "c": {}\n  },\n  "d": []\n}',
    );
  });

  it('keeps what was sent: digits, doubled keys, unquoted keys, escapes', () => {
    expect(laidOut('{"n":1.0e2,"n":12345678901234567890,u:\'q\',"e":"\\u0041"}')).toBe(
      '{\n  "n": 1.0e2,\n  "n": 12345678901234567890,\n  u: \'q\',\n  "e": "\\u0041"\n}',
    );
  });

  it('makes segments of the marked values', () => {
    expect(layOut('{"a/b":{" c":1},"d":2}', new Set(['/a~1b/ c', '/d', '/none']))).toEqual([
      { text: '{\n  "a/b": {\n    " c": ', pointer: null },
      { text: '1', pointer: '/a~1b/ c' },
      { text: '\n  },\n  "d": ', pointer: null },
      { text: '2', pointer: '/d' },
      { text: '\n}', pointer: null },
    ]);
  });

  it('leaves comments and a last comma out, and reads keys in either quotes', () => {
    const body = '/* a */{\'b\\x63\': [1, // one\n 2,], "d\\u0065": {},}';
    expect(laidOut(body)).toBe('{\n  \'b\\x63\': [\n    1,\n    2\n  ],\n  "d\\u0065": {}\n}');
    expect(layOut(body, new Set(['/bc/1', '/de'])).filter(({ pointer }) => pointer)).toEqual([
      { text: '2', pointer: '/bc/1' },
      { text: '{}', pointer: '/de' },
    ]);
  });

  it('is the same JSON, and the value of each member that is marked', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (members) => {
        const body = JSON.stringify(members);
        expect(JSON.parse(laidOut(body))).toEqual(JSON.parse(body));
        for (const key of Object.keys(members)) {
          const pointer = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
          const own = layOut(body, new Set([pointer])).filter((each) => each.pointer === pointer);
          const value = valueAt(JSON.parse(body), [key]);
          expect(own.map(({ text }) => JSON.parse(text) as unknown)).toEqual([value]);
        }
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('shows what would be mostly white space as it came', () => {
    const body = `${'['.repeat(2_000)}${'1,'.repeat(1_000)}1${']'.repeat(2_000)}`;
    expect(layOut(body, new Set())).toEqual([{ text: body, pointer: null }]);
  });

  it.each(['<html>\n</html>', '{"cut":', '', `${'['.repeat(50_000)}`])(
    'leaves alone: %.20s',
    (body) => {
      expect(layOut(body, new Set(['']))).toEqual([{ text: body, pointer: null }]);
    },
  );

  it('shows a long body as it came', () => {
    const body = JSON.stringify({ a: 'x'.repeat(100_000) });
    expect(layOut(body, new Set(['/a']))).toEqual([{ text: body, pointer: null }]);
  });
});
