import { recordOf } from '../engine/pack.fixture.ts';
import type { CodeList, CodeLists } from '../model/code-list.ts';
import type { HttpStatuses } from '../model/http-statuses.ts';
import type { Pack } from '../model/pack.ts';

const docs = 'https://docs.acme.example/errors';

/** A pack with these sets and nothing else that a look-up reads. */
export function packWith(id: string, name: string, more: Partial<Pack>): Pack {
  return {
    id,
    name,
    docs,
    checked: '2026-11-20',
    hosts: [],
    shapes: [],
    sets: {},
    statuses: {},
    examples: [],
    counterexamples: [],
    ...more,
  };
}

/** Two vendors, one with two sets and a range, and a form; their codes are made to be mistaken. */
export const PACKS: readonly Pack[] = [
  packWith('acme', 'Acme Pay', {
    hosts: ['api.acme.example', 'rest.oldname.example'],
    sets: {
      api: {
        name: 'Acme API codes',
        docs,
        page: `${docs}#{code}`,
        codes: {
          '10': recordOf('Acme ten.'),
          '1504': recordOf('Acme 1504.', { name: 'DuplicateOrder', causes: ['Sent twice.'] }),
          card_declined: recordOf('The card was declined.', { basis: 'recalled' }),
          'Rate limit exceeded': recordOf('Too much.'),
          EXPIRED: [
            recordOf('The card expired.', { when: { status: 402 } }),
            recordOf('The session expired.', { when: { status: 401, message: 'Log in' } }),
          ],
        },
        ranges: [{ ...recordOf('Some validation failed.'), from: 1500, to: 1599 }],
        properties: { 'order.id': [recordOf('The order id is wrong.')] },
      },
      receipts: {
        name: 'SMS delivery receipt codes',
        docs,
        codes: { '5': recordOf('Acme receipt five.'), '1504': recordOf('Acme receipt 1504.') },
      },
    },
    statuses: {
      '503': { ...recordOf('Acme is down.', { fix: ['Quote the {id}.'] }), note: 'By hand.' },
      '4xx': recordOf('Acme refuses.'),
    },
  }),
  packWith('zeta', 'Zeta', {
    sets: {
      list: {
        name: 'Zeta codes',
        docs,
        codes: { '0042': recordOf('Zeta: zeros.') },
        list: 'zeta',
      },
    },
  }),
  packWith('tokens', 'Token form', {
    kind: 'form',
    also: ['Some Server'],
    sets: {
      words: {
        name: 'Token words',
        docs,
        codes: {
          card_declined: recordOf('A form says so.'),
          '-32601': recordOf('No such method.'),
        },
      },
    },
  }),
];

export const ZETA: CodeList = {
  classes: { all: { fix: ['Do it.'], who: 'caller', retry: 'no' } },
  rows: [
    ['1504', 'Zeta name', 400, 'all', 'Zeta 1504.'],
    ['ZT50126', '', null, 'all', 'Zeta by letters.'],
    ['Card_Declined', '', null, 'all', 'Zeta in capitals.'],
  ],
};

export const LISTS: CodeLists = { zeta: async () => ZETA };

export const HTTP_STATUSES: HttpStatuses = {
  docs: 'https://http.example/',
  checked: '2026-11-21',
  statuses: { '404': recordOf('Not there.'), '4xx': recordOf('Your fault.') },
};
