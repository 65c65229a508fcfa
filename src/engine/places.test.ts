import { describe, expect, it } from 'vitest';
import type { Pack, Shape } from '../model/pack.ts';
import { acme, acmeCatalogue, acmeFinding, acmeFindings, http } from './acme.fixture.ts';
import { createCatalogue } from './catalogue.ts';
import { packOf } from './pack.fixture.ts';
import { decodedPlaces } from './places.ts';

/** Where the only finding of a body was read, each place as `role pointer` with its definition. */
async function places(body: unknown, catalogue = acmeCatalogue()) {
  const found = await acmeFinding({ body }, undefined, catalogue);
  return decodedPlaces(found, body, catalogue);
}

const marks = async (body: unknown, catalogue = acmeCatalogue()) =>
  (await places(body, catalogue)).map(({ role, pointer }) => `${role} ${pointer}`);

describe('the places of a finding', () => {
  it('are the members that were read, with their role', async () => {
    const error = { code: 42, text: 't', title: 'u', more: 'd', status: 402, at: 'now', id: 'e' };
    const request = { batch: 'b' };
    expect((await marks({ error: { ...error, request } })).toSorted()).toEqual([
      'code /error/code',
      'detail /error/more',
      'id /error/id',
      'id /error/request/batch',
      'message /error/text',
      'message /error/title',
      'status /error/status',
      'time /error/at',
    ]);
  });

  it('carry what the vendor documents a member to be', async () => {
    expect(await places({ error: { code: 42, title: 'u', request: { batch: 'b' } } })).toEqual([
      { pointer: '/error/code', role: 'code', definition: 'The number of the error.' },
      { pointer: '/error/title', role: 'message', definition: null },
      {
        pointer: '/error/request/batch',
        role: 'id',
        definition: 'The batch that the request belongs to.',
      },
    ]);
  });

  it('include documented members that no finding carries, but not the list of nested errors', async () => {
    const body = { error: { code: 42, hint: 'h', request: { amount: 7 }, inner: [] } };
    expect((await places(body)).slice(1)).toEqual([
      {
        pointer: '/error/request/amount',
        role: 'field',
        definition: 'The amount that was asked for.',
      },
      { pointer: '/error/hint', role: 'field', definition: 'Where to read on.' },
    ]);
  });

  it('include those of nested errors, at their own places', async () => {
    const inner = [null, { code: 1, inner: [{ code: 2 }] }, 'text', { code: 3 }];
    expect(await marks({ error: { code: 42, inner } })).toEqual([
      'code /error/code',
      'code /error/inner/1/code',
      'code /error/inner/1/inner/0/code',
      'code /error/inner/3/code',
    ]);
  });

  it('are those of the entry alone that stands on its own', async () => {
    const body = [
      { receipt: 'r', reason: 5 },
      { receipt: 's', reason: 1 },
    ];
    const [, second] = await acmeFindings({ status: 200, body });
    if (!second) throw new Error('no second finding');
    expect(decodedPlaces(second, body, acmeCatalogue())).toEqual([
      { pointer: '/1/reason', role: 'code', definition: null },
    ]);
  });

  it('are found under keys that a pointer has to escape', async () => {
    const pack: Pack = {
      ...acme,
      shapes: [{ id: 'odd', at: 'a/b~1', where: { code: 'numeric' }, code: 'code', set: 'api' }],
    };
    expect(await marks({ 'a/b~1': { code: 1 } }, createCatalogue([pack], http))).toEqual([
      'code /a~1b~01/code',
    ]);
  });
});

