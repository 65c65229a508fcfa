import { describe, expect, it, vi } from 'vitest';
import type { Fields, Pack, Shape } from '../model/pack.ts';
import { acme } from './acme.fixture.ts';
import { compilePack } from './compile.ts';
import { type FormIndex, indexForms } from './form-index.ts';
import type { JsonObject } from './members.ts';

type Row = Pick<Shape, 'id' | 'at' | 'where'> & { readonly elsewhere?: Fields };

const ROWS: readonly Row[] = [
  { id: 'code-message', where: { code: 'integer', message: 'string' } },
  { id: 'code-only', where: { code: 'integer' } },
  { id: 'nested', at: 'error', where: { code: 'string' } },
  { id: 'deep', where: { 'error.inner.code': 'string' } },
  { id: 'word', where: { type: { oneOf: ['acme'] } } },
  { id: 'one-of-words', where: { type: { oneOf: ['acme', 'other'] } } },
  { id: 'absent', where: { code: 'integer', error: 'absent' } },
  {
    id: 'either',
    where: [{ first: 'string' }, { second: 'string' }],
    elsewhere: { code: 'integer' },
  },
  { id: 'list', where: { errors: { each: { code: 'string' } } } },
  { id: 'somewhere', where: { parts: { some: { code: { oneOf: ['acme'] } } } } },
  { id: 'in-list', where: { 'faults.*.code': { oneOf: ['acme'] } } },
  { id: 'at-list', at: 'bugs.*.error', where: { code: { oneOf: ['acme'] } } },
  { id: 'maybe', where: { data: 'present', hint: 'texts' } },
  { id: 'beginning', where: { link: { startsWith: ['https://acme.example/'] } } },
  { id: 'truth', where: { ok: { is: false } } },
  { id: 'two-choices', where: { kind: { oneOf: ['a', 'b'] }, sub: { oneOf: ['c', 'd'] } } },
];

function indexOf(rows: readonly Row[]): FormIndex {
  const pack: Pack = {
    ...acme,
    shapes: rows.map((row) => ({ ...row, elsewhere: row.elsewhere ?? {}, set: null })),
  };
  const { shapes } = compilePack(pack, {});
  return indexForms(
    shapes.flatMap((shape) => {
      const { elsewhere } = shape;
      return elsewhere
        ? shape.where.map((where) => ({ shape, fields: [...where, ...elsewhere] }))
        : [];
    }),
  );
}

const WELL_MARKED: Fields = {
  a: 'string',
  b: 'array',
  c: 'object',
  d: { is: true },
  e: { oneOf: ['x'] },
  f: { startsWith: ['x'] },
};

const formsIn = indexOf(ROWS);

function ids(body: JsonObject, index = formsIn): readonly string[] {
  return index(body).map(({ shape }) => shape.shape.id);
}

describe('the index of forms', () => {
  it.each<[string, JsonObject, readonly string[]]>([
    ['nothing', {}, []],
    ['a member of no form', { id: 1 }, []],
    ['one member', { code: 1 }, ['absent', 'code-only']],
    ['two members', { message: '', code: 1 }, ['absent', 'code-message', 'code-only']],
    ['half of a form', { message: '' }, []],
    ['a member that is null', { code: null, message: '' }, []],
    ['a nested member', { error: { code: 'x' } }, ['nested']],
    ['a member of that name in the wrong place', { error: 'x', inner: { code: 'x' } }, []],
    ['a deeper one', { error: { inner: { code: 'x' } } }, ['deep']],
    ['two of several words', { kind: 'b', sub: 'd' }, ['two-choices']],
    ['one of two of several words', { kind: 'x', sub: 'd' }, []],
    ['a word', { type: 'acme' }, ['one-of-words', 'word']],
    ['one of several words', { type: 'other' }, ['one-of-words']],
    ['another word', { type: 'strange' }, []],
    ['a longer one', { type: 'acme-' }, []],
    ['a member of another type', { code: 'x', message: '' }, []],
    ['the second of two ways', { second: 'x', code: 1 }, ['absent', 'code-only', 'either']],
    [
      'both of two ways',
      { first: 'x', second: 'x', code: 1 },
      ['absent', 'code-only', 'either', 'either'],
    ],
    ['a list', { errors: [{ code: 'x' }] }, ['list']],
    ['a list whose first element has another type', { errors: [{ code: 1 }, { code: 'x' }] }, []],
    ['a list of other things', { errors: ['code'] }, []],
    ['an empty list', { errors: [] }, []],
    ['an object in the place of a list', { errors: { code: 'x' } }, []],
    ['a list whose elements nobody looks at yet', { parts: [{}, 7] }, ['somewhere']],
    ['what stands in a list', { faults: [] }, ['in-list']],
    ['what stands at a list', { bugs: 1 }, ['at-list']],
    ['what may be null', { data: null, hint: [] }, ['maybe']],
    ['what may be null alone', { data: 1 }, []],
    ['a beginning', { link: 'https://acme.example/x' }, ['beginning']],
    ['another beginning', { link: 'http://acme.example/x' }, []],
    ['no text where a beginning is wanted', { link: 1 }, []],
    ['a truth value', { ok: false }, ['truth']],
    ['the other truth value', { ok: true }, []],
    ['a key within white space', { ' code ': 1 }, ['absent', 'code-only']],
    ['the same key twice', { ' code ': 1, code: 1 }, ['absent', 'code-only']],
    ['the same key twice, of which the plain one is read', { ' code ': 1, code: 'x' }, []],
    [
      'the same key twice within white space, of which the first is read',
      { ' code': 'x', 'code ': 1 },
      [],
    ],
    ['names of every object', { constructor: 1, toString: 1, ['__proto__']: 1 }, []],
  ])('for %s', (_, body, expected) => {
    expect([...ids(body)].sort()).toEqual(expected);
  });
});

