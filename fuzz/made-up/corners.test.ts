import { describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Pack, PackExample, Shape } from '../../src/model/pack.ts';
import { framed } from '../grpc-web.ts';
import { inspected, NEUTRAL_URL, response } from '../response.ts';
import { madeUp, type Subject, subjectOf } from '../subject.ts';
import { holdsTotal } from '../total.ts';
import { entry } from './entries.ts';

const SETS: Pack['sets'] = {
  one: { name: 'One', docs: 'https://docs.nook.example/1', codes: { '1': entry('One.') } },
  two: { name: 'Two', docs: 'https://docs.nook.example/2', codes: { '2': entry('Two.') } },
};

/** A pack of one shape; a form of nobody unless hosts are given. */
function packOf(shape: Partial<Shape>, more: Partial<Pack> = {}): Pack {
  const { id = 'nook' } = more;
  return {
    id,
    name: id,
    ...(more.hosts ? {} : { kind: 'form' }),
    docs: 'https://docs.nook.example',
    checked: '2026-11-21',
    hosts: [],
    shapes: [{ id: 'only', where: {}, elsewhere: {}, set: null, ...shape }],
    sets: SETS,
    statuses: {},
    examples: [],
    counterexamples: [],
    ...more,
  };
}

const HOSTS = ['nook.example'];

async function findingsIn(
  packs: readonly Pack[] | Subject,
  stated: Partial<PackExample>,
): Promise<readonly Finding[]> {
  const subject = 'catalogue' in packs ? packs : subjectOf('corners', packs);
  expect(subject.catalogue.leftOut).toEqual([]);
  const { findings } = await holdsTotal(
    response({ url: NEUTRAL_URL, status: 400, ...stated }),
    subject,
  );
  return findings.filter(({ vendor }) => vendor !== null);
}

describe('a name or a word', () => {
  it.each([
    { where: { 'x-code': 'string' }, code: 'x-code' } as const,
    { where: { code: { oneOf: ['card-refused'] } }, code: 'code' } as const,
    { where: { 'a-b.c': 'string' }, code: 'a-b.c', keys: 'loose' } as const,
  ])('with a hyphen breaks no pack: %j', async (shape) => {
    const { elsewhere: _, ...rest } = { elsewhere: null, ...shape };
    const { catalogue } = subjectOf('corners', [packOf({ ...rest }, { hosts: HOSTS })]);
    const loose =
      'keys' in shape
        ? catalogue.leftOut.filter(({ why }) => !why.includes('loose'))
        : catalogue.leftOut;
    expect(loose).toEqual([]);
  });
});

describe('a code that means success', () => {
  const fine = packOf(
    { where: { code: 'string' }, code: 'code', success: ['0'] },
    { id: 'a-fine' },
  );
  const error = packOf({ where: { text: 'string' }, message: 'text' }, { id: 'b-error' });
  const body = '{"code":"0","text":"No."}';

  it('is no candidate beside an error', async () => {
    const findings = await findingsIn(
      [fine, packOf({ where: { text: 'string', code: 'string' } }, { id: 'b-error' })],
      { body },
    );
    expect(findings).toMatchObject([{ vendor: 'b-error', others: [] }]);
  });

  it('hides no error of somebody else', async () => {
    expect(await findingsIn([fine, error], { body })).toMatchObject([{ vendor: 'b-error' }]);
  });
});

describe('a form in headers', () => {
  const where = { 'www-authenticate.error': 'string' } as const;
  const headers = { 'WWW-Authenticate': 'Bearer error="x", trace="t-1"' };

  it('has ids from a header', async () => {
    const ids = [{ name: 'trace', field: 'www-authenticate.trace' }];
    const [finding] = await findingsIn([packOf({ at: 'headers', where, ids })], { headers });
    expect(finding?.ids).toEqual([{ name: 'trace', value: 't-1', from: 'header' }]);
  });

  it('may ask first for what must not be there', async () => {
    const shape = { at: 'headers', where: { 'x-other': 'absent', ...where } } as const;
    expect(await findingsIn([packOf(shape)], { headers })).toHaveLength(1);
  });

  it('is looked for once, however many headers of the name there are', () => {
    const { catalogue } = subjectOf('corners', [packOf({ at: 'headers', where })]);
    const many = Array.from({ length: 1_000 }, () => ({ name: 'www-authenticate', value: 'x' }));
    expect(catalogue.formsInHeaders(many)).toHaveLength(1);
  });

  const tried = async (length: number) => {
    const value = `Bearer realm="${'x'.repeat(length)} error=x"`;
    expect(
      await findingsIn([packOf({ at: 'headers', where })], {
        headers: { 'www-authenticate': value },
      }),
    ).toEqual([]);
  };

  it.each([1_900])('is none in a quoted text of %i characters', tried);
  it.each([2_100, 7_000])('is none in a quoted text of %i characters', tried);
});

