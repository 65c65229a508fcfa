import { describe, expect, it } from 'vitest';
import type { Pack } from '../model/pack.ts';
import { acme, acmeCatalogue, acmeFinding, acmeFindings, http } from './acme.fixture.ts';
import { createCatalogue } from './catalogue.ts';
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
