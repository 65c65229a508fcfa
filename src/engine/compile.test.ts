import { describe, expect, it } from 'vitest';
import type { Pack, Shape } from '../model/pack.ts';
import { acme, http } from './acme.fixture.ts';
import { createCatalogue } from './catalogue.ts';
import { compilePack } from './compile.ts';
import { formOf, packOf } from './pack.fixture.ts';

/** Why a pack cannot be used; null when it can. */
function whyNot(pack: Pack): string | null {
  const { leftOut } = createCatalogue([pack, acme], http);
  expect(leftOut.length).toBeLessThanOrEqual(1);
  return leftOut[0]?.why ?? null;
}

describe('a pack that cannot be made ready', () => {
  const set = { field: 'channel', sets: { sms: 'sms' }, otherwise: ['api'] };

  it.each<[string, Pack, RegExp | null]>([
    ['a form of nobody with hosts', formOf('x', [{}], { hosts: ['api.x.example'] }), /hosts/],
    ['a form of nobody', formOf('x', [{}]), null],
    ['a loose form off-host', packOf('x', [{ keys: 'loose' }]), /loose or anywhere/],
    ['a form anywhere off-host', packOf('x', [{ at: 'anywhere' }]), /loose or anywhere/],
    ['a list in the headers', packOf('x', [{ at: 'headers', list: true }]), /form-1 .* headers/],
    ['an element in a member', packOf('x', [{ at: 'error', list: true }]), null],
    ['a list that there is not', packOf('x', [{ set: 'none' }]), /form-1 .* none/],
    ['a chosen list that there is not', packOf('x', [{ set }]), /form-1 .* sms/],
    [
      'another that there is not',
      packOf('x', [{ set: { ...set, sets: {}, otherwise: ['y'] } }]),
      / y,/,
    ],
    ['a list named as every object has one', packOf('x', [{ set: 'constructor' }]), /constructor/],
    ['a form without a member', packOf('x', [{ where: {} }]), /no member/],
    [
      'a form that may be null',
      packOf('x', [{ where: { a: 'present', b: 'absent' } }]),
      /no member/,
    ],
    ['one way without a member', packOf('x', [{ where: [{ a: 'string' }, {}] }]), /no member/],
    ['a member elsewhere', packOf('x', [{ where: {}, elsewhere: { a: 'string' } }]), null],
    ['a member around it', packOf('x', [{ where: {}, at: 'error' }]), null],
    ['a media type', packOf('x', [{ where: {}, head: { mediaTypes: ['a/b'] } }]), null],
    ['a status alone', packOf('x', [{ where: {}, head: { statuses: [400] } }]), /no member/],
    [
      'an element of a media type',
      packOf('x', [{ where: {}, list: true, head: { mediaTypes: ['a/b'] } }]),
      /no member/,
    ],
    [
      'headers of a media type',
      packOf('x', [{ where: {}, at: 'headers', head: { mediaTypes: ['a/b'] } }]),
      /no member/,
    ],
  ])('says so: %s', (_, pack, why) => {
    const said = whyNot(pack);
    if (why === null) expect(said).toBeNull();
    else expect(said).toMatch(why);
  });

  it.each<[string, unknown]>([
    ['media types', { head: { mediaTypes: 5 } }],
    ['statuses', { head: { statuses: 5 } }],
    ['methods', { head: { methods: 5 } }],
    ['endpoints of a head', { head: { endpoints: 5 } }],
    ['headers', { head: { headers: { server: 5 } } }],
    ['media types of successes', { inSuccess: { mediaTypes: 5 } }],
    ['endpoints', { inSuccess: { endpoints: 5 } }],
    ['segments', { inSuccess: { segments: 5 } }],
    ['statuses of successes', { inSuccess: { statuses: 5 } }],
    ['requests', { inSuccess: { requests: 5 } }],
    ['a place', { at: 5 }],
    ['a code', { code: 5 }],
    ['messages', { message: 5 }],
    ['a test', { where: { a: 5 } }],
    ['words', { where: { a: { oneOf: 5 } } }],
  ])('says so of %s that are none', (_, shape) => {
    const pack = packOf('x', [{}]);
    Object.assign(pack.shapes[0] ?? {}, shape);
    expect(whyNot(pack)).not.toBeNull();
  });

  it.each<[keyof Pack, unknown]>([
    ['refines', 5],
    ['hosts', null],
    ['sets', null],
  ])('says so of what no pack has: %s', (part, value) => {
    const pack = packOf('x', [{}]);
    Reflect.set(pack, part, value);
    expect(whyNot(pack)).not.toBeNull();
  });
});

describe('a shape made ready', () => {
  const compiled = (shape: Partial<Shape>) => {
    const [only] = compilePack(packOf('x', [shape]), {}).shapes;
    if (!only) throw new Error('no shape');
    return only;
  };

  it('stands at a place', () => {
    expect(compiled({})).toMatchObject({ place: 'body', at: [] });
    expect(compiled({ at: 'a.b' })).toMatchObject({ place: 'body', at: ['a', 'b'] });
    expect(compiled({ at: 'a', list: true })).toMatchObject({ place: 'element', at: ['a'] });
    expect(compiled({ at: 'headers' })).toMatchObject({ place: 'headers', at: [] });
  });

  it('has the paths of its members apart', () => {
    const { members } = compiled({
      code: ['a.b', { field: 'c.d', after: '#' }],
      message: 'e.f',
      items: 'g.h',
      time: 'i',
      ids: [{ name: 'id', field: 'j.k' }],
      item: { code: { field: 'l', before: ':' }, message: ['m', 'n'] },
    });
    expect(members).toMatchObject({
      codes: [{ path: ['a', 'b'] }, { path: ['c', 'd'], after: '#' }],
      messages: [['e', 'f']],
      detail: null,
      status: null,
      time: ['i'],
      items: ['g', 'h'],
      ids: [{ name: 'id', path: ['j', 'k'] }],
      item: {
        codes: [{ path: ['l'], before: ':' }],
        messages: [['m'], ['n']],
        ids: [],
        time: null,
        items: null,
        item: null,
      },
    });
  });

  it('makes a pack one that reports errors under a success, or not', () => {
    const inSuccess = (...shapes: readonly Partial<Shape>[]) =>
      compilePack(packOf('x', shapes), {}).inSuccess;
    expect(inSuccess({}, { inSuccess: false })).toBe(false);
    expect(inSuccess({}, { inSuccess: true })).toBe(true);
    expect(inSuccess({}, { inSuccess: { endpoints: ['a'] } })).toBe(true);
  });
});
