import { describe, expect, it } from 'vitest';
import type { Pack } from '../model/pack.ts';
import { acme, acmeFindings } from './acme.fixture.ts';
import { findingsOf, packOf, whoIn } from './pack.fixture.ts';

interface Asked {
  readonly url?: string;
  readonly status?: number;
}

const find = (packs: readonly Pack[], body: unknown, asked: Asked = {}) =>
  findingsOf(packs, { ...asked, body: JSON.stringify(body) });

/** Who is named, and who else could be meant, with the form and the evidence of each. */
const named = (packs: readonly Pack[], body: unknown, asked: Asked = {}) =>
  whoIn(packs, { ...asked, body: JSON.stringify(body) });

describe('several packs whose forms a body has', () => {
  const one = packOf('one', [{}]);
  const two = packOf('two', [{ where: { code: 'integer', text: 'string' } }]);
  const more = packOf('more', [{ elsewhere: { text: 'string', at: 'date' } }]);
  const body = { code: 42, text: 't', at: '2026-11-21T10:00:00Z' };

  it('are named in the order of how much of the form is there', async () => {
    const order = ['more form-1 shape', 'two form-1 shape', 'one form-1 shape'];
    expect(await named([one, two, more], body)).toEqual(order);
    expect(await named([more, two, one], body)).toEqual(order);
    expect(await named([two, more, one], body)).toEqual(order);
  });

  it('are named by their ids when there is as much of each', async () => {
    const [first, second] = [packOf('first', [{}]), packOf('second', [{}])];
    const order = ['first form-1 shape', 'second form-1 shape'];
    expect(await named([first, second], { code: 42 })).toEqual(order);
    expect(await named([second, first], { code: 42 })).toEqual(order);
  });

  it('are each named once, by the best of their forms', async () => {
    const both = packOf('both', [{}, { where: { code: 'integer', text: 'string' } }]);
    expect(await named([both, one], body)).toEqual(['both form-2 shape', 'one form-1 shape']);
  });

  it('give way to that of the host', async () => {
    const url = 'https://api.one.example/charges';
    expect(await named([one, two, more], body, { url })).toEqual([
      'one form-1 host+shape',
      'more form-1 shape',
      'two form-1 shape',
    ]);
  });

  it('come before the host alone, which is said beside them', async () => {
    const host = packOf('host', [{ where: { nothing: 'string' } }]);
    const url = 'https://api.host.example/charges';
    expect(await named([host, two], body, { url })).toEqual(['two form-1 shape', 'host null host']);
    expect(await named([host], body, { url, status: 400 })).toEqual(['host null host']);
  });
});

describe('a form on another host', () => {
  it.each([
    ['of the list', { code: 42 }, true],
    ['that nobody lists', { code: 43 }, false],
    ['that nobody lists, as text', { code: '43' }, false],
    ['that is none', { code: null, token: 'x' }, true],
  ])('counts by a code %s', async (_, body, counts) => {
    const vendor = packOf('vendor', [{ where: [{ code: 'numeric' }, { token: 'string' }] }]);
    expect(await named([vendor], body)).toEqual(counts ? ['vendor form-1 shape'] : []);
    const url = 'https://api.vendor.example/';
    expect(await named([vendor], body, { url })).toEqual(['vendor form-1 host+shape']);
  });

  it('counts whatever the code is when it has no list, or none of codes', async () => {
    const { code: _, ...form } = packOf('vendor', [{}]).shapes[0] ?? acme.shapes[0] ?? { id: '' };
    const unlisted = packOf('vendor', [{ set: null }]);
    const codeless: Pack = {
      ...unlisted,
      shapes: [{ where: {}, ...form, set: 'api', id: 'form-1' }],
    };
    expect(await named([unlisted], { code: 43 })).toEqual(['vendor form-1 shape']);
    expect(await named([codeless], { code: 43 })).toEqual(['vendor form-1 shape']);
  });

  it('is looked for where it stands, and nowhere else', async () => {
    const nested = packOf('nested', [{ at: 'error.inner' }]);
    expect(await named([nested], { error: { inner: { code: 42 } } })).toEqual([
      'nested form-1 shape',
    ]);
    for (const body of [
      { code: 42 },
      { error: { code: 42 } },
      { error: { inner: [{ code: 42 }] } },
      { error: { inner: null, code: 42 } },
      [{ error: { inner: { code: 42 } } }],
    ]) {
      expect(await named([nested], body)).toEqual([]);
    }
  });

  it('needs all of its members', async () => {
    const vendor = packOf('vendor', [
      { where: { code: 'integer', text: 'string' }, elsewhere: { id: 'hex-id' } },
    ]);
    const id = '7f3c1e52-0d4b-4c7e-9a51-3d2b6c8e4f10';
    expect(await named([vendor], { code: 42, text: 't', id })).toHaveLength(1);
    expect(await named([vendor], { code: '42', text: 't', id })).toEqual([]);
    expect(await named([vendor], { code: 42, text: 1, id })).toEqual([]);
    expect(await named([vendor], { code: 42, text: 't', id: 'x' })).toEqual([]);
  });
});