describe('trailers', () => {
  const status = (value: string) => [{ name: 'grpc-status', value }];
  const at = (body: string, mediaType = 'application/grpc-web+proto') =>
    findingsIn(madeUp, { status: 200, mediaType, body });

  it('are those at the end, whatever the message says', async () => {
    const message = '\u0000\u0000\u0000\u0000\u0019\n\u0017see\ngrpc-status: 5\nthere';
    expect(await at(`${message}${framed(status('0'), '')}`)).toEqual([]);
    expect(await at(`${message}${framed(status('7'), '')}`)).toMatchObject([{ code: '7' }]);
  });

  const tried = async (end: string) => {
    const mediaType = 'application/grpc-web-text';
    const message = Buffer.alloc(30_000, 'ab').toString('base64');
    const body = `${message}${framed(status('7'), mediaType)}${end}`;
    expect(await at(body, mediaType)).toMatchObject([{ code: '7' }]);
  };

  it.each([''])('stand at the end of a long body of base64 before %j', tried);
  it.each(['\n', ' '])('stand at the end of a long body of base64 before %j', tried);
});

describe('texts that only begin as JSON', () => {
  it('are tried a few times', async () => {
    const texts = Array.from({ length: 1_000 }, (_, index) => `"k${index}":"{"`);
    const parse = vi.spyOn(JSON, 'parse');
    await inspected(
      response({ url: NEUTRAL_URL, status: 500, body: `{${texts.join(',')}}` }),
      madeUp,
    );
    const { length } = parse.mock.calls;
    parse.mockRestore();
    expect(length).toBeLessThan(200);
  });
});

describe('a number that does not begin as the code must', () => {
  it('is not said to have too many digits', async () => {
    const code = { field: 'code', startsWith: ['E'] };
    const shape = { where: { code: 'integer' }, code } as const;
    const [finding] = await findingsIn([packOf(shape)], { body: '{"code":7}' });
    expect(finding?.code).toBeNull();
    expect(finding?.notes.map(({ kind }) => kind)).not.toContain('limit');
  });
});

describe('a form', () => {
  it('is found where the error stands in a list', async () => {
    const shape = { at: 'errors.*', where: { code: 'integer' }, code: 'code' } as const;
    const body = '{"errors":[{"code":1}]}';
    const pack = packOf(shape, { hosts: HOSTS });
    const onHost = await findingsIn([pack], { url: 'https://nook.example/', body });
    expect(onHost).toMatchObject([{ code: '1', path: '/errors/0' }]);
    expect(await findingsIn([packOf(shape)], { body })).toMatchObject([{ path: '/errors/0' }]);
  });

  it.each(['present', 'absent'] as const)(
    'needs a member to be found by, and not one that is %s',
    (test) => {
      const { catalogue } = subjectOf('corners', [packOf({ where: { fault: test } })]);
      expect(catalogue.leftOut).toMatchObject([{ pack: 'nook' }]);
      expect(catalogue.leftOut[0]?.why).toContain('no member to be found by');
    },
  );

  it('wants objects where each element must hold something', async () => {
    const shape = { where: { errors: { each: { code: 'absent' } } } } as const;
    expect(await findingsIn([packOf(shape)], { body: '{"errors":[1,"x"]}' })).toEqual([]);
    expect(await findingsIn([packOf(shape)], { body: '{"errors":[{}]}' })).toHaveLength(1);
  });

  it('counts off-host only with a code of the list that the body chooses', async () => {
    const set = { field: 'by', sets: { one: 'one', two: 'two' }, otherwise: ['one', 'two'] };
    const shape = { where: { code: 'numeric' }, code: 'code', set } as const;
    const packs = [packOf(shape, { hosts: HOSTS })];
    expect(await findingsIn(packs, { body: '{"code":1,"by":"one"}' })).toHaveLength(1);
    expect(await findingsIn(packs, { body: '{"code":1}' })).toHaveLength(1);
    expect(await findingsIn(packs, { body: '{"code":1,"by":"two"}' })).toEqual([]);
  });
});

