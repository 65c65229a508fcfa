import { describe, expect, it } from 'vitest';
import { claimed, SHOP } from './acme.fixture.ts';
import { findingsOf, formOf, packOf, recordOf, whoIn } from './pack.fixture.ts';

const CODE = { code: 42 };

describe('a form of nobody', () => {
  const plain = formOf('plain', [{ where: { title: 'string' }, code: 'type' }], {
    also: ['Bare', 'Simple'],
  });

  it('is shown as such, whatever its code is, on any host', async () => {
    const [finding] = await findingsOf([plain], { body: { title: 't', type: 'strange' } });
    expect(finding).toMatchObject({ vendor: 'plain', evidence: 'form', code: 'strange' });
    expect(finding?.notes).toContainEqual({
      kind: 'by-form',
      text: 'This is the plain form, also that of Bare, Simple; it names no vendor.',
    });
  });

  it('comes after a vendor’s own, and is said beside it', async () => {
    const vendor = packOf('vendor', [{}]);
    expect(await whoIn([plain, vendor], { body: { ...CODE, title: 't' } })).toEqual([
      'vendor form-1 shape',
      'plain form-1 form',
    ]);
  });

  it('comes before a host whose own forms it is none of by a code that it lists, not without', async () => {
    const url = 'https://api.vendor.example/';
    const vendor = packOf('vendor', [{}]);
    const coded = formOf('coded', [{ where: { title: 'string' }, code: 'kind' }]);
    const who = (body: object) => whoIn([coded, vendor], { url, body });
    const [form, host] = ['coded form-1 form', 'vendor null host'];
    expect(await who({ title: 't', kind: 42 })).toEqual([form, host]);
    expect(await who({ title: 't', kind: 43 })).toEqual([host, form]);
    expect(await who({ title: 't' })).toEqual([host, form]);
  });

  it('is no error that is passed on', async () => {
    expect(await whoIn([plain], { body: { upstream: { title: 't' } } })).toEqual([]);
  });

  it('comes before a fuller one by a code that it lists', async () => {
    const coded = formOf('coded', [{ where: { kind: 'integer' }, code: 'kind' }]);
    const full = formOf('full', [{ where: { title: 'string', kind: 'integer' }, code: 'title' }]);
    const best = async (kind: number) =>
      (await whoIn([coded, full], { body: { title: 't', kind } }))[0];
    expect([await best(42), await best(43)]).toEqual(['coded form-1 form', 'full form-1 form']);
  });

  it('says no more of others than there are', async () => {
    const many = formOf('many', [{}], { also: ['A', 'B', 'C', 'D', 'E'] });
    expect((await findingsOf([many], { body: CODE }))[0]?.notes[0]?.text).toBe(
      'This is the many form, also that of A, B, C, D and others; it names no vendor.',
    );
    const own = { name: 'Own', also: ['F'] };
    expect((await findingsOf([formOf('several', [own])], { body: CODE }))[0]?.notes[0]?.text).toBe(
      'This is the Own form, also that of F; it names no vendor.',
    );
    for (const more of [{}, { also: [] }]) {
      const [finding] = await findingsOf([formOf('alone', [{}], more)], { body: CODE });
      expect(finding?.notes[0]?.text).toBe('This is the alone form; it names no vendor.');
    }
  });
});

describe('a vendor’s form on its own host', () => {
  const url = 'https://api.vendor.example/a/list';

  it('is none where another path is its own, though it would be known elsewhere', async () => {
    const vendor = packOf('vendor', [{ paths: ['/a'], where: { x: 'string' } }, { paths: ['/b'] }]);
    expect(await whoIn([vendor], { url, body: CODE })).toEqual(['vendor null host']);
    expect(await whoIn([vendor], { body: CODE })).toEqual(['vendor form-2 shape']);
  });

  it('is first where the path is its own, however much of another is there', async () => {
    const more = { where: { code: 'integer', text: 'string' } } as const;
    const vendor = packOf('vendor', [more, { paths: ['/a'] }]);
    const body = { ...CODE, text: 't' };
    expect(await whoIn([vendor], { url, body })).toEqual(['vendor form-2 host+shape']);
    const other = url.replace('/a/', '/b/');
    expect(await whoIn([vendor], { url: other, body })).toEqual(['vendor form-1 host+shape']);
  });

  it('is not searched for what it may pass on', async () => {
    const other = packOf('other', [{ where: { type: 'string' }, set: null }]);
    const body = { ...CODE, cause: { type: 't' } };
    expect(await whoIn([packOf('vendor', [{}]), other], { url, body })).toEqual([
      'vendor form-1 host+shape',
    ]);
  });
});

