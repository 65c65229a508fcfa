import { describe, expect, it } from 'vitest';
import type { Pack } from '../model/pack.ts';
import { ACME, acme, acmeCatalogue, acmeFinding, acmeFindings, SHOP } from './acme.fixture.ts';

const expired = { code: 42, text: 'Card 1234 of Ann expired.' };

describe('a finding', () => {
  it('puts our words to the vendor’s', async () => {
    const headers = { 'X-Request-Id': 'r-1', 'Acme-Trace': 't-1' };
    const body = { error: { ...expired, more: 'd', id: 'e-1' } };
    const url = `https://ann:secret@api.acme.example/charges?card=1234#top`;
    const found = await acmeFinding({ method: 'POST', url, status: 402, headers, body });
    expect(found).toEqual({
      entry: 0,
      method: 'POST',
      url: `${ACME}?card=`,
      status: 402,
      vendor: 'acme',
      shape: 'envelope',
      evidence: 'host+shape',
      set: 'api',
      code: '42',
      known: true,
      message: 'Card 1234 of Ann expired.',
      detail: 'd',
      time: null,
      params: { card: '1234 of Ann' },
      meaning: 'The expiry date of the card has passed.',
      fix: ['Ask for another card.', 'Quote the error.id to Acme: error.id.'],
      who: 'recipient',
      retry: 'after-change',
      basis: 'documented',
      docs: 'https://docs.acme.example/errors#api',
      checked: '2026-11-21',
      ids: [
        { name: 'error.id', value: 'e-1', from: 'body' },
        { name: 'Acme-Trace', value: 't-1', from: 'header' },
        { name: 'X-Request-Id', value: 'r-1', from: 'header' },
      ],
      path: '/error',
      notes: [],
      items: [],
      others: [],
    });
  });

  it('has neither shape nor set where only the host spoke', async () => {
    const found = await acmeFinding({ status: 503, body: '' });
    expect(found).toMatchObject({ vendor: 'acme', shape: null, set: null, evidence: 'host' });
    expect(found).toMatchObject({ known: false, basis: 'status', params: {} });
  });

  it('has the response’s status, whatever the body states', async () => {
    const found = await acmeFinding({ status: 500, body: { error: { code: 42, status: 402 } } });
    expect(found.status).toBe(500);
  });

  it('says what the vendor’s form needs beside it', async () => {
    const [found] = await acmeFindings({ status: 200, body: { receipt: 'r', reason: 5 } });
    expect(found?.notes).toEqual([{ kind: 'vendor', text: 'A receipt is kept for a week.' }]);
  });
});

describe('the id to quote', () => {
  const fixOf = async (error: object, headers = {}) =>
    (await acmeFinding({ status: 503, headers, body: { error } })).fix;

  it('is the first of the body, before those of the headers', async () => {
    expect(await fixOf({ code: 9, id: 'e-1' }, { 'cf-ray': 'c' })).toEqual([
      'Quote the error.id to Acme.',
    ]);
  });

  it('is one of the headers where the body has none', async () => {
    expect(await fixOf({ code: 9 }, { 'CF-Ray': 'c' })).toEqual(['Quote the CF-Ray to Acme.']);
  });

  it('is told by time and URL where the response has none', async () => {
    expect(await fixOf({ code: 9 })).toEqual(['Quote the time and URL of the request to Acme.']);
  });

  it('of a nested error is its own, else that of the error around it', async () => {
    const inner = [{ code: 42, id: 'e-2' }, { code: 42 }];
    const body = { error: { code: 9, request: { batch: 'b-1' }, inner } };
    const { items } = await acmeFinding({ body });
    expect(items.map(({ fix }) => fix[1])).toEqual([
      'Quote the error.id to Acme: error.id.',
      'Quote the batch to Acme: batch.',
    ]);
    expect(items.map(({ ids }) => ids.length)).toEqual([1, 0]);
  });
});

