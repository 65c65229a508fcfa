import { describe, expect, it } from 'vitest';
import { entryOfExample } from '../har/example-entry.ts';
import type { PackExample, Shape } from '../model/pack.ts';
import { compilePack } from './compile.ts';
import { findingsOf, formOf, packOf } from './pack.fixture.ts';
import { indexSuccessForms } from './success-forms.ts';

const shape = (id: string, inSuccess: NonNullable<Shape['inSuccess']>) => ({ id, inSuccess });

const { shapes } = compilePack(
  formOf('form', [
    shape('typed', { mediaTypes: ['application/acme+json', 'text/acme'] }),
    shape('ended', { endpoints: ['graphql', 'query'] }),
    shape('both', { mediaTypes: ['application/both+json'], endpoints: ['graphql'] }),
    shape('within', { segments: ['graphql', 'trpc'] }),
    shape('mixed', { statuses: [207] }),
    shape('asked', { requests: ['"jsonrpc"'] }),
    shape('own', true),
    shape('never', false),
  ]),
  {},
);

function formsOf(
  url: string,
  mediaType: string,
  index = indexSuccessForms(shapes),
  more: Partial<PackExample> = {},
) {
  const head = { title: '', url, status: 200, mediaType, body: '', ...more };
  return index(entryOfExample(head).exchange).map((found) => found.shape.id);
}

const JSON_TYPE = 'application/json';

describe('the forms for which a success is looked at', () => {
  it.each([
    ['https://x.example/', 'application/acme+json', ['typed']],
    ['https://x.example/', 'text/acme', ['typed']],
    ['https://x.example/', 'application/both+json', ['both']],
    ['https://x.example/graphql', 'application/both+json', ['both', 'ended', 'within']],
    ['https://x.example/graphql', 'application/acme+json', ['typed', 'ended', 'both', 'within']],
    ['https://x.example/', JSON_TYPE, []],
    ['https://x.example/graphql', JSON_TYPE, ['ended', 'both', 'within']],
    ['https://x.example/v1/GraphQL', JSON_TYPE, ['ended', 'both', 'within']],
    ['https://x.example/graphql/', JSON_TYPE, ['ended', 'both', 'within']],
    ['https://x.example/query', 'application/vnd.x+json', ['ended']],
    ['https://x.example/graphql?query=/other', JSON_TYPE, ['ended', 'both', 'within']],
    ['https://x.example/graphql#a?/b', JSON_TYPE, ['ended', 'both', 'within']],
    ['https://x.example/graphql/?a#b', JSON_TYPE, ['ended', 'both', 'within']],
    ['https://x.example/graphql//', JSON_TYPE, ['within']],
    ['https://x.example/a?graphql', JSON_TYPE, []],
    ['https://x.example/a?/graphql', JSON_TYPE, []],
    ['https://x.example/a#/graphql', JSON_TYPE, []],
    ['https://x.example/graphql/GetUser', JSON_TYPE, ['within']],
    ['https://x.example/api/TRPC/a.b,c.d?batch=1', JSON_TYPE, ['within']],
    [`https://x.example/${'a/'.repeat(999)}graphql/a`, JSON_TYPE, []],
    ['https://graphql/a', JSON_TYPE, []],
    ['https://x.example/graphql/GetUser', 'text/html', []],
    ['https://x.example/agraphql', JSON_TYPE, []],
    ['https://x.example/graphql', 'text/html', []],
    ['https://x.example/graphql', 'application/javascript', []],
    ['https://x.example/graphql', '', []],
    ['', JSON_TYPE, []],
    ['/', JSON_TYPE, []],
    ['graphql', JSON_TYPE, []],
  ])('%s as %s', (url, mediaType, expected) => {
    expect(formsOf(url, mediaType)).toEqual(expected);
  });

  it('are none where no form asks for any', () => {
    const none = indexSuccessForms(shapes.slice(-2));
    expect(formsOf('https://x.example/graphql', JSON_TYPE, none)).toEqual([]);
  });

  it('are none by the path where forms ask for media types alone', () => {
    const typed = indexSuccessForms(shapes.slice(0, 1));
    expect(formsOf('https://x.example/graphql', JSON_TYPE, typed)).toEqual([]);
    expect(formsOf('https://x.example/graphql', 'text/acme', typed)).toEqual(['typed']);
  });
});