describe('a body that says success', () => {
  const vendor = packOf('vendor', [
    { success: ['0'], inSuccess: true },
    { where: { text: 'string' } },
  ]);
  const url = 'https://api.vendor.example/charges';

  it('is no error under a success, and one of the host alone under a failure', async () => {
    expect(await named([vendor], { code: 0 }, { url, status: 200 })).toEqual([]);
    const [finding] = await find([vendor], { code: 0 }, { url, status: 500 });
    expect(finding).toMatchObject({ shape: null, evidence: 'host' });
    expect(finding?.notes.map(({ kind }) => kind)).toContain('status-mismatch');
  });

  it('is no error of the pack that it is a success of, but may be one of another', async () => {
    const other = packOf('other', [{ code: 'type', set: null, inSuccess: { endpoints: ['x'] } }]);
    const shop = 'https://api.shop.example/x';
    const also = packOf('also', [
      {
        success: ['0'],
        anyCode: true,
        elsewhere: { text: 'string' },
        inSuccess: { endpoints: ['x'] },
      },
    ]);
    const body = { code: 0, text: 't' };
    for (const status of [200, 400]) {
      expect(await named([also], body, { url: shop, status })).toEqual([]);
      expect(await named([also, other], body, { url: shop, status })).toEqual([
        'other form-1 shape',
      ]);
    }
    // On its own host the vendor knows best.
    const own = 'https://api.vendor.example/x';
    expect(await named([vendor, other], { code: 0 }, { url: own, status: 200 })).toEqual([]);
    expect(await named([vendor, other], { code: 0 }, { url: own, status: 400 })).toEqual([
      'vendor null host',
    ]);
  });

  it('says nothing of the sort without a code, or with another', async () => {
    for (const body of [{ code: 42 }, { text: 't' }]) {
      const [finding] = await find([vendor], body, { url });
      expect(finding?.evidence).toBe('host+shape');
      expect(finding?.notes.map(({ kind }) => kind)).not.toContain('status-mismatch');
    }
  });

  it('under a failure without any form says nothing of success', async () => {
    const [finding] = await find([vendor], { other: 1 }, { url, status: 500 });
    expect(finding?.notes.map(({ kind }) => kind)).toEqual(['unknown-form']);
  });
});

describe('errors that stand on their own', () => {
  const receipts = (count: number, name = 'list') => ({
    [name]: Array.from({ length: count }, () => ({ receipt: 'r', reason: 5 })),
  });
  const limits = (found: Awaited<ReturnType<typeof acmeFindings>>) =>
    found.filter(({ notes }) => notes.some(({ kind }) => kind === 'limit')).length;

  it('are listed up to a thousand, and the first says that there are more', async () => {
    const all = await acmeFindings({ status: 200, body: receipts(1_000) });
    expect([all.length, limits(all)]).toEqual([1_000, 0]);
    const some = await acmeFindings({ status: 200, body: receipts(1_001) });
    expect([some.length, limits(some)]).toEqual([1_000, 1]);
    expect(some[0]?.notes.some(({ kind }) => kind === 'limit')).toBe(true);
    expect(some[999]).toMatchObject({ code: '5', path: '/list/999' });
  });

  it('are listed until their paths are too long to be read', async () => {
    const found = await acmeFindings({ status: 200, body: receipts(20, 'n'.repeat(100_000)) });
    expect([found.length, limits(found)]).toEqual([4, 1]);
    const one = await acmeFindings({ status: 200, body: receipts(2, 'n'.repeat(600_000)) });
    expect([one.length, limits(one)]).toEqual([1, 1]);
  });

  it('are not looked for within one another, but within an error that is the whole body', async () => {
    const inner = { receipt: 'r', reason: 5 };
    expect(await acmeFindings({ body: { ...inner, more: inner } })).toMatchObject([{ path: '' }]);
    const whole = { error: { code: 42, more: inner } };
    expect((await acmeFindings({ body: whole })).map(({ path }) => path)).toEqual([
      '/error',
      '/error/more',
    ]);
  });
});