describe('the places of a finding in other forms', () => {
  const catalogueOf = (...shapes: readonly Partial<Shape>[]) =>
    createCatalogue([packOf('acme', shapes, { hosts: acme.hosts })], http);

  it('are in the first element of a list that has what is named', async () => {
    const catalogue = catalogueOf({
      code: ['details.*.reason', 'code'],
      message: 'details.*.text',
      fields: { 'details.*.more': 'What else there is.' },
    });
    const details = [7, {}, { text: null, reason: 'r' }, { text: 't', more: 1 }];
    expect(await places({ code: 42, details }, catalogue)).toEqual([
      { pointer: '/details/2/reason', role: 'code', definition: null },
      { pointer: '/code', role: 'code', definition: null },
      { pointer: '/details/3/text', role: 'message', definition: null },
      { pointer: '/details/3/more', role: 'field', definition: 'What else there is.' },
    ]);
  });

  it('are those of items that have members of their own, which the form does not define', async () => {
    const catalogue = catalogueOf({
      items: 'errors',
      item: { code: 'type', message: 'text', detail: 'more', ids: [{ name: 'id', field: 'id' }] },
      fields: { code: 'The number.', type: 'The kind.', more: 'More.' },
    });
    const errors = { a: [{ type: 't', text: 'x', more: 'y', id: 'i', code: 1 }] };
    expect(await places({ code: 42, errors }, catalogue)).toEqual([
      { pointer: '/code', role: 'code', definition: 'The number.' },
      { pointer: '/errors/a/0/type', role: 'code', definition: null },
      { pointer: '/errors/a/0/more', role: 'detail', definition: null },
      { pointer: '/errors/a/0/text', role: 'message', definition: null },
      { pointer: '/errors/a/0/id', role: 'id', definition: null },
    ]);
  });

  it('are within the text that a server passes on', async () => {
    const catalogue = catalogueOf({ message: 'text' });
    const inner = JSON.stringify({ 'a/b': { code: 42, text: 't' } });
    expect(await marks({ 'm!': inner }, catalogue)).toEqual([
      'code /m!!/a~1b/code',
      'message /m!!/a~1b/text',
    ]);
    expect(
      await marks({ a: JSON.stringify({ b: JSON.stringify({ code: 42 }) }) }, catalogue),
    ).toEqual(['code /a!/b!/code']);
  });

  it('are within the text that the body is', async () => {
    const catalogue = catalogueOf({ message: 'text' });
    const text = JSON.stringify({ a: { code: 42, text: 't' } });
    const found = await acmeFinding({ body: JSON.stringify(text) }, undefined, catalogue);
    expect(decodedPlaces(found, text, catalogue)).toMatchObject([
      { pointer: '!/a/code', role: 'code' },
      { pointer: '!/a/text', role: 'message' },
    ]);
    expect(decodedPlaces(found, { a: { code: 42 } }, catalogue)).toEqual([]);
  });

  it('are those of a member whose name ends as if it were such a text', async () => {
    const catalogue = catalogueOf({ at: 'm!' });
    expect(await marks({ 'm!': { code: 42 }, m: '{"code":7}' }, catalogue)).toEqual([
      'code /m!/code',
    ]);
  });

  it('are none when the text is no longer JSON, or no text', async () => {
    const catalogue = catalogueOf({});
    const found = await acmeFinding({ body: { m: '{"code":42}' } }, undefined, catalogue);
    expect(found.path).toBe('/m!');
    for (const m of [
      '{"code":',
      '{code:42}',
      '',
      7,
      null,
      { code: 42 },
      [],
      '[{"code":42}]',
      'null',
      '"x"',
    ]) {
      expect(decodedPlaces(found, { m }, catalogue)).toEqual([]);
    }
    expect(decodedPlaces(found, {}, catalogue)).toEqual([]);
  });

  it('are none of an error in the headers', async () => {
    const catalogue = catalogueOf({ at: 'headers', where: { code: 'string' } });
    const response = { headers: { code: '42' }, body: { code: '42' } };
    const found = await acmeFinding(response, undefined, catalogue);
    expect(found.code).toBe('42');
    expect(decodedPlaces(found, response.body, catalogue)).toEqual([]);
  });

  it('are those beside an error in the headers', async () => {
    const shape = { at: 'headers', where: { code: 'string' }, message: '<body>.text' } as const;
    const catalogue = catalogueOf(shape);
    const response = { headers: { code: '42' }, body: { code: '42', text: 'No.' } };
    const found = await acmeFinding(response, undefined, catalogue);
    expect(found.message).toBe('No.');
    expect(decodedPlaces(found, response.body, catalogue)).toEqual([
      { pointer: '/text', role: 'message', definition: null },
    ]);
  });

  it('are those of each element of a list', async () => {
    const catalogue = catalogueOf({ list: true });
    const body = [{}, { code: 42 }];
    const found = await acmeFinding({ body }, undefined, catalogue);
    expect(decodedPlaces(found, body, catalogue).map(({ pointer }) => pointer)).toEqual([
      '/1/code',
    ]);
  });
});

describe('there are no places', () => {
  const body = { error: { code: 42, text: 't' } };

  it('where only the host spoke', async () => {
    expect(await places({ title: 'x' })).toEqual([]);
  });

  it('where no vendor is named, or one that the catalogue does not have', async () => {
    const found = await acmeFinding({ body });
    expect(decodedPlaces({ ...found, vendor: null }, body, acmeCatalogue())).toEqual([]);
    expect(decodedPlaces({ ...found, vendor: 'other' }, body, acmeCatalogue())).toEqual([]);
  });

  it.each([{}, { error: null }, { error: 'x' }, [], null, 'x', [{ code: 42 }]])(
    'in another body than the one that was read: %j',
    async (other) => {
      const found = await acmeFinding({ body });
      expect(decodedPlaces(found, other, acmeCatalogue())).toEqual([]);
    },
  );
});