describe('the forms for which a success is looked at whatever its URL is', () => {
  const url = 'https://x.example/v3/key';
  const found = (more: Partial<PackExample>) => formsOf(url, JSON_TYPE, undefined, more);

  it('are found by the status', () => {
    expect(found({ status: 207 })).toEqual(['mixed']);
    expect(found({ status: 201 })).toEqual([]);
    expect(found({ status: 207, mediaType: 'text/xml' })).toEqual([]);
  });

  const call = '"jsonrpc":"2.0"';
  const long = 'a'.repeat(1_000);

  it.each([
    [`{${call},"method":"a"}`, ['asked']],
    [`{"method":"a",${call}}`, ['asked']],
    [`{${call},"params":["${long}"]}`, ['asked']],
    [`{"params":["${long}"],${call}}`, ['asked']],
    [`{"params":["${long}"],${call},"more":["${long}"]}`, []],
    [JSON.stringify({ log: `{${call}}` }), []],
    ['{"query":"a"}', []],
    ['', []],
  ])('are found by the request %s', (request, expected) => {
    expect(found({ request })).toEqual(expected);
  });

  it.each(['text/plain', ''])('are found by a request of JSON that "%s" answers', (mediaType) => {
    expect(found({ request: `{${call}}`, mediaType })).toEqual(['asked']);
    expect(found({ request: ` [{${call}}]`, mediaType })).toEqual(['asked']);
    expect(found({ request: `call=${call}`, mediaType })).toEqual([]);
    expect(found({ mediaType })).toEqual([]);
    const graphql = 'https://x.example/graphql';
    const more = { request: '{"query":"{a}"}' };
    expect(formsOf(graphql, mediaType, undefined, more)).toEqual(['ended', 'both', 'within']);
    expect(formsOf(graphql, 'application/octet-stream', undefined, more)).toEqual([]);
  });

  it('are not found by the request of anything but JSON', () => {
    expect(found({ request: `{${call}}`, mediaType: 'text/html' })).toEqual([]);
  });
});

describe('an error under the success of any host', () => {
  const graph = formOf('graph', [
    {
      where: { errors: { each: { message: 'string' } } },
      code: 'errors.*.extensions.code',
      message: 'errors.*.message',
      inSuccess: { endpoints: ['graphql'] },
    },
  ]);
  const url = 'https://api.shop.example/graphql';
  const error = { message: 'm', extensions: { code: 'DENIED' } };
  const ask = (body: unknown, more = {}) =>
    findingsOf([graph, packOf('vendor', [{}])], { url, status: 200, body, ...more });

  it('is found where the head allows a look', async () => {
    expect(await ask({ data: null, errors: [{ message: 'a' }, error] })).toMatchObject([
      { vendor: 'graph', evidence: 'form', code: 'DENIED', message: 'a', status: 200 },
    ]);
  });

  it('is none where it does not', async () => {
    const body = { errors: [error] };
    expect(await ask(body, { url: 'https://api.shop.example/other' })).toEqual([]);
    expect(await ask(body, { mediaType: 'text/html' })).toEqual([]);
    expect(await ask(body, { status: 302 })).toEqual([]);
    expect(await ask(body, { status: 204 })).toEqual([]);
  });

  it('is none of an empty list, of none, or of another form', async () => {
    expect(await ask({ data: {}, errors: [] })).toEqual([]);
    expect(await ask({ data: {}, errors: null })).toEqual([]);
    expect(await ask({ data: {} })).toEqual([]);
    expect(await ask({ code: 42 })).toEqual([]);
    expect(await ask({ data: { errors: [error] } })).toEqual([]);
  });

  it('is none of another pack’s, nor one that is passed on, though the body was looked at', async () => {
    const looked = { errors: null };
    expect(await ask({ ...looked, code: 42 })).toEqual([]);
    expect(await ask({ ...looked, upstream: { code: 42 } })).toEqual([]);
    expect(await ask({ ...looked, code: 42 }, { status: 400 })).toMatchObject([
      { vendor: 'vendor' },
    ]);
  });

  it('is looked for on a vendor’s host that reports none under a success', async () => {
    const host = 'https://api.vendor.example/graphql';
    expect(await ask({ errors: [error] }, { url: host })).toMatchObject([
      { vendor: 'graph', evidence: 'form', others: [] },
    ]);
    expect(await ask({ code: 42 }, { url: host })).toEqual([]);
  });

  it('is found under a failure too', async () => {
    expect(await ask({ errors: [error] }, { status: 400 })).toMatchObject([{ vendor: 'graph' }]);
  });
});
