import { describe, expect, it } from 'vitest';
import type { Pack } from '../model/pack.ts';
import {
  ACME,
  acme,
  acmeCatalogue,
  acmeFinding,
  acmeFindings,
  http,
  SHOP,
} from './acme.fixture.ts';
import { createCatalogue } from './catalogue.ts';
import { findingsOf, packOf, recordOf } from './pack.fixture.ts';

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
      coarser: [],
      known: true,
      message: 'Card 1234 of Ann expired.',
      detail: 'd',
      time: null,
      params: { card: '1234 of Ann' },
      meaning: 'The expiry date of the card has passed.',
      causes: [],
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

describe('an id that body and headers both have', () => {
  const vendor = packOf('vendor', [{ ids: [{ name: 'meta.requestId', field: 'requestId' }] }]);
  const idsOf = async (requestId: string, headers: Readonly<Record<string, string>>) =>
    (await findingsOf([vendor], { headers, body: { code: 42, requestId } }))[0]?.ids.map(
      ({ name, from }) => `${name} ${from}`,
    );

  it('is there once', async () => {
    expect(await idsOf('r', { 'X-Request-Id': 'r' })).toEqual(['meta.requestId body']);
  });

  it('is two when it is another, or is called otherwise', async () => {
    const body = 'meta.requestId body';
    expect(await idsOf('r', { 'X-Request-Id': 's' })).toEqual([body, 'X-Request-Id header']);
    expect(await idsOf('r', { 'CF-Ray': 'r' })).toEqual([body, 'CF-Ray header']);
  });

  it.each(['https://dashboard.acme.example/logs/r-1', '/charges/7'])(
    'comes before an address in the body, for which nobody could be asked for: %s',
    async (address) => {
      expect(await idsOf(address, { 'X-Request-Id': 's' })).toEqual([
        'X-Request-Id header',
        'meta.requestId body',
      ]);
      expect(await idsOf(address, {})).toEqual(['meta.requestId body']);
    },
  );

  it.each(['//\nalert(1)', '//x', '/ x', 'x/7'])(
    'comes behind an id that is no address: %j',
    async (id) => {
      expect(await idsOf(id, { 'X-Request-Id': 's' })).toEqual([
        'meta.requestId body',
        'X-Request-Id header',
      ]);
    },
  );
});

describe('a finding with coarser codes', () => {
  const catalogue = createCatalogue(
    [
      packOf('acme', [{ code: ['sub', 'code'], message: 'text' }], {
        hosts: acme.hosts,
        sets: {
          api: {
            name: 'api',
            docs: acme.docs,
            codes: {
              '42': recordOf('It failed.', { causes: ['One.', 'Two.'], templates: ['No {what}'] }),
            },
          },
        },
      }),
    ],
    http,
  );
  const find = (body: object) => acmeFinding({ body }, undefined, catalogue);

  it('has the most specific for its code, and all that is said of the coarser one', async () => {
    expect(await find({ sub: 'x\u202e', code: 42, text: 'No card' })).toMatchObject({
      code: 'x\u202e',
      coarser: ['42'],
      known: false,
      meaning: 'It failed.',
      causes: ['One.', 'Two.'],
      basis: 'documented',
      params: {},
      notes: [
        {
          kind: 'unknown-code',
          text: 'Errata has no record of this code; this is what the vendor says of 42.',
        },
      ],
    });
  });

  it('has what usually lies behind the code itself', async () => {
    expect(await find({ code: 42, text: 'No card' })).toMatchObject({
      code: '42',
      coarser: [],
      known: true,
      causes: ['One.', 'Two.'],
      params: { what: 'card' },
      notes: [],
    });
    expect(await find({ code: 7 })).toMatchObject({ causes: [] });
  });
});

