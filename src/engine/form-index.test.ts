import { describe, expect, it } from 'vitest';
import type { Fields, Shape } from '../model/pack.ts';
import { acme } from './acme.fixture.ts';
import { compilePack } from './compile.ts';
import { indexForms } from './form-index.ts';

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
];

const { shapes } = compilePack({
  ...acme,
  shapes: ROWS.map((row) => ({ ...row, elsewhere: row.elsewhere ?? {}, set: null })),
});
const formsIn = indexForms(
  shapes.flatMap((shape) => {
    const { elsewhere } = shape;
    return elsewhere ? shape.where.map((where) => ({ shape, where, elsewhere })) : [];
  }),
);

function ids(body: Readonly<Record<string, unknown>>): readonly string[] {
  return formsIn(body)
    .map(({ shape }) => shape.shape.id)
    .sort();
}

describe('the index of forms', () => {
  it.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['nothing', {}, []],
    ['a member of no form', { id: 1 }, []],
    ['one member', { code: 1 }, ['absent', 'code-only']],
    ['two members', { message: '', code: 1 }, ['absent', 'code-message', 'code-only']],
    ['half of a form', { message: '' }, []],
    ['a member that is null', { code: null, message: '' }, []],
    ['a nested member', { error: { code: 'x' } }, ['nested']],
    ['a member of that name in the wrong place', { error: 'x', inner: { code: 'x' } }, []],
    ['a deeper one', { error: { inner: { code: 'x' } } }, ['deep']],
    ['a word', { type: 'acme' }, ['one-of-words', 'word']],
    ['another word', { type: 'strange' }, ['one-of-words']],
    ['the second of two ways', { second: 'x', code: 1 }, ['absent', 'code-only', 'either']],
    [
      'both of two ways',
      { first: 'x', second: 'x', code: 1 },
      ['absent', 'code-only', 'either', 'either'],
    ],
    ['a list', { errors: [] }, ['list']],
    ['a key within white space', { ' code ': 1 }, ['absent', 'code-only']],
    ['the same key twice', { ' code ': 1, code: 1 }, ['absent', 'code-only']],
    ['names of every object', { constructor: 1, toString: 1, ['__proto__']: 1 }, []],
  ])('for %s', (_, body, expected) => {
    expect(ids(body)).toEqual(expected);
  });
});