describe('the tests that a form with its marks has left', () => {
  it.each<[string, Fields, JsonObject, readonly string[]]>([
    ['none of types and words', WELL_MARKED, { a: '', b: [], c: {}, d: true, e: 'x', f: 'xy' }, []],
    ['that of a whole number', { a: 'integer' }, { a: 1.5 }, ['a']],
    ['that of what may be null', { a: 'string', b: 'absent' }, { a: '' }, ['b']],
    ['that of each element', { a: { each: { b: 'string' } } }, { a: [{ b: '' }] }, ['a']],
    ['that of what stands in a list', { 'a.*.b': { oneOf: ['x'] } }, { a: [] }, ['a.*.b']],
    [
      'that of the second of several words',
      { a: { oneOf: ['x', 'y'] }, b: { oneOf: ['x', 'y'] } },
      { a: 'x', b: 'z' },
      ['b'],
    ],
  ])('are %s', (_, where, body, expected) => {
    const [form] = indexOf([{ id: 'form', where }])(body);
    expect(form?.tests).toBe(Object.keys(where).length);
    expect(form?.left.map(({ path }) => path.join('.'))).toEqual(expected);
  });
});

describe('the index of forms, for a body with many of their members', () => {
  const MEMBERS = Array.from({ length: 40 }, (_, index) => `m${index}`);
  const ALONE = MEMBERS.map((name): Row => ({ id: name, where: { [name]: 'string' } }));
  const PAIRS = MEMBERS.slice(1).map(
    (name, index): Row => ({
      id: `${MEMBERS[index]}+${name}`,
      where: { [`${MEMBERS[index]}`]: 'string', [name]: 'string' },
    }),
  );
  const index = indexOf([...ALONE, ...PAIRS]);
  const all = ids(bodyOf(MEMBERS), index);

  function bodyOf(names: readonly string[]): JsonObject {
    return Object.fromEntries(names.map((name) => [name, '']));
  }

  it('finds each form once', () => {
    expect([...all].sort()).toEqual([...ALONE, ...PAIRS].map(({ id }) => id).sort());
  });

  it.each([0, 1, 2, 15, 16, 17, 18, 39])('finds those of %i members in the same order', (count) => {
    const names = MEMBERS.slice(0, count);
    const expected = all.filter((id) => id.split('+').every((name) => names.includes(name)));
    expect(ids(bodyOf(names), index)).toEqual(expected);
    expect(ids(bodyOf(names.toReversed()), index)).toEqual(expected);
    const twice = [...names, ...names.map((name) => ` ${name}`)];
    expect(ids(bodyOf(twice), index)).toEqual(expected);
  });

  it('finds forms in the same order when most of the members complete none', () => {
    const others = bodyOf(MEMBERS);
    const unfinished: Row = {
      id: 'unfinished',
      where: { never: 'string', ...Object.fromEntries(MEMBERS.map((name) => [name, 'string'])) },
    };
    const shared = { code: 'string', message: 'string' } as const;
    // The rarest member, b, is that of a later form.
    const rows: readonly Row[] = [
      { id: 'a', where: { a: 'string', ...shared } },
      { id: 'a-code', where: { a: 'string', code: 'string' } },
      { id: 'b', where: { b: 'string', ...shared } },
      unfinished,
    ];
    const small = { a: '', b: '', code: '', message: '' };
    expect(ids(small, indexOf(rows))).toEqual(['b', 'a', 'a-code']);
    expect(ids({ ...small, ...others }, indexOf(rows))).toEqual(['b', 'a', 'a-code']);
  });
});

it('does not read a long text through to see whether it is a word', () => {
  const asked: unknown[] = [];
  const get = Map.prototype.get;
  const spy = vi.spyOn(Map.prototype, 'get').mockImplementation(function (this: never, key) {
    asked.push(key);
    return get.call(this, key);
  });
  const found = formsIn({ type: 'x'.repeat(1_000), code: 1 });
  spy.mockRestore();
  expect(found).not.toEqual([]);
  expect(asked).toContain('type');
  expect(asked.filter((key) => typeof key === 'string' && key.length > 100)).toEqual([]);
});
