import { describe, expect, it } from 'vitest';
import { ACME, acmeCatalogue, acmeFinding, acmeFindings, http, SHOP } from './acme.fixture.ts';
import { createCatalogue } from './catalogue.ts';

const kinds = ({ notes }: Awaited<ReturnType<typeof acmeFinding>>) => notes.map(({ kind }) => kind);

describe('a failing response that nobody claims', () => {
  it('is one finding of nobody, with what HTTP says of its status and the ids of its headers', async () => {
    const headers = { 'CF-Ray': 'c-1', 'X-Request-Id': 'r-1', 'Acme-Trace': 't-1', Date: 'now' };
    const url = `${SHOP}?token=secret#top`;
    const found = await acmeFinding({ method: 'POST', url, status: 418, headers, body: { a: 1 } });
    expect(found).toEqual({
      entry: 0,
      method: 'POST',
      url: `${SHOP}?token=`,
      status: 418,
      vendor: null,
      shape: null,
      evidence: 'http',
      set: null,
      code: null,
      coarser: [],
      known: false,
      message: null,
      detail: null,
      time: null,
      params: {},
      meaning: 'This is a teapot.',
      causes: [],
      fix: [],
      who: 'caller',
      retry: 'no',
      basis: 'http',
      docs: http.docs,
      checked: http.checked,
      ids: [
        { name: 'X-Request-Id', value: 'r-1', from: 'header' },
        { name: 'CF-Ray', value: 'c-1', from: 'header' },
      ],
      path: '',
      notes: [],
      items: [],
      others: [],
    });
  });

  it('has the name of its first id in what to do, or how else to tell the request', async () => {
    const words = {
      meaning: 'It failed.',
      fix: ['Quote the {id}.'],
      who: 'vendor',
      retry: 'yes',
    } as const;
    const catalogue = createCatalogue([], { ...http, statuses: { '5xx': words } });
    const fixOf = async (headers: Readonly<Record<string, string>>) =>
      (await acmeFinding({ url: SHOP, status: 500, headers }, undefined, catalogue)).fix;
    expect(await fixOf({ 'CF-Ray': 'c-1' })).toEqual(['Quote the CF-Ray.']);
    expect(await fixOf({})).toEqual(['Quote the time and URL of the request.']);
  });

  it('has no words where HTTP has none', async () => {
    expect(await acmeFinding({ url: SHOP, status: 499 })).toMatchObject({
      vendor: null,
      meaning: null,
      fix: [],
      who: null,
      retry: null,
      basis: null,
      docs: null,
      checked: null,
    });
  });

  it.each([
    ['an empty body', { body: '' }, ['empty']],
    ['no body', { method: 'HEAD' }, ['empty']],
    ['text', { body: 'Sorry.' }, ['not-json']],
    ['JSON without its end', { body: '{"a":' }, ['truncated']],
    ['JSON of a looser kind', { body: '{a:1}' }, ['invalid-json']],
    ['a page', { body: '<html>', mediaType: 'text/html' }, ['not-json']],
    ['a page of nothing', { body: '\n', mediaType: 'text/html' }, ['empty']],
    ['a page that is a number', { body: '404', mediaType: 'text/html' }, ['not-json']],
    ['a page that begins as JSON', { body: '{"a":', mediaType: 'text/html' }, ['truncated']],
    ['a picture, which is not read', { body: 'x', mediaType: 'image/png' }, []],
    ['a list', { body: '[{"a":1}]' }, []],
    ['a text', { body: '"no"' }, []],
    ['null', { body: 'null' }, []],
  ])('says what there was of a body: %s', async (_, response, expected) => {
    const found = await acmeFinding({ url: SHOP, status: 500, ...response });
    expect(found).toMatchObject({ vendor: null, evidence: 'http' });
    expect(kinds(found)).toEqual(expected);
  });

  it('says when its body was not to be had', async () => {
    const read = { kind: 'unavailable', why: 'withheld' } as const;
    expect(kinds(await acmeFinding({ url: SHOP, status: 500 }, read))).toEqual(['unreadable']);
  });

  it('is every one from 400 on, on hosts of nobody', async () => {
    const count = async (status: number, url: string) =>
      (await acmeFindings({ url, status })).filter(({ vendor }) => vendor === null).length;
    for (const status of [400, 404, 500, 599, 600, 999]) expect(await count(status, SHOP)).toBe(1);
    for (const status of [0, 100, 200, 204, 304, 399]) expect(await count(status, SHOP)).toBe(0);
    expect(await count(500, 'no url')).toBe(1);
    expect(await count(500, ACME)).toBe(0);
  });

  it('is one whose vendor’s pack broke', async () => {
    const catalogue = acmeCatalogue();
    for (const pack of catalogue.packs) catalogue.leaveOut(pack, 'It broke.');
    const found = await acmeFinding(
      { url: ACME, body: { error: { code: 42 } } },
      undefined,
      catalogue,
    );
    expect(found).toMatchObject({ vendor: null, evidence: 'http' });
  });
});
