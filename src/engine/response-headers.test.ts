import { describe, expect, it } from 'vitest';
import { http } from './acme.fixture.ts';
import { createCatalogue } from './catalogue.ts';
import { findingsOf, formOf, packOf, whoIn } from './pack.fixture.ts';
import { headersAsObject } from './response-headers.ts';

/** Headers as `name: value` each. */
const headersOf = (...lines: readonly string[]) =>
  lines.map((line) => {
    const [name = '', value = ''] = line.split(': ');
    return { name, value };
  });

describe('headers as an object', () => {
  const of = (...lines: readonly string[]) => headersAsObject(headersOf(...lines));

  it('are named in lower case, of several with one name the first', () => {
    expect(of('X-Error: a', 'x-error: b', 'Other: ')).toEqual({ 'x-error': 'a', other: '' });
  });

  it.each([
    ['not%20found', 'not found'],
    ['%E2%82%AC', '€'],
    ['100%', '100%'],
    ['%FF', '%FF'],
    ['', ''],
  ])('have the message of gRPC decoded: %s', (sent, message) => {
    expect(of(`Grpc-Message: ${sent}`)).toEqual({ 'grpc-message': message });
    expect(of(`x-message: ${sent}`)).toEqual({ 'x-message': sent });
  });

  it('have one challenge, of all that are sent', () => {
    expect(of('WWW-Authenticate: Basic', 'www-authenticate: Bearer error="x"')).toEqual({
      'www-authenticate': { scheme: 'bearer', error: 'x' },
    });
  });

  it('take names that every object has for what they are', () => {
    const object = of('__proto__: a', 'constructor: b');
    expect(Object.entries(object)).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
    expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
  });
});

const typed = packOf('typed', [
  {
    at: 'headers',
    where: { 'x-typed-error': 'string' },
    code: { field: 'x-typed-error', before: ':' },
    message: 'x-typed-message',
    ids: [{ name: 'request', field: 'x-typed-id' }],
    anyCode: true,
  },
]);
const headers = {
  'X-Typed-Error': '42:https://x.example/',
  'X-Typed-Message': 'm',
  'x-typed-id': '7',
};

describe('an error in the headers', () => {
  it.each([
    ['an empty body', { body: '' }],
    ['a page', { body: '<html>', mediaType: 'text/html' }],
    ['JSON of no form', { body: { other: 1 } }],
    ['a list', { body: [] }],
    ['no body at all', { method: 'HEAD' }],
  ])('is read beside %s', async (_, response) => {
    const [finding, ...more] = await findingsOf([typed], { ...response, headers });
    expect(finding).toMatchObject({
      vendor: 'typed',
      evidence: 'shape',
      code: '42',
      known: true,
      message: 'm',
      path: '',
      ids: [{ name: 'request', value: '7', from: 'header' }],
    });
    expect(finding?.notes.map(({ kind }) => kind)).toEqual(['by-shape', 'by-header']);
    expect(finding?.notes[0]?.text).toContain("by the response's headers alone");
    expect(more).toEqual([]);
  });

  it('is the vendor’s on its own host', async () => {
    const url = 'https://api.typed.example/';
    expect(await whoIn([typed], { url, headers })).toEqual(['typed form-1 host+shape']);
    expect(await whoIn([typed], { url, headers: {} })).toEqual(['typed null host']);
  });

  it('comes after one in the body', async () => {
    const other = packOf('other', [{}]);
    expect(await whoIn([typed, other], { headers, body: { code: 42 } })).toEqual([
      'other form-1 shape',
      'typed form-1 shape',
    ]);
  });

  it('is none of a member of the body', async () => {
    const body = { 'x-typed-error': '42' };
    expect(await whoIn([typed], { body })).toEqual([]);
    expect(await whoIn([typed], { url: 'https://api.typed.example/', body })).toEqual([
      'typed null host',
    ]);
  });

  it('is none of a header that is named as a member of a body', async () => {
    const body = packOf('body', [{ where: { 'x-typed-error': 'string' }, set: null }]);
    expect(await whoIn([body, typed], { headers })).toEqual(['typed form-1 shape']);
  });

  it('comes before one that is passed on', async () => {
    const other = packOf('other', [{}]);
    expect(await whoIn([other, typed], { headers, body: { cause: { code: 42 } } })).toEqual([
      'typed form-1 shape',
      'other form-1 shape',
    ]);
  });

  it('is none under a success, but of a form that stands there', async () => {
    expect(await findingsOf([typed], { status: 200, headers })).toEqual([]);
    const shapes = typed.shapes.map((shape) => ({ ...shape, inSuccess: { endpoints: ['call'] } }));
    const open = { ...typed, shapes };
    const url = 'https://api.shop.example/call';
    expect(await whoIn([open], { url, status: 200, headers, body: '{}' })).toEqual([
      'typed form-1 shape',
    ]);
    expect(await findingsOf([open], { status: 200, headers })).toEqual([]);
    const own = { url: 'https://api.typed.example/', status: 200, headers, body: '{}' };
    expect(await whoIn([open], own)).toEqual(['typed form-1 host+shape']);
    const closed = packOf('typed', [{ inSuccess: true, where: { a: 'string' } }], {});
    const both = { ...closed, shapes: [...closed.shapes, ...typed.shapes] };
    expect(await findingsOf([both], own)).toEqual([]);
  });

  it('is found by the first header that must be there', async () => {
    const where = { 'x-none': 'absent', 'x-some': 'present', 'x-must': 'string' } as const;
    const form = formOf('form', [{ at: 'headers', where, code: 'x-must', set: null }]);
    const sent = { 'X-Some': '', 'X-Must': 'now' };
    expect(await whoIn([form], { headers: sent })).toEqual(['form form-1 form']);
    expect(await whoIn([form], { headers: { ...sent, 'X-None': '1' } })).toEqual([]);
  });

  it('is one, however often its header is sent', () => {
    const many = Array(200_000).fill({ name: 'X-Typed-Error', value: '42' });
    expect(createCatalogue([typed], http).formsInHeaders(many)).toHaveLength(1);
  });

  it('breaks its pack alone', async () => {
    const sets = { api: { name: 'bad', docs: '', codes: {}, list: 'none' } };
    const where = { 'x-typed-error': 'string' } as const;
    const bad = packOf('bad', [{ at: 'headers', where, code: 'x-typed-error' }], { sets });
    for (const url of ['https://api.bad.example/', 'https://api.shop.example/']) {
      expect(await whoIn([bad, typed], { url, headers })).toEqual(['typed form-1 shape']);
    }
  });
});

describe('what a form wants of the heads of request and response', () => {
  const form = formOf('form', [{ head: { methods: ['POST'], endpoints: ['messages', 'batch'] } }]);
  const url = 'https://api.shop.example/v1/messages/batch';

  it.each([
    ['POST', url, true],
    ['post', `${url}?dry=1`, true],
    ['POST', 'https://api.shop.example/Messages/', true],
    ['GET', url, false],
    ['POST', 'https://api.shop.example/messages/exports', false],
    ['POST', 'https://api.shop.example/', false],
  ])('holds or not of %s %s', async (method, of, holds) => {
    const found = await whoIn([form], { method, url: of, body: { code: 42 } });
    expect(found).toEqual(holds ? ['form form-1 form'] : []);
  });
});