describe('values in the message', () => {
  const paramsOf = async (error: object) => (await acmeFinding({ body: { error } })).params;

  it('are read by the first template that fits', async () => {
    expect(await paramsOf({ code: 42, text: 'card 12 expired' })).toEqual({ card: '12' });
    expect(await paramsOf({ code: 42, text: 'Something else' })).toEqual({});
  });

  it('are none without a message, a record or a template', async () => {
    expect(await paramsOf({ code: 42 })).toEqual({});
    expect(await paramsOf({ code: 9, text: 'Card 12 expired' })).toEqual({});
    expect(await paramsOf({ code: 43, status: 409, text: 'Card 12 expired' })).toEqual({});
  });
});

describe('a nested error', () => {
  it('is explained by its own status, and has no candidates or notes of the response', async () => {
    const inner = [{ code: 43, status: 409, text: 'm' }];
    const found = await acmeFinding({ status: 402, body: { error: { code: 42, inner } } });
    expect(found.items).toMatchObject([
      { vendor: 'acme', shape: 'envelope', status: 409, known: true, notes: [], others: [] },
    ]);
  });

  it('is explained by the response’s status when it states none', async () => {
    const body = { error: { code: 42, inner: [{ code: 43 }] } };
    const at = async (status: number) => (await acmeFinding({ status, body })).items[0];
    expect(await at(409)).toMatchObject({ known: true, status: null });
    expect(await at(402)).toMatchObject({ known: false });
  });
});

describe('what is said of a nested error', () => {
  const itemOf = async (inner: unknown) =>
    (await acmeFinding({ status: 503, body: { error: { code: 42, inner: [inner] } } })).items[0];

  it.each(['only a message', {}, { text: 'only a message' }])(
    'is nothing where it has neither code nor status: %j',
    async (inner) => {
      expect(await itemOf(inner)).toMatchObject({
        ...{ meaning: null, fix: [], who: null, retry: null, basis: null, notes: [] },
        docs: 'https://docs.acme.example/errors#api',
      });
    },
  );

  it('is the same in the errors nested in it', async () => {
    const found = await itemOf({ inner: ['deeper', { code: 42 }] });
    expect(found?.items).toMatchObject([{ meaning: null }, { known: true }]);
  });

  it.each([
    [{ code: 42 }, 'documented'],
    [{ code: 750 }, 'range'],
    [{ code: 43 }, 'documented'],
    [{ code: 9 }, 'status'],
    [{ status: 503 }, 'status'],
  ])('is what a code or a status of its own says: %j', async (inner, basis) => {
    const found = await itemOf(inner);
    expect(found).toMatchObject({ basis });
    expect(found?.meaning).toMatch(/\.$/);
  });
});

it('does not explain an entry that stands on its own by the response’s status', async () => {
  const found = await acmeFinding({ status: 503, body: { list: [{ receipt: 'r', reason: 77 }] } });
  expect(found).toMatchObject({ code: '77', known: false, basis: null });
  expect(found.meaning).toContain('Acme Pay');
});

describe('further candidates', () => {
  /** A vendor whose form fits the same bodies as Acme's. */
  const bank: Pack = {
    ...acme,
    id: 'bank',
    hosts: ['api.bank.example'],
    shapes: [
      {
        id: 'refusal',
        at: 'error',
        where: { code: 'integer' },
        elsewhere: {},
        code: 'code',
        set: 'api',
      },
    ],
  };
  const body = { error: { code: 42 } };

  it('have their own explanation', async () => {
    const found = await acmeFinding({ status: 402, body }, undefined, acmeCatalogue(bank));
    expect(found.vendor).toBe('acme');
    expect(found.others).toEqual([
      {
        vendor: 'bank',
        shape: 'refusal',
        evidence: 'shape',
        code: '42',
        meaning: 'The expiry date of the card has passed.',
      },
    ]);
  });

  it('have no shape where only the host speaks for them', async () => {
    const silent: Pack = { ...acme, id: 'silent', hosts: ['api.shop.example'], shapes: [] };
    const relayed = { error: { code: 42, token: 'CardExpired' } };
    const response = { url: SHOP, status: 500, body: relayed };
    const found = await acmeFinding(response, undefined, acmeCatalogue(silent));
    expect(found).toMatchObject({ vendor: 'acme', evidence: 'shape' });
    expect(found.others).toEqual([
      { vendor: 'silent', shape: null, evidence: 'host', code: null, meaning: 'Acme Pay failed.' },
    ]);
  });
});