describe('a form that is a special case of another', () => {
  const general = formOf('general', [{ where: { code: 'integer', title: 'string' } }]);
  const special = formOf('special', [{}], { refines: ['general'] });
  const body = { ...CODE, title: 't' };

  it('stands in its place, however much of it is there', async () => {
    expect(await whoIn([general, special], { body })).toEqual(['special form-1 form']);
    expect(await whoIn([special, general], { body })).toEqual(['special form-1 form']);
    expect(await whoIn([formOf('special', [{}]), general], { body })).toEqual([
      'general form-1 form',
      'special form-1 form',
    ]);
  });

  it('stands in its place among the others too', async () => {
    const vendor = packOf('vendor', [{}]);
    expect(await whoIn([general, special, vendor], { body })).toEqual([
      'vendor form-1 shape',
      'special form-1 form',
    ]);
  });

  it('does not push out what has better evidence, nor is it an opinion beside it', async () => {
    const vendor = packOf('general', [{ where: { title: 'string' } }]);
    expect(await whoIn([vendor, special], { body })).toEqual(['general form-1 shape']);
  });

  it('is one of those that are there', async () => {
    const other = formOf('special', [{ where: { none: 'string' } }], { refines: ['general'] });
    expect(await whoIn([general, other], { body })).toEqual(['general form-1 form']);
    const two = formOf('two', [{}], { refines: ['general', 'special', 'gone'] });
    expect(await whoIn([general, special, two], { body })).toEqual(['two form-1 form']);
  });

  it('is nothing when each says so of the other, or of itself', async () => {
    const one = formOf('one', [{}], { refines: ['two', 'one'] });
    const two = formOf('two', [{}], { refines: ['one'] });
    expect(await whoIn([one, two], { body })).toEqual(['one form-1 form']);
  });
});

describe('a form whose code is not in its list', () => {
  it('is the vendor’s on another host when it says so', async () => {
    const strict = packOf('strict', [{}]);
    const free = packOf('free', [{ anyCode: true }]);
    expect(await whoIn([strict, free], { body: { code: 7 } })).toEqual(['free form-1 shape']);
    expect(await whoIn([strict, free], { body: CODE })).toEqual([
      'free form-1 shape',
      'strict form-1 shape',
    ]);
  });

  it('is the vendor’s when a coarser code is in it', async () => {
    const vendor = packOf('vendor', [{ code: ['sub', 'code'] }]);
    expect(await whoIn([vendor], { body: { sub: 7, code: 42 } })).toEqual(['vendor form-1 shape']);
    expect(await whoIn([vendor], { body: { sub: 7, code: 8 } })).toEqual([]);
  });

  it('is the vendor’s when the list has it that the body names, or one of those that it can be of', async () => {
    const set = { field: 'channel', sets: { sms: 'sms' }, otherwise: ['api'] } as const;
    const codes = (code: string) => ({ name: '', docs: '', codes: { [code]: recordOf(code) } });
    const vendor = packOf('vendor', [{ set }], { sets: { api: codes('1'), sms: codes('2') } });
    for (const [body, count] of [
      [{ code: 1 }, 1],
      [{ code: 2 }, 0],
      [{ code: 2, channel: 'SMS' }, 1],
      [{ code: 1, channel: 'SMS' }, 0],
      [{ code: 1, channel: 'fax' }, 1],
    ] as const) {
      expect(claimed(await findingsOf([vendor], { body }))).toHaveLength(count);
    }
  });
});

describe('an error that is passed on', () => {
  const body = { upstream: { code: 404, text: 'x' } };

  it('has a status of its own', async () => {
    const vendor = packOf('vendor', [
      { where: { code: 'http-status', text: 'string' }, code: 'x' },
    ]);
    expect(await whoIn([vendor], { status: 502, body })).toEqual(['vendor form-1 shape']);
    const other = { upstream: { code: 204, text: 'x' } };
    expect(await whoIn([vendor], { status: 502, body: other })).toEqual([]);
  });

  it.each([
    [{ statuses: [404] }, 1],
    [{ mediaTypes: ['application/json'] }, 0],
    [{ headers: { server: [] } }, 0],
  ])('is held against no head but its own: %j', async (head, count) => {
    const vendor = packOf('vendor', [{ where: { text: 'string' }, code: 'x', head }]);
    const headers = { Server: 'x' };
    expect(await whoIn([vendor], { status: 502, headers, body })).toHaveLength(count);
  });
});

