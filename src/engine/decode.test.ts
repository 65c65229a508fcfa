import { describe, expect, it, vi } from 'vitest';
import type { FindingItem } from '../model/finding.ts';
import { acmeFinding, acmeFindings } from './acme.fixture.ts';

/** What is read from `error`, at a status that Acme documents for none of its codes. */
const read = (error: object) =>
  acmeFinding({ status: 400, body: { error: { code: 9, ...error } } });

/** What is read from an error nested in another. */
async function readNested(item: unknown): Promise<FindingItem | undefined> {
  const { items } = await read({ inner: [item] });
  expect(items.length).toBeLessThanOrEqual(1);
  return items[0];
}

describe('the vendor’s words', () => {
  it('are read from the members that the form names', async () => {
    const error = { code: '010', text: 't', more: 'd', at: '2026-11-21T10:00:00Z', id: 'e-1' };
    expect(await read(error)).toMatchObject({
      code: '010',
      message: 't',
      detail: 'd',
      time: '2026-11-21T10:00:00Z',
      ids: [{ name: 'error.id', value: 'e-1', from: 'body' }],
      path: '/error',
    });
  });

  it('are null where the body has none', async () => {
    expect(await acmeFinding({ body: { problem: '' } })).toMatchObject({
      code: null,
      message: null,
      detail: null,
      time: null,
      ids: [],
      path: '',
      items: [],
    });
  });

  it.each([
    [{ text: 'first', title: 'second' }, 'first'],
    [{ title: 'second' }, 'second'],
    [{ text: '', title: 'second' }, 'second'],
    [{ text: { en: 'x' }, title: 'second' }, 'second'],
    [{ text: [] }, null],
  ])('take the first message that is text: %j', async (error, message) => {
    expect(await read(error)).toMatchObject({ message });
  });

  it('are none where only the host spoke', async () => {
    const found = await acmeFinding({ body: { title: 'x', code: 42, text: 'm', inner: [{}] } });
    expect(found).toMatchObject({ shape: null, code: null, message: null, path: '', items: [] });
  });
});

describe('the status that a nested error states', () => {
  it.each([
    [404, 404],
    ['404', 404],
    [100, 100],
    [599, 599],
    [600, null],
    [99, null],
    [4040, null],
    [1404, null],
    ['404 Not Found', null],
    ['HTTP 404', null],
    [404.5, null],
    [null, null],
    [[404], null],
  ])('%j is %j', async (status, expected) => {
    expect((await readNested({ code: 9, status }))?.status).toBe(expected);
  });
});

describe('nested errors', () => {
  it('are read as the error around them, each at its place', async () => {
    const { items } = await read({
      inner: [
        { code: 1, text: 'a' },
        { code: 2, id: 'e-2' },
      ],
    });
    expect(items).toMatchObject([
      { code: '1', message: 'a', path: '/error/inner/0', ids: [] },
      { code: '2', message: null, path: '/error/inner/1', ids: [{ value: 'e-2' }] },
    ]);
  });

  it('may be plain texts', async () => {
    expect(await readNested('no such card')).toMatchObject({
      code: null,
      message: 'no such card',
      path: '/error/inner/0',
      status: null,
      items: [],
    });
  });

  it('keep their places when others between them are no errors', async () => {
    const { items } = await read({ inner: [null, 7, [{ code: 1 }], { code: 2 }] });
    expect(items).toMatchObject([{ code: '2', path: '/error/inner/3' }]);
  });

  it.each([{ code: 1 }, 'x', null, 7])('are none where they are no list: %j', async (inner) => {
    expect((await read({ inner })).items).toEqual([]);
  });
});