describe('a code of a list that a member of the body chooses', () => {
  const codes = (code: string, meaning: string) => ({
    name: meaning,
    docs: `${acme.docs}#${meaning}`,
    codes: { [code]: recordOf(meaning) },
  });
  const vendor = packOf(
    'acme',
    [
      {
        set: {
          field: 'via.channel',
          sets: { sms: 'sms', 'voice call': 'voice', fax: 'fax' },
          otherwise: ['sms', 'voice', 'fax'],
        },
        items: 'more',
      },
    ],
    {
      hosts: acme.hosts,
      sets: { sms: codes('1', 'Sms'), voice: codes('1', 'Voice'), fax: codes('2', 'Fax') },
    },
  );
  const find = (body: object) => acmeFinding({ body }, undefined, createCatalogue([vendor], http));

  it.each([
    ['sms', 'sms', 'Sms'],
    ['SMS', 'sms', 'Sms'],
    ['Voice Call', 'voice', 'Voice'],
  ])('is explained by that: %s', async (channel, set, meaning) => {
    expect(await find({ code: 1, via: { channel } })).toMatchObject({
      set,
      known: true,
      meaning,
      docs: `${acme.docs}#${meaning}`,
      others: [],
      notes: [],
    });
  });

  it.each([
    ['no such member', {}],
    ['an empty one', { via: { channel: '' } }],
    ['another word', { via: { channel: 'pigeon' } }],
    ['no word', { via: { channel: ['sms'] } }],
    ['a name of every object', { via: { channel: 'constructor' } }],
  ])('is known of none where there is %s, and each that has it is a candidate', async (_, more) => {
    const found = await find({ code: 1, ...more });
    expect(found).toMatchObject({ set: null, known: false, code: '1' });
    expect(found.others).toEqual([
      {
        vendor: 'acme',
        shape: 'form-1',
        evidence: 'host+shape',
        set: 'sms',
        code: '1',
        meaning: 'Sms',
      },
      {
        vendor: 'acme',
        shape: 'form-1',
        evidence: 'host+shape',
        set: 'voice',
        code: '1',
        meaning: 'Voice',
      },
    ]);
    expect(found.notes.map(({ kind }) => kind)).toEqual(['set-unknown']);
  });

  it('is without a record where no list has it, or the chosen one has not', async () => {
    for (const body of [{ code: 3 }, { code: 1, via: { channel: 'fax' } }]) {
      const found = await find(body);
      expect(found).toMatchObject({ known: false, others: [] });
      expect(found.notes.map(({ kind }) => kind)).toEqual(['unknown-code']);
    }
    expect(await find({ code: 3 })).toMatchObject({ set: null });
  });

  it('is that of the nested errors too', async () => {
    const { items } = await find({ code: 1, via: { channel: 'fax' }, more: [{ code: 2 }] });
    expect(items).toMatchObject([{ set: 'fax', code: '2', known: true, meaning: 'Fax' }]);
  });

  it('may have several records, of which a candidate has the first', async () => {
    const several = {
      ...codes('1', 'Sms'),
      codes: { '1': [recordOf('first'), recordOf('second')] },
    };
    const both = { ...vendor, sets: { ...vendor.sets, sms: several } };
    const catalogue = createCatalogue([both], http);
    const { others } = await acmeFinding({ body: { code: 1 } }, undefined, catalogue);
    expect(others.map(({ meaning }) => meaning)).toEqual(['first', 'Voice']);
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
        set: 'api',
        code: '42',
        meaning: 'The expiry date of the card has passed.',
      },
    ]);
  });

  it('are to blame themselves when they break', async () => {
    const broken: Pack = { ...bank, sets: { api: { name: 'api', docs: bank.docs, codes: {} } } };
    Reflect.set(broken.sets['api'] ?? {}, 'codes', { '43': null });
    const catalogue = acmeCatalogue(broken);
    const sent = { status: 402, body: { error: { code: 43 } } };
    const found = await acmeFinding(sent, undefined, catalogue);
    expect(found).toMatchObject({ vendor: 'acme', others: [] });
    expect(catalogue.leftOut.map(({ pack }) => pack)).toEqual(['bank']);
  });

  it('have no shape where only the host speaks for them', async () => {
    const silent: Pack = { ...acme, id: 'silent', hosts: ['api.shop.example'], shapes: [] };
    const relayed = { error: { code: 42, token: 'CardExpired' } };
    const response = { url: SHOP, status: 500, body: relayed };
    const found = await acmeFinding(response, undefined, acmeCatalogue(silent));
    expect(found).toMatchObject({ vendor: 'acme', evidence: 'shape' });
    expect(found.others).toEqual([
      {
        vendor: 'silent',
        shape: null,
        evidence: 'host',
        set: null,
        code: null,
        meaning: 'Acme Pay failed.',
      },
    ]);
  });
});
