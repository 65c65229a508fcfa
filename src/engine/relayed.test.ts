import { describe, expect, it, vi } from 'vitest';
import type { JsonObject } from './members.ts';
import { findingsOf, formOf, packOf, whoIn } from './pack.fixture.ts';
import { pointerOf, relayedPlaces } from './relayed.ts';

const CODE = { code: 42 };
const vendor = packOf('vendor', [{}]);

describe('an error that somebody’s server passes on', () => {
  it.each<[string, unknown, string]>([
    ['below its own', { error: { upstream: CODE } }, '/error/upstream'],
    ['three levels down', { a: { b: { c: CODE } } }, '/a/b/c'],
    ['as text', { message: JSON.stringify(CODE) }, '/message!'],
    ['within text', { message: JSON.stringify({ error: CODE }) }, '/message!/error'],
    ['as text within text', { a: JSON.stringify({ b: JSON.stringify(CODE) }) }, '/a!/b!'],
    ['as text with white space around it', { m: `\r\n\t ${JSON.stringify(CODE)} ` }, '/m!'],
    ['within text that is the body', JSON.stringify(JSON.stringify({ a: CODE })), '!/a'],
    [
      'as text within text that is the body',
      JSON.stringify(JSON.stringify({ a: { b: JSON.stringify(CODE) } })),
      '!/a/b!',
    ],
    ['under names to be escaped', { 'a/b': { '~': CODE } }, '/a~1b/~0'],
    ['under a name of every object', JSON.parse('{"__proto__":{"code":42}}'), '/__proto__'],
  ])('is the vendor’s: %s', async (_, body, path) => {
    const found = await findingsOf([vendor], { body });
    expect(found).toMatchObject([{ vendor: 'vendor', evidence: 'shape', code: '42', path }]);
    expect(found[0]?.notes[0]).toEqual({
      kind: 'relayed',
      text: `Passed on by api.shop.example within its own body, at ${path}.`,
    });
  });

  it.each<[string, unknown]>([
    ['four levels down', { a: { b: { c: { d: CODE } } } }],
    ['four levels down, one of them text', { a: { b: { c: JSON.stringify({ d: CODE }) } } }],
    ['in a list', { errors: [CODE] }],
    ['in text in a list', { errors: [JSON.stringify(CODE)] }],
    ['in a list within text', { message: JSON.stringify([CODE]) }],
    ['in a list as the whole body', [{ error: CODE }]],
    ['in text in text as the whole body', JSON.stringify(JSON.stringify(JSON.stringify(CODE)))],
    [
      'four levels down, text as the whole body among them',
      JSON.stringify(JSON.stringify({ a: { b: { c: CODE } } })),
    ],
    ['in text behind another space', { message: `\u00a0${JSON.stringify(CODE)}` }],
    ['in a list in text as the whole body', JSON.stringify(JSON.stringify([CODE]))],
    ['in text with something before it', { message: `Failed: ${JSON.stringify(CODE)}` }],
    ['in text that is cut off', { message: '{"code":42' }],
    ['with a code of nobody', { error: { code: 7 } }],
    ['in a long text', { message: `{"code":42,"x":"${'x'.repeat(100_000)}"}` }],
  ])('is nobody’s: %s', async (_, body) => {
    expect(await whoIn([vendor], { body })).toEqual([]);
  });

  it('is not looked for under a success', async () => {
    const inSuccess = packOf('open', [{ where: { ok: { is: false } }, inSuccess: true }]);
    const url = 'https://api.open.example/';
    const body = { ok: false, error: CODE };
    expect(await whoIn([vendor, inSuccess], { url, status: 200, body })).toEqual([
      'open form-1 host+shape',
    ]);
    expect(await whoIn([vendor], { status: 200, body })).toEqual([]);
    const text = JSON.stringify(JSON.stringify(CODE));
    expect(await whoIn([vendor, inSuccess], { url, status: 200, body: text })).toEqual([]);
  });

  it('is not looked for in the error of a vendor', async () => {
    const other = packOf('other', [{ where: { text: 'string' }, set: null }]);
    const body = { text: 't', error: CODE };
    expect(await whoIn([vendor, other], { body })).toEqual(['other form-1 shape']);
  });

  it('comes before the form of nobody that it stands in', async () => {
    const form = formOf('form', [{ where: { title: 'string' } }]);
    expect(await whoIn([form, vendor], { body: { title: 't', cause: CODE } })).toEqual([
      'vendor form-1 shape',
      'form form-1 form',
    ]);
  });

  it('is no form of nobody, nor one of a list or of a media type', async () => {
    const mediaTypes = ['application/json'];
    const packs = [
      formOf('form', [{}]),
      packOf('list', [{ list: true }]),
      packOf('typed', [{ head: { mediaTypes } }]),
    ];
    expect(await whoIn(packs, { body: { error: CODE } })).toEqual([]);
  });

  it('is told from one that the host itself sends', async () => {
    const url = 'https://api.vendor.example/';
    expect(await whoIn([vendor], { url, body: CODE })).toEqual(['vendor form-1 host+shape']);
    const [finding, ...more] = await findingsOf([vendor], { url, body: { error: CODE } });
    expect(finding).toMatchObject({ evidence: 'shape', path: '/error', others: [] });
    expect(finding?.notes[0]?.kind).toBe('relayed');
    expect(more).toEqual([]);
  });

  it('is passed on by nobody knows whom where the host is unknown', async () => {
    const [finding] = await findingsOf([vendor], { url: 'no url', body: { 'a\u202eb': CODE } });
    expect(finding?.path).toBe('/a\u202eb');
    expect(finding?.notes[0]?.text).toBe(
      'Passed on by another server within its own body, at /a\\u{202e}b.',
    );
  });

  it('is all that a text says which is the body', async () => {
    const [finding, ...more] = await findingsOf([vendor], {
      body: JSON.stringify(` ${JSON.stringify(CODE)}`),
    });
    expect(finding).toMatchObject({ vendor: 'vendor', evidence: 'shape', code: '42', path: '!' });
    expect(finding?.notes[0]?.text).toBe('Passed on by api.shop.example within its own body.');
    expect(more).toEqual([]);
  });

  it('has its place in its path alone when that is long', async () => {
    const name = 'n'.repeat(100);
    const [finding] = await findingsOf([vendor], { body: { [name]: CODE } });
    expect(finding?.path).toBe(`/${name}`);
    expect(finding?.notes[0]?.text).toBe('Passed on by api.shop.example within its own body.');
  });
});