describe('the limits on nested errors', () => {
  const cut = ({ notes }: FindingItem) => notes.some(({ kind }) => kind === 'limit');
  const many = (length: number) => ({ inner: Array.from({ length }, () => ({ code: 1 })) });

  it('are 200 of one error', async () => {
    const [full, over] = [await read(many(200)), await read(many(201))];
    expect([full.items.length, cut(full)]).toEqual([200, false]);
    expect([over.items.length, cut(over)]).toEqual([200, true]);
  });

  /** An error that holds an error that holds an error, `levels` deep. */
  function nested(levels: number): object {
    return levels === 0 ? { code: 1, inner: [] } : { code: 1, inner: [nested(levels - 1)] };
  }

  /** The chain of nested errors, without the outermost. */
  function chain({ items }: FindingItem): readonly FindingItem[] {
    return items.flatMap((item) => [item, ...chain(item)]);
  }

  it('are eight levels', async () => {
    const full = chain(await read(nested(8)));
    expect([full.length, full.some(cut)]).toEqual([8, false]);
    const over = chain(await read(nested(9)));
    expect(over.map(cut)).toEqual([false, false, false, false, false, false, false, true]);
  });

  it('are as many as have room with the names above them, which may be long', async () => {
    const key = ` inner${' '.repeat(900)}`;
    const list = (length: number) => Array.from({ length }, () => ({ code: 1, [key]: ['a', 'b'] }));
    const found = await read({ [key]: list(200) });
    const paths = [found, ...chain(found)].map(({ path }) => path.length);
    expect(paths.reduce((sum, length) => sum + length)).toBeLessThan(500_000);
    expect([found, ...found.items].some(cut)).toBe(true);
    const small = await read({ [key]: list(20) });
    expect([small, ...small.items].map(cut)).not.toContain(true);
  });

  it('hold for each error of its own', async () => {
    const found = await read({ inner: [many(201), many(2)] });
    expect([found, ...found.items].map(cut)).toEqual([false, true, false]);
  });
});

describe('a code that is a number', () => {
  it.each([
    ['beside another that is exact', '{"x":{"code":9},"error":{"code":9.00000000000000000001}}'],
    ['written twice', '{"error":{"code":9,"co\\u0064e":9.00000000000000000001}}'],
    ['read leniently', '{error:{code:9.00000000000000000001}}'],
    [
      'after an exact one that is read leniently',
      '{"error":{"code":9,code:9.00000000000000000001}}',
    ],
    ['of a large exponent', '{"error":{"code":0.0000000000000000000000009e25,"x":9e-999}}'],
  ])('and was rounded is none, and the finding says so: %s', async (_, body) => {
    const [finding] = await acmeFindings({ body, mediaType: 'application/json' });
    expect(finding?.code).toBe(body.includes('e25') ? '9' : null);
    expect(finding?.notes.some(({ kind }) => kind === 'limit')).toBe(finding?.code === null);
  });

  it.each([
    '{"error": {"code" : 9,"text":"trace 9.00000000000000000001"}}',
    '{"error":{"code":9},"code":"9.00000000000000000001"}',
    '{"error":{"code":9},"a":"\\"9.00000000000000000001","code":8}',
    '{error:{code:9,text:"9.00000000000000000001"}}',
    "{error:{code:9,text:'9.00000000000000000001'}}",
  ])('stays one whatever digits stand in a text: %s', async (body) => {
    expect(await acmeFindings({ body, mediaType: 'application/json' })).toMatchObject([
      { code: '9' },
    ]);
  });
});

it('looks for rounded numbers once, however many errors there are', async () => {
  const body = { list: Array(900).fill({ receipt: 'r', reason: 5 }), more: 'x'.repeat(100_000) };
  const looks = vi.spyOn(String.prototype, 'charCodeAt');
  expect(await acmeFindings({ status: 200, body })).toHaveLength(900);
  expect(looks.mock.calls.length).toBeLessThan(200_000);
  looks.mockRestore();
});

it('knows a zero from a number that is too small, in a long text too', async () => {
  const more = 'x'.repeat(20_000);
  const list = '{"receipt":"r","reason":5},{"receipt":"s","reason":1e-400}';
  const found = await acmeFindings({ status: 200, body: `{"more":"${more}","list":[${list}]}` });
  expect(found.map(({ code }) => code)).toEqual(['5', null]);
});

it('reads an error that stands on its own in a text that is no JSON', async () => {
  const response = { body: '{receipt: "r", reason: 5,}', mediaType: 'application/json' };
  expect(await acmeFindings(response)).toMatchObject([{ shape: 'receipt', code: '5' }]);
});

it('reads an error that stands on its own at its place', async () => {
  const body = {
    list: [
      { receipt: 'r', reason: 5 },
      { receipt: 's', reason: '1' },
    ],
  };
  expect(await acmeFindings({ status: 200, body })).toMatchObject([
    { shape: 'receipt', code: '5', path: '/list/0' },
    { shape: 'receipt', code: '1', path: '/list/1' },
  ]);
});
