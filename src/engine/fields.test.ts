import { describe, expect, it } from 'vitest';
import type { FieldTest } from '../model/pack.ts';
import { compileFields, holds, isMark } from './fields.ts';

/** Whether the member `x` of an object passes the test, in a response with the status 404. */
function passes(test: FieldTest, value: unknown, loose = false): boolean {
  return holds(compileFields({ x: test }, loose), { x: value }, loose, 404);
}

const HEX_ID = '1CC1eda1-f5dd-ea11-8288-0263195dd35a';

describe('the test of a member', () => {
  it.each<[string, FieldTest, readonly unknown[], readonly unknown[]]>([
    ['string', 'string', ['', 'a'], [1, true, [], {}]],
    ['integer', 'integer', [0, -7, 1e3], ['1', 1.5, 2 ** 53, true]],
    [
      'numeric',
      'numeric',
      [7, '7', '-07', '9'.repeat(30)],
      ['', '1.5', ' 7', '7 ', '9'.repeat(31)],
    ],
    ['numeric of numbers', 'numeric', [-7], [1.5, 2 ** 53, true, [7]]],
    ['array', 'array', [[], [1]], [{}, '[]', { length: 0 }]],
    ['object', 'object', [{}, { a: 1 }], [[], '{}', 1]],
    [
      'date',
      'date',
      ['2026-11-21T10:00:00Z', '2026-11-21 10:00'],
      ['2026-11-21', '21.11.2026', 'x2026-11-21T10:00', ['2026-11-21T10:00']],
    ],
    [
      'no date',
      'date',
      [],
      ['2026-13-41T10:00:00Z', 20261121, `2026-11-21T10:00${'0'.repeat(40)}`],
    ],
    [
      'hex-id',
      'hex-id',
      [HEX_ID],
      [`${HEX_ID}0`, `0${HEX_ID}`, HEX_ID.replace('f', 'g'), 1, [HEX_ID]],
    ],
    [
      'pascal-word',
      'pascal-word',
      ['Ab', 'InvalidToken2'],
      ['A', 'AB', 'aB', 'In valid', 'A_b', 1, ['Ab']],
    ],
    [
      'upper-word',
      'upper-word',
      ['NO', 'NOT_FOUND', 'E_1042', 'A1'],
      ['N', 'Not', 'A__B', 'A_', '_A'],
    ],
    ['no upper-word', 'upper-word', [], ['1A', 'A B', 'A-B', 1, ['NO'], `A${'B'.repeat(81)}`]],
    ['snake-word', 'snake-word', ['no', 'not_found', 'e_1042', 'a1'], ['n', 'Not', 'a__b', 'a_']],
    [
      'no snake-word',
      'snake-word',
      [],
      ['_a', '1a', 'a b', 'a-b', 1, ['no'], `a${'b'.repeat(81)}`],
    ],
    ['http-status', 'http-status', [404, '404'], [500, '500', '404 Not Found', true, [404]]],
    ['texts', 'texts', [['a'], ['', 'b']], [[], ['a', 1], 'a', { 0: 'a' }, [null]]],
    ['text-lists', 'text-lists', [{ a: ['x'] }, { a: ['x'], b: ['y', 'z'] }], [{}, [['x']], 'x']],
    ['no text-lists', 'text-lists', [], [{ a: [] }, { a: 'x' }, { a: ['x'], b: [1] }, { a: null }]],
    ['present', 'present', [1, '', false, null, [], {}], []],
    ['absent', 'absent', [null, undefined], [0, '', false, [], {}]],
    ['is false', { is: false }, [false], [true, 'false', 0, null]],
    ['is 7', { is: 7 }, [7], [8, '7', true]],
    ['startsWith', { startsWith: ['E0', 'urn:'] }, ['E0', 'E01', 'urn:x'], ['E', 'e0', ' E0', 7]],
    ['oneOf', { oneOf: ['a', 'b'] }, ['a', 'b'], ['A', 'ab', '', 7, ['a']]],
    ['each', { each: { c: 'string' } }, [[{ c: '' }, { c: 'x', d: 1 }]], [[], [{ c: 1 }], {}, [7]]],
    ['not each', { each: { c: 'string' } }, [], [[{ c: 'x' }, { d: 1 }], [{ c: 'x' }, null], 'x']],
    [
      'some',
      { some: { c: 'string', d: { oneOf: ['x'] } } },
      [[{ c: '', d: 'x' }], [null, 'x', { c: 1 }, { c: '', d: 'x' }, {}]],
      [[], [{ c: '' }, { d: 'x' }], { c: '', d: 'x' }, ['x']],
    ],
  ])('%s', (_, test, right, wrong) => {
    for (const value of right) expect(passes(test, value), JSON.stringify(value)).toBe(true);
    for (const value of wrong) expect(passes(test, value), JSON.stringify(value)).toBe(false);
  });

  it.each<FieldTest>(['string', 'object', 'present', { is: false }, { oneOf: ['a'] }])(
    'wants the member to be there: %j',
    (test) => expect(holds(compileFields({ x: test }, false), {}, false, 404)).toBe(false),
  );

  it('takes null for a member that is not there, but for `present`', () => {
    for (const test of ['string', 'array', 'http-status', { is: 0 }] as const) {
      expect(passes(test, null)).toBe(false);
    }
  });

  it('folds words where the form is loose', () => {
    expect(passes({ oneOf: ['REJECTED_BY_CARRIER'] }, 'Rejected by carrier', true)).toBe(true);
    expect(passes({ oneOf: ['REJECTED_BY_CARRIER'] }, 'Rejected by carrier')).toBe(false);
    expect(passes({ oneOf: ['REJECTED'] }, 'REJECTED_BY_CARRIER', true)).toBe(false);
  });

  it('reads words of any length in no time', () => {
    const long = `${'A_'.repeat(1_000_000)}!`;
    for (const test of ['upper-word', 'snake-word', 'pascal-word', 'numeric', 'date'] as const) {
      expect(passes(test, long)).toBe(false);
    }
  });
});

