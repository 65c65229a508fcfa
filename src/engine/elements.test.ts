import { describe, expect, it } from 'vitest';
import { findingsOf, formOf, packOf, whoIn } from './pack.fixture.ts';

const listed = packOf('listed', [{ list: true, message: 'text' }]);
const CODE = { code: 42 };
const URL = 'https://api.listed.example/';

describe('a body that is a list of errors', () => {
  it('gives a finding for each, at its place', async () => {
    const body = [{ ...CODE, text: 'a' }, { other: 1 }, null, 'x', [CODE], { ...CODE, text: 'b' }];
    const found = await findingsOf([listed], { body });
    expect(found).toMatchObject([
      { vendor: 'listed', evidence: 'shape', code: '42', message: 'a', path: '/0' },
      { vendor: 'listed', evidence: 'shape', code: '42', message: 'b', path: '/5' },
    ]);
  });

  it('gives them on the vendor’s host for codes that nobody lists too', async () => {
    const found = await findingsOf([listed], { url: URL, body: [{ code: 7 }, CODE] });
    expect(found).toMatchObject([
      { evidence: 'host+shape', code: '7', known: false },
      { evidence: 'host+shape', code: '42', known: true },
    ]);
  });

  it('is none of a form that says nothing of lists, nor is an object of one that does', async () => {
    expect(await whoIn([packOf('single', [{}])], { body: [CODE] })).toEqual([]);
    const other = packOf('other', [{ list: true, where: { type: 'string' } }]);
    expect(await whoIn([packOf('single', [{}]), other], { body: [CODE] })).toEqual([]);
    expect(await whoIn([listed], { body: CODE })).toEqual([]);
    expect(await whoIn([listed], { url: URL, body: CODE })).toEqual(['listed null host']);
    expect(await whoIn([packOf('single', [{}])], { url: URL, body: [CODE] })).toEqual([]);
  });

  it('may hold each error one level down', async () => {
    const nested = packOf('nested', [{ list: true, at: 'error' }]);
    const found = await findingsOf([nested], { body: [CODE, { error: CODE }] });
    expect(found.map(({ path }) => path)).toEqual(['/1/error']);
  });

  it('has other candidates for each', async () => {
    const form = formOf('form', [{ list: true }]);
    expect(await whoIn([form, listed], { body: [CODE] })).toEqual([
      'listed form-1 shape',
      'form form-1 form',
    ]);
  });

  it('has beside its first what the headers say', async () => {
    const form = formOf('form', [
      { at: 'headers', where: { 'x-error': 'string' }, code: 'x-error' },
    ]);
    const sent = { headers: { 'X-Error': 'e' }, body: [CODE, CODE] };
    const found = await findingsOf([form, listed], sent);
    expect(found.map(({ path, others }) => [path, others.map(({ vendor }) => vendor)])).toEqual([
      ['/0', ['form']],
      ['/1', []],
    ]);
    expect(await whoIn([form, listed], { ...sent, body: [{}] })).toEqual(['form form-1 form']);
    expect(await whoIn([form, listed], { ...sent, url: URL })).toEqual([
      'listed form-1 host+shape',
      'form form-1 form',
      'listed form-1 host+shape',
    ]);
  });

  it('leaves out the elements that say success', async () => {
    const success = packOf('listed', [{ list: true, success: ['0'] }]);
    const found = await findingsOf([success], { url: URL, body: [{ code: 0 }, CODE] });
    expect(found.map(({ path }) => path)).toEqual(['/1']);
  });

  it('under a success is one of a form that stands there only', async () => {
    const there = packOf('there', [{ list: true, inSuccess: true }]);
    const response = { url: 'https://api.there.example/', status: 200, body: [CODE] };
    expect(await findingsOf([there], response)).toMatchObject([{ path: '/0' }]);
    expect(await findingsOf([there, listed], { ...response, url: URL })).toEqual([]);
  });

  it('is listed up to a thousand errors, and the first says when there are more', async () => {
    const limits = (found: Awaited<ReturnType<typeof findingsOf>>) =>
      found.flatMap(({ notes }, index) =>
        notes.some(({ kind }) => kind === 'limit') ? index : [],
      );
    const all = await findingsOf([listed], { body: [{}, ...Array(1_000).fill(CODE), {}] });
    expect([all.length, limits(all)]).toEqual([1_000, []]);
    const more = await findingsOf([listed], { body: Array(1_001).fill(CODE) });
    expect([more.length, limits(more)]).toEqual([1_000, [0]]);
  });

  it('costs nobody anything whose form it is not', async () => {
    const body = JSON.stringify(Array(200_000).fill({ other: 1 }));
    expect(await whoIn([listed, formOf('form', [{ list: true }])], { body })).toEqual([]);
  });
});
