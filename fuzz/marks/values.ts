import type { FieldTest } from '../../src/model/pack.ts';

/** A test that asks nothing of the elements of a list. */
export type SingleTest = Exclude<FieldTest, { each: unknown } | { some: unknown }>;

/** Values that pass the test, most of the time: `each`, `some` and `text-lists` are made of such. */
export function valuesFor(test: SingleTest, status: number): unknown[] {
  if (typeof test === 'object') {
    if ('is' in test) return [test.is];
    if ('oneOf' in test) return [...test.oneOf];
    const ends = ['', '1', 'x', 'NOT_FOUND', '_NOT_FOUND', 'not_found', '_not_found', ' wide'];
    return test.startsWith.flatMap((start) => ends.map((end) => `${start}${end}`));
  }
  switch (test) {
    case 'string':
      return ['Not found', 'x', '', 'Größe 4', 'a "quoted" word'];
    case 'integer':
      return [1, 0, 404, 1300, -1, 21211];
    case 'numeric':
      return [1300, '1300', '010', 0, '0'];
    case 'array':
      return [[], [1], [{}], ['x']];
    case 'object':
      return [{}, { a: 1 }];
    case 'date':
      return ['2026-11-20T10:00:00Z', '2026-11-20 10:00:00.85Z', '2026-11-20T10:00+00:00'];
    case 'hex-id':
      return ['7f3c1e52-0d4b-4c7e-9a51-3d2b6c8e4f10', '7F3C1E52-0D4B-EC7E-9A51-3D2B6C8E4F10'];
    case 'pascal-word':
      return ['InvalidToken', 'Forbidden', 'Tls13Required'];
    case 'upper-word':
      return ['NOT_FOUND', 'QUOTA', 'E1_2'];
    case 'snake-word':
      return ['not_found', 'quota', 'e1_2'];
    case 'http-status':
      return [status, String(status)];
    case 'texts':
      return [['x'], ['', 'two words']];
    case 'text-lists':
      return [{ name: ['is too long'] }, { '': ['x', ''], b: ['y'] }];
    case 'present':
      return [null, 1, 'x', {}];
    case 'absent':
      return [null];
  }
}

/** Values that do not pass the test, as close to one that does as can be had. */
export function valuesAgainst(test: SingleTest, status: number): unknown[] {
  if (typeof test === 'object') {
    if ('is' in test) return [String(test.is), null, [test.is], !test.is, 'is'];
    const [word = ''] = 'oneOf' in test ? test.oneOf : test.startsWith;
    const [first = 'x'] = word;
    return 'oneOf' in test
      ? [`${word}x`, ` not ${word}`, '', [word], 1]
      : [` ${word}`, word.replace(first, 'ß'), 'ß', '', [word], 1, null];
  }
  switch (test) {
    case 'string':
      return [null, 1, ['x'], { text: 'x' }, true];
    case 'integer':
      return ['1300', 1.5, null, [1300], { value: 1300 }, true, 2 ** 60];
    case 'numeric':
      return ['13OO', '1300 ', '', '1.5', 1.5, null, [1300], true, '0x1F', '1e3'];
    case 'array':
      return [null, {}, 'x', { length: 1, 0: {} }];
    case 'object':
      return [null, [], 'x', [{}]];
    case 'date':
      return ['yesterday', 1_776_565_879, '2026-11-20', '2026-13-41T10:00Z', null];
    case 'hex-id':
      return ['req-7f3a', '7f3c1e520d4b4c7e9a513d2b6c8e4f10', 7, 'oaeExample', null];
    case 'pascal-word':
      return ['two words', 'snake_case', 'camelCase', 'UPPER', 'E0000007', '', 1];
    case 'upper-word':
      return ['Not_Found', 'NOT FOUND', 'NOT_', '_NOT', 'NOT__FOUND', '4XX', '', null, 1];
    case 'snake-word':
      return ['Not_found', 'not found', 'not_', '_not', 'not__found', '4xx', '', null, 1];
    case 'http-status':
      return [status + 1, ` ${status}`, `${status}.0`, '', null, [status], true];
    case 'texts':
      return [[], ['x', 1], [null], 'x', null, { 0: 'x' }, [['x']]];
    case 'text-lists':
      return [{}, { a: [] }, { a: ['x'], b: 'x' }, { a: ['x', 1] }, [['x']], null, 'x'];
    case 'present':
      return [undefined];
    case 'absent':
      return ['x', 0, false, {}, []];
  }
}