describe('what a form wants of the head', () => {
  const head = {
    mediaTypes: ['application/acme+json'],
    statuses: [402, 403],
    headers: { server: ['acme', 'Acme 2'], 'acme-id': [] },
  } as const;
  const headers = { Server: 'Acme 2', 'Acme-Id': 'x' };
  const right = { status: 402, mediaType: 'application/acme+json', headers, body: CODE };
  const host = packOf('vendor', [{ head, inSuccess: true }]);
  const url = 'https://api.vendor.example/';

  it('is enough when all of it is there, on the vendor’s host and elsewhere', async () => {
    expect(await whoIn([host], right)).toEqual(['vendor form-1 shape']);
    expect(await whoIn([host], { ...right, url })).toEqual(['vendor form-1 host+shape']);
  });

  it.each([
    ['the media type', { mediaType: 'application/json' }],
    ['the status', { status: 404 }],
    ['a header', { headers: { server: 'acme' } }],
    ['a header’s value', { headers: { ...headers, Server: 'ACME' } }],
    ['all headers', { headers: {} }],
  ])('is not enough when %s is another', async (_, wrong) => {
    expect(await whoIn([host], { ...right, ...wrong })).toEqual([]);
    expect(await whoIn([host], { ...right, ...wrong, url })).toEqual(['vendor null host']);
  });

  it('is wanted of entries that stand on their own too', async () => {
    const entry = { at: 'anywhere', inSuccess: true, head: { statuses: [200] } } as const;
    const { elsewhere: _, ...shape } = packOf('x', [entry]).shapes[0] ?? {};
    const vendor = { ...host, shapes: [{ id: '', where: {}, set: null, ...shape }] };
    const list = [CODE, CODE];
    expect(await findingsOf([vendor], { url, status: 200, body: { list } })).toHaveLength(2);
    expect(await findingsOf([vendor], { url, status: 201, body: { list } })).toHaveLength(0);
  });
});

describe('a form that a media type stands for', () => {
  const typed = formOf('typed', [
    {
      where: {},
      elsewhere: { title: 'string' },
      head: { mediaTypes: ['application/problem+json'] },
    },
  ]);
  const bare = formOf('bare', [
    { where: {}, elsewhere: {}, head: { mediaTypes: ['application/bare+json'] } },
  ]);

  it('needs no member to be found by', async () => {
    const mediaType = 'application/bare+json';
    expect(await whoIn([typed, bare], { mediaType, body: {} })).toEqual(['bare form-1 form']);
    expect(await whoIn([typed, bare], { mediaType, body: [] })).toEqual([]);
  });

  it('may stand below, and is nothing where it does not', async () => {
    const mediaTypes = ['application/below+json'];
    const below = formOf('below', [{ at: 'error', where: {}, head: { mediaTypes } }]);
    for (const [body, count] of [
      [{ error: {} }, 1],
      [{ error: 'x' }, 0],
      [{ error: [] }, 0],
      [{}, 0],
    ] as const) {
      const response = { mediaType: 'application/below+json', body };
      expect(await whoIn([below, bare], response)).toHaveLength(count);
    }
  });

  it('still has to pass its tests, and is nothing under another media type', async () => {
    const mediaType = 'application/problem+json';
    expect(await whoIn([typed, bare], { mediaType, body: { title: 't' } })).toEqual([
      'typed form-1 form',
    ]);
    expect(await whoIn([typed, bare], { mediaType, body: { title: 7 } })).toEqual([]);
    expect(await whoIn([typed, bare], { body: { title: 't' } })).toEqual([]);
  });
});

describe('a vendor’s form under a success', () => {
  const url = 'https://api.vendor.example/';

  it('is an error only when it says so, at the top or anywhere', async () => {
    for (const at of ['error', 'anywhere'] as const) {
      const { elsewhere: _, ...shape } = packOf('x', [{ at }]).shapes[0] ?? {};
      const other = {
        id: 'other',
        where: { ok: { is: false } },
        set: null,
        inSuccess: true,
      } as const;
      for (const inSuccess of [true, false]) {
        const own = { id: '', where: {}, set: null, ...shape, inSuccess };
        const vendor = packOf('vendor', [], { shapes: [own, other] });
        const found = await findingsOf([vendor], { url, status: 200, body: { error: CODE } });
        expect(found).toHaveLength(inSuccess ? 1 : 0);
      }
    }
  });

  it('is looked for by a truth value, where its member says success too', async () => {
    const where = { ok: { is: false } } as const;
    const vendor = packOf('vendor', [{ where, code: 'error', inSuccess: true, set: null }]);
    const codesOf = async (body: string) =>
      (await findingsOf([vendor], { url, status: 200, body })).map(({ code }) => code);
    expect(await codesOf('{"ok":false,"error":"no_text"}')).toEqual(['no_text']);
    expect(await codesOf('{"ok" :\n false,"error":"no_text"}')).toEqual(['no_text']);
    expect(await codesOf('{"ok":true,"error":"no_text"}')).toEqual([]);
    expect(await codesOf('{"ok":null,"error":"no_text"}')).toEqual([]);
  });
});

it('is nobody’s on a host of nobody without a form', async () => {
  const [finding, ...more] = await findingsOf([packOf('vendor', [{}])], { url: SHOP, body: {} });
  expect(finding).toMatchObject({ vendor: null, evidence: 'http', others: [] });
  expect(more).toEqual([]);
});
