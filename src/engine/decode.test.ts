import { describe, expect, it } from 'vitest';
import type { FindingItem } from '../model/finding.ts';
import { acme, acmeFinding, acmeFindings, http } from './acme.fixture.ts';
import { createCatalogue } from './catalogue.ts';

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

  it('are of no list where the form has none', async () => {
    const found = await acmeFinding({ body: { problem: 'm' } });
    expect(found.set).toBeNull();
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

describe('nested errors in lists below an object', () => {
  it('are texts and objects, each at its place', async () => {
    const inner = { card: ['expired', { code: 1 }], owner: { name: ['missing'] } };
    expect((await read({ inner })).items).toMatchObject([
      { message: 'expired', code: null, path: '/error/inner/card/0' },
      { message: null, code: '1', path: '/error/inner/card/1' },
      { message: 'missing', path: '/error/inner/owner/name/0' },
    ]);
  });

  it('are none outside of a list, nor in a list of lists', async () => {
    const inner = { a: { a: 'text' }, b: { code: 1 }, c: null, d: 7, e: [['x'], [{ code: 2 }]] };
    expect((await read({ inner })).items).toEqual([]);
  });

  it('are its texts too, in the order of its members', async () => {
    const inner = { a: 'first', b: ['second', 'third'], c: 'fourth', d: 7, e: { f: 'no' } };
    expect((await read({ inner })).items).toMatchObject([
      { message: 'first', path: '/error/inner/a', code: null },
      { message: 'second', path: '/error/inner/b/0' },
      { message: 'third', path: '/error/inner/b/1' },
      { message: 'fourth', path: '/error/inner/c' },
    ]);
  });

  it('are found under names that every object has', async () => {
    const inner: unknown = JSON.parse('{"__proto__":["a"],"constructor":["b"]}');
    expect((await read({ inner })).items).toMatchObject([
      { message: 'a', path: '/error/inner/__proto__/0' },
      { message: 'b', path: '/error/inner/constructor/0' },
    ]);
  });
});

describe('nested errors with members of their own', () => {
  const shape = {
    id: 'any',
    where: { message: 'string' },
    code: 'code',
    message: 'message',
    items: 'errors',
    item: {
      code: [{ field: 'type', after: '.' }, 'kind'],
      message: ['text', 'msg'],
      detail: 'more',
      status: 'http',
      ids: [{ name: 'id', field: 'id' }],
    },
    set: null,
  } as const;
  const catalogue = createCatalogue([{ ...acme, shapes: [shape] }], http);
  const itemsOf = async (errors: unknown) =>
    (await acmeFinding({ body: { message: 'm', errors } }, undefined, catalogue)).items;

  it('are read by those', async () => {
    const error = { type: 'a.b', kind: 'k', msg: 't', more: 'd', http: 409, id: 'i', code: 7 };
    expect(await itemsOf([error, { code: 7, message: 'x' }, 'text'])).toMatchObject([
      {
        code: 'b',
        coarser: ['k'],
        message: 't',
        detail: 'd',
        status: 409,
        time: null,
        ids: [{ name: 'id', value: 'i', from: 'body' }],
        path: '/errors/0',
      },
      { code: null, message: null, path: '/errors/1' },
      { code: null, message: 'text', path: '/errors/2' },
    ]);
  });

  it('have none below them', async () => {
    expect(await itemsOf([{ type: 'a', errors: [{ type: 'b' }] }])).toMatchObject([{ items: [] }]);
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

  it('are 200 in all the lists below an object', async () => {
    const lists = (count: number) => ({
      inner: Object.fromEntries(Array.from({ length: count }, (_, n) => [n, ['a', 'b']])),
    });
    const [full, over] = [await read(lists(100)), await read(lists(101))];
    expect([full.items.length, cut(full)]).toEqual([200, false]);
    expect([over.items.length, cut(over)]).toEqual([200, true]);
  });

  it('are eight levels of objects too', async () => {
    const nestedLists = (levels: number): unknown =>
      levels === 0 ? ['x'] : { a: nestedLists(levels - 1) };
    const [full, over] = [
      await read({ inner: nestedLists(7) }),
      await read({ inner: nestedLists(8) }),
    ];
    expect([full.items.length, cut(full)]).toEqual([1, false]);
    expect([over.items.length, cut(over)]).toEqual([0, true]);
  });

  it('are 500 in all', async () => {
    const inner = Array.from({ length: 6 }, () => ({ code: 1, inner: Array(99).fill('x') }));
    const found = await read({ inner });
    expect(chain(found)).toHaveLength(500);
    expect(found.items.map(cut)).toEqual([false, false, false, false, false]);
    expect(cut(found)).toBe(true);
  });

  it('are not reached by what is no error', async () => {
    const found = await read({ inner: [...Array(100_000).fill(null), ...Array(100_000).fill(7)] });
    expect([found.items.length, cut(found)]).toEqual([0, false]);
    const inner = Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [n, n]));
    expect(cut(await read({ inner }))).toBe(false);
  });

  it('hold for each error of its own', async () => {
    const found = await read({ inner: [many(201), many(2)] });
    expect([found, ...found.items].map(cut)).toEqual([false, true, false]);
  });
});

describe('a code that is a number', () => {
  const shape = { id: 'any', where: { message: 'string' }, code: 'code', set: null } as const;
  const catalogue = createCatalogue([{ ...acme, shapes: [shape] }], http);
  const codeOf = async (sent: string) => {
    const body = `{"message":"m","code":${sent}}`;
    const [finding] = await acmeFindings({ body }, undefined, catalogue);
    const isSaid = finding?.notes.some(({ kind }) => kind === 'limit');
    return { code: finding?.code, isSaid };
  };

  it.each(['9007199254740993', '1e400', '-1e21', '0.12345678901234567'])(
    'and that a double does not hold is none, and the finding says so: %s',
    async (sent) => expect(await codeOf(sent)).toEqual({ code: null, isSaid: true }),
  );

  it.each([
    ['9', '9.00000000000000000001'],
    ['9', '0.0000000000000000000000009e25'],
    ['9007199254740991', '9007199254740991'],
    ['0', '1e-400'],
    ['-1.5', '-1.5'],
  ])('is %s when a double makes that of it: %s', async (code, sent) =>
    expect(await codeOf(sent)).toEqual({ code, isSaid: false }),
  );

  it.each(['""', 'true', '[]'])('is none without a word when it is no number: %s', async (sent) =>
    expect(await codeOf(sent)).toEqual({ code: null, isSaid: false }),
  );
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