describe('a form in a success', () => {
  const graph = packOf({
    where: { errors: 'array' },
    inSuccess: { endpoints: ['graphql'] },
  });
  const typed = packOf(
    { where: { other: 'array' }, inSuccess: { mediaTypes: ['application/x+json'] } },
    { id: 'typed' },
  );
  const body = '{"errors":[1]}';

  it('is found by its endpoint, whatever form has the media type', async () => {
    const stated = {
      url: 'https://shop.example/graphql',
      status: 200,
      mediaType: 'application/x+json',
      body,
    };
    expect(await findingsIn([graph], stated)).toHaveLength(1);
    expect(await findingsIn([graph, typed], stated)).toHaveLength(1);
  });

  const tried = async (url: string, count: number) => {
    expect(await findingsIn([graph], { url, status: 200, body })).toHaveLength(count);
  };

  it.each([
    ['https://shop.example/graphql?a=b/c', 1],
    ['https://shop.example/page#/graphql', 0],
  ])('is found by the end of the path of %s: %i', tried);
  it.each([
    ['https://shop.example/graphql#a?b', 1],
    ['https://shop.example/page#/graphql?a', 0],
    ['https://graphql', 0],
  ])('is found by the end of the path of %s: %i', tried);
});

describe('a form that stands anywhere', () => {
  const receipt = {
    id: 'receipt',
    at: 'anywhere',
    where: { receipt: 'string' },
    set: null,
  } as const;
  const other = { id: 'other', where: { other: 'string' }, inSuccess: true, set: null } as const;
  const body = '{"list":[{"receipt":"r"}],"other":1}';
  const url = 'https://nook.example/';

  it('is in no success unless it says so', async () => {
    const pack = packOf({}, { hosts: HOSTS, shapes: [receipt, other] });
    expect(await findingsIn([pack], { url, status: 200, body })).toEqual([]);
    const says = packOf({}, { hosts: HOSTS, shapes: [{ ...receipt, inSuccess: true }, other] });
    expect(await findingsIn([says], { url, status: 200, body })).toHaveLength(1);
  });

  it('has the head that it must have', async () => {
    const shape = { ...receipt, head: { statuses: [409] } };
    const pack = packOf({}, { hosts: HOSTS, shapes: [shape] });
    expect(await findingsIn([pack], { url, status: 409, body })).toMatchObject([
      { shape: 'receipt' },
    ]);
    expect(await findingsIn([pack], { url, status: 400, body })).toMatchObject([{ shape: null }]);
  });
});

describe('a special case', () => {
  const general = packOf({ where: { a: 'string', b: 'string' } }, { id: 'general' });
  const special = packOf({ where: { c: 'string' } }, { id: 'special', refines: ['general'] });
  const stranger = packOf(
    { where: { a: 'string', b: 'string', c: 'string', d: 'string' } },
    { id: 'stranger' },
  );

  it('is named before the general form, whichever has more tests', async () => {
    const body = '{"a":"","b":"","c":""}';
    expect(await findingsIn([general, special], { body })).toMatchObject([
      { vendor: 'special', others: [] },
    ]);
  });

  it('leaves no room for the general form beside a third', async () => {
    const body = '{"a":"","b":"","c":"","d":""}';
    const [finding] = await findingsIn([general, special, stranger], { body });
    expect(finding?.vendor).toBe('stranger');
    expect(finding?.others.map(({ vendor }) => vendor)).toEqual(['special']);
  });
});

describe('our sentences', () => {
  const pack = packOf({ where: { code: 'string' } }, { hosts: HOSTS });

  const triedKey = async (length: number) => {
    const body = JSON.stringify({ ['k'.repeat(length)]: { code: '' } });
    const [finding] = await findingsIn([pack], { body });
    expect(finding?.notes.map(({ kind }) => kind)).toContain('relayed');
  };

  it.each([100])('hold no key of %i characters', triedKey);
  it.each([5_000, 1_000_000])('hold no key of %i characters', triedKey);

  const tried = async (labels: number) => {
    const url = `https://${'a.'.repeat(labels)}example/`;
    const [finding] = await findingsIn([pack], { url, body: '{"code":""}' });
    expect(finding?.notes.map(({ kind }) => kind)).toContain('by-shape');
  };

  it.each([10])('hold no host of %i labels', tried);
  it.each([1_000])('hold no host of %i labels', tried);
});

it('a response that nobody claims is told what to quote', async () => {
  const { findings } = await inspected(response({ url: NEUTRAL_URL, status: 500 }), madeUp);
  expect(findings[0]?.fix.join()).not.toContain('{id}');
});