describe('the places in which an error may be passed on', () => {
  const pointers = (body: unknown) => relayedPlaces(body).map(pointerOf);

  it('are the highest first', () => {
    const body = { a: { b: { c: {} } }, d: {}, e: '{"f":{}}' };
    expect(pointers(body)).toEqual(['/a', '/d', '/e!', '/a/b', '/e!/f', '/a/b/c']);
  });

  it('are in a text that is the body the same, one level less', () => {
    const body = JSON.stringify({ a: { b: { c: {} } }, d: ' {"e":{}}' });
    expect(pointers(body)).toEqual(['!', '!/a', '!/d!', '!/a/b', '!/d!/e']);
  });

  it('are fifty at most, and no text is read after them', () => {
    const parse = vi.spyOn(JSON, 'parse');
    const body = Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [n, '{"a":{}}']));
    expect(relayedPlaces(body)).toHaveLength(50);
    expect(parse).toHaveBeenCalledTimes(50);
    vi.restoreAllMocks();
  });

  it('are none in text that does not begin as an object', () => {
    const parse = vi.spyOn(JSON, 'parse');
    const members = { a: '[{}]', b: ' [{}]', c: '', d: '"{}"', e: 7, f: null, g: ' '.repeat(9) };
    expect(pointers(members)).toEqual([]);
    expect(pointers('[{}]')).toEqual([]);
    expect(pointers([{}])).toEqual([]);
    expect(pointers(null)).toEqual([]);
    expect(parse).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('are few in what is nested without end', () => {
    let deep: JsonObject = {};
    for (let depth = 0; depth < 100_000; depth += 1) deep = { a: deep };
    expect(pointers(deep)).toEqual(['/a', '/a/a', '/a/a/a']);
  });
});
