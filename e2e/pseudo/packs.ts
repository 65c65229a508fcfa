import type { HttpStatuses } from '../../src/model/http-statuses.ts';
import type { CodeEntry, Pack, Retry } from '../../src/model/pack.ts';

// What packs say, each text between « and », so that it can be told from what the panel says.

const UNLISTED = { meaning: '«Something is wrong.»', fix: [], who: 'caller', retry: 'no' } as const;

function coded(retry: Retry): CodeEntry {
  return { basis: 'recalled', meaning: '«It was declined.»', fix: [], who: 'caller', retry };
}

/** Uses what a pack can say. */
const acme: Pack = {
  id: 'acme',
  name: '«Acme Pay»',
  docs: 'https://docs.acme.example/errors',
  checked: '2026-11-21',
  hosts: ['api.acme.example'],
  shapes: [
    {
      id: 'envelope',
      at: 'error',
      where: { code: 'string' },
      code: ['code', 'kind'],
      message: 'text',
      detail: 'more',
      status: 'status',
      time: 'at',
      items: 'inner',
      ids: [
        { name: '«error.id»', field: 'id' },
        { name: '«batch»', field: 'batch' },
      ],
      set: 'api',
      fields: { text: '«What went wrong.»', amount: '«The amount that was asked for.»' },
      unlisted: UNLISTED,
      note: '«Acme sends this form for refunds too.»',
    },
  ],
  sets: {
    api: {
      name: '«API error codes»',
      docs: 'https://docs.acme.example/errors',
      codes: {
        '«42»': {
          basis: 'documented',
          name: '«CardExpired»',
          templates: ['«Card {0} of {1} expired»'],
          meaning: '«The expiry date of the card has passed.»',
          causes: ['«The card is old.»', '«The month was mistyped.»'],
          fix: ['«Ask for another card.»', '«Ask the bank.»'],
          who: 'account-owner',
          retry: 'after-change',
        },
        '«no»': coded('no'),
        '«yes»': coded('yes'),
        '«wait»': coded('after-wait'),
        '2100': { ...coded('no'), name: '«Declined»', category: '«Cards»' },
        '«twice»': [
          { ...coded('no'), when: { status: 402 } },
          { ...coded('yes'), when: { status: 403, message: '«Ask again»' } },
        ],
      },
      ranges: [{ from: 2000, to: 2999, ...UNLISTED }],
    },
  },
  statuses: {
    '5xx': {
      meaning: '«Acme Pay failed.»',
      fix: ['«Ask Acme.»'],
      who: 'vendor',
      retry: 'after-wait',
    },
  },
  examples: [],
  counterexamples: [],
};

/** Its form is known on any host, so that it is a further candidate for what Acme sends. */
const zenith: Pack = {
  ...acme,
  id: 'zenith',
  name: '«Zenith»',
  hosts: ['api.zenith.example'],
  shapes: [
    {
      id: 'refusal',
      at: 'error',
      where: {},
      elsewhere: { z: 'string' },
      code: 'z',
      set: null,
      unlisted: UNLISTED,
    },
  ],
  sets: {},
  statuses: {},
};

/** A form that is no vendor's. */
const free: Pack = {
  ...acme,
  id: 'free',
  name: '«Free»',
  kind: 'form',
  also: ['«Open»', '«Common»'],
  hosts: [],
  shapes: [
    {
      id: 'taken',
      where: { taken: 'string', say: 'string' },
      elsewhere: {},
      code: 'taken',
      message: 'say',
      set: null,
      unlisted: UNLISTED,
    },
  ],
  sets: {
    words: {
      name: '«Words of the form»',
      docs: 'https://docs.acme.example/errors',
      codes: { '«gone»': { ...coded('no'), basis: 'example' } },
    },
  },
  statuses: {},
};

const broken: Pack = { ...acme, id: 'broken', name: '«Broken»', hosts: ['api.broken.example'] };
Reflect.set(broken, 'sets', null);

export const packs: readonly Pack[] = [acme, zenith, free, broken];

export const httpStatuses: HttpStatuses = {
  docs: 'https://http.example/statuses',
  checked: '2026-01-02',
  statuses: {
    '418': { meaning: '«This is a teapot.»', fix: [], who: 'nobody', retry: 'no' },
  },
};
