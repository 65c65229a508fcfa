import { describe, expect, it } from 'vitest';
import type { Shape } from '../model/pack.ts';
import { acme } from './acme.fixture.ts';
import { codesOf, saysSuccess } from './codes.ts';
import { compilePack } from './compile.ts';
import { packOf } from './pack.fixture.ts';

function shapeOf(more: Partial<Shape>) {
  const [shape] = compilePack(packOf('acme', [more]), {}).shapes;
  if (!shape) throw new Error('no shape');
  return shape;
}

/** The codes of an object, the most specific first; `null` stands before coarser ones that stand alone. */
function codes(code: NonNullable<Shape['code']>, object: unknown): readonly (string | null)[] {
  const { members } = shapeOf({ code });
  const { code: best, coarser } = codesOf(members, object, false);
  return [best, ...coarser];
}

describe('the codes of an error', () => {
  const order = ['error.decline', 'error.code', 'error.type'];

  it('begin with the most specific that is there', () => {
    const error = { type: 'card_error', code: 'declined', decline: 'no_funds' };
    expect(codes(order, { error })).toEqual(['no_funds', 'declined', 'card_error']);
    expect(codes(order, { error: { type: 'card_error', code: 'declined' } })).toEqual([
      'declined',
      'card_error',
    ]);
    expect(codes(order, { error: { type: 'card_error' } })).toEqual(['card_error']);
    expect(codes(order, { error: {} })).toEqual([null]);
    expect(codes(order, null)).toEqual([null]);
  });

  it('have each once', () => {
    expect(codes(order, { error: { type: 'a', code: 'a', decline: 'a' } })).toEqual(['a']);
    expect(codes(order, { error: { type: 'b', code: 'b', decline: 'a' } })).toEqual(['a', 'b']);
  });

  it('may stand in a list', () => {
    expect(
      codes('details.*.reason', { details: [{}, { reason: 'KEY' }, { reason: 'B' }] }),
    ).toEqual(['KEY']);
  });

  it.each([[['a']], [{}], [true], [null], ['']])('are none of what is no word: %j', (value) => {
    expect(codes(order, { error: { code: value, type: 't' } })).toEqual(['t']);
  });
});

describe('a code within other text', () => {
  it.each([
    ['com.acme#Expired', { after: '#' }, 'Expired'],
    ['a#b#Expired', { after: '#' }, 'Expired'],
    ['Expired', { after: '#' }, 'Expired'],
    ['Expired#', { after: '#' }, null],
    ['EXPIRED : The card : x', { before: ' : ' }, 'EXPIRED'],
    ['EXPIRED', { before: ' : ' }, 'EXPIRED'],
    [': The card', { before: ':' }, null],
    ['com.acme#Expired:https://x.example/', { after: '#', before: ':' }, 'Expired'],
    // What stands before the code is cut off first.
    ['a:b#Expired', { after: '#', before: ':' }, 'Expired'],
    ['AADSTS50034: No such user.', { before: ':', startsWith: ['AADSTS'] }, 'AADSTS50034'],
    ['No such user.', { before: ':', startsWith: ['AADSTS'] }, null],
    ['E2', { startsWith: ['D', 'E'] }, 'E2'],
  ])('is cut out of it: %j', (text, cut, expected) => {
    expect(codes({ field: 'code', ...cut }, { code: text })).toEqual([expected]);
  });

  it('gives way to the next when it is none', () => {
    const order = [{ field: 'text', before: ':', startsWith: ['AADSTS'] }, 'error'];
    expect(codes(order, { text: 'AADSTS1: x', error: 'grant' })).toEqual(['AADSTS1', 'grant']);
    expect(codes(order, { text: 'Sorry.', error: 'grant' })).toEqual(['grant']);
  });
});

describe('a code that is a number which JavaScript rounds', () => {
  const rounded = (code: NonNullable<Shape['code']>, body: string) =>
    codesOf(shapeOf({ code }).members, JSON.parse(body), false).rounded;

  it('is said to be left out, unless another stands in its place', () => {
    expect(rounded(['a', 'b'], '{"a":9007199254740993}')).toBe(true);
    expect(rounded(['a', 'b'], '{"a":9007199254740993,"b":"x"}')).toBe(false);
    expect(rounded(['a', 'b'], '{"a":7}')).toBe(false);
    expect(rounded(['a', 'b'], '{"a":true}')).toBe(false);
  });

  it('is not one that is no code for another reason', () => {
    expect(rounded({ field: 'a', startsWith: ['E'] }, '{"a":7}')).toBe(false);
  });
});

describe('a code that means success', () => {
  const shape = shapeOf({ success: ['0', 'OK'], code: ['sub', 'code'] });

  it.each([
    [{ code: 0 }, true],
    [{ code: 'OK' }, true],
    [{ code: 'ok' }, false],
    [{ code: 7 }, false],
    [{}, false],
    [{ sub: 7, code: 0 }, false],
    [{ sub: 0, code: 7 }, true],
  ])('is told by the most specific code: %j', (object, expected) => {
    expect(saysSuccess(shape, codesOf(shape.members, object, false))).toBe(expected);
  });

  it('is none where the form has none', () => {
    const codes = { code: '0', coarser: [], rounded: false };
    expect(saysSuccess(shapeOf({ code: 'code' }), codes)).toBe(false);
    const [envelope] = compilePack(acme, {}).shapes;
    expect(envelope && saysSuccess(envelope, codes)).toBe(true);
  });
});