describe('several members', () => {
  const fields = compileFields(
    { 'error.code': 'integer', 'error.list.*.type': 'string', gone: 'absent' },
    false,
  );

  it.each<[string, unknown, boolean]>([
    ['all', { error: { code: 1, list: [{ type: 'x' }] } }, true],
    [
      'all, the last in a later element',
      { error: { code: 1, list: [7, {}, { type: 'x' }] } },
      true,
    ],
    ['one of a wrong kind', { error: { code: 1, list: [{ type: 7 }] } }, false],
    ['one missing', { error: { list: [{ type: 'x' }] } }, false],
    ['one too many', { gone: 1, error: { code: 1, list: [{ type: 'x' }] } }, false],
    ['an empty list', { error: { code: 1, list: [] } }, false],
    ['an object for the list', { error: { code: 1, list: { type: 'x' } } }, false],
    ['null', null, false],
    ['a list', [{ error: { code: 1, list: [{ type: 'x' }] } }], false],
  ])('must all pass: %s', (_, object, expected) => {
    expect(holds(fields, object, false, 404)).toBe(expected);
  });

  it('are none of what every object has', () => {
    const names = { constructor: 'present', toString: 'present' } as Readonly<
      Record<string, 'present'>
    >;
    const inherited = compileFields(names, false);
    expect(holds(inherited, {}, false, 404)).toBe(false);
    const own: unknown = JSON.parse('{"__proto__":{"code":1}}');
    expect(holds(compileFields({ code: 'integer' }, false), own, false, 404)).toBe(false);
    expect(holds(compileFields({ '__proto__.code': 'integer' }, false), own, false, 404)).toBe(
      true,
    );
  });

  it('are looked for in the first hundred elements of a list', () => {
    const within = compileFields({ 'list.*.x': 'string' }, false);
    const after = (count: number) => ({ list: [...Array(count).fill({}), { x: '' }] });
    expect(holds(within, after(99), false, 404)).toBe(true);
    expect(holds(within, after(100), false, 404)).toBe(false);
  });
});

it('is a mark of a form when a body without it cannot have the form', () => {
  const tests: FieldTest[] = [
    'string',
    'absent',
    'present',
    { is: false },
    { each: {} },
    { some: {} },
  ];
  const marks = tests.map((test) => compileFields({ x: test }, false).every(isMark));
  expect(marks).toEqual([true, false, false, true, true, true]);
});
