import { expect } from 'vitest';
import { entryOfExample } from '../har/example-entry.ts';
import type { BodyRead } from '../model/exchange.ts';
import type { Finding } from '../model/finding.ts';
import type { HttpStatuses } from '../model/http-statuses.ts';
import type { Pack, PackExample } from '../model/pack.ts';
import { createCatalogue } from './catalogue.ts';
import { inspect } from './inspect.ts';

/** A made-up vendor that uses what a pack can say, so that no test depends on a real vendor's table. */
export const acme: Pack = {
  id: 'acme',
  name: 'Acme Pay',
  docs: 'https://docs.acme.example/errors',
  checked: '2026-11-21',
  hosts: ['api.acme.example'],
  idHeaders: ['acme-trace'],
  shapes: [
    {
      id: 'envelope',
      at: 'error',
      where: { code: 'numeric' },
      elsewhere: { token: 'pascal-word' },
      success: ['0'],
      code: 'code',
      message: ['text', 'title'],
      detail: 'more',
      status: 'status',
      time: 'at',
      items: 'inner',
      ids: [
        { name: 'error.id', field: 'id' },
        { name: 'batch', field: 'request.batch' },
      ],
      set: 'api',
      fields: {
        code: 'The number of the error.',
        text: 'What went wrong.',
        inner: 'Further errors.',
        'request.amount': 'The amount that was asked for.',
        'request.batch': 'The batch that the request belongs to.',
        hint: 'Where to read on.',
      },
    },
    {
      id: 'receipt',
      at: 'anywhere',
      inSuccess: true,
      where: { receipt: 'string', reason: 'numeric' },
      code: 'reason',
      set: 'receipts',
      note: 'A receipt is kept for a week.',
    },
    { id: 'plain', where: { problem: 'string' }, message: 'problem', set: null },
  ],
  sets: {
    api: {
      name: 'API error codes',
      docs: 'https://docs.acme.example/errors#api',
      codes: {
        '0': {
          basis: 'documented',
          meaning: 'The charge was made.',
          fix: [],
          who: 'nobody',
          retry: 'no',
        },
        '42': {
          basis: 'documented',
          name: 'CardExpired',
          status: 402,
          templates: ['Card {card} expired', 'Card {card} of {owner} expired'],
          meaning: 'The expiry date of the card has passed.',
          fix: ['Ask for another card.', 'Quote the {id} to Acme: {id}.'],
          who: 'recipient',
          retry: 'after-change',
        },
        '43': {
          basis: 'documented',
          when: { status: 409 },
          meaning: 'The charge is made already.',
          fix: [],
          who: 'caller',
          retry: 'no',
        },
      },
      ranges: [
        {
          from: 700,
          to: 799,
          meaning: 'The bank refused.',
          fix: [],
          who: 'recipient',
          retry: 'no',
        },
      ],
      properties: {},
    },
    receipts: {
      name: 'Reasons in receipts',
      docs: 'https://docs.acme.example/receipts',
      codes: {
        '5': {
          basis: 'documented',
          meaning: 'The money came back.',
          fix: [],
          who: 'recipient',
          retry: 'no',
        },
        '1': {
          basis: 'documented',
          meaning: 'The money arrived.',
          fix: [],
          who: 'nobody',
          retry: 'no',
        },
      },
    },
  },
  statuses: {
    '422': {
      meaning: 'A member of the request is wrong.',
      fix: [],
      who: 'caller',
      retry: 'after-change',
      property: 'The value of {code} is wrong.',
      note: 'Acme sends 422 for amounts too.',
    },
    '5xx': {
      meaning: 'Acme Pay failed.',
      fix: ['Quote the {id} to Acme.'],
      who: 'vendor',
      retry: 'after-wait',
    },
  },
  examples: [],
  counterexamples: [],
};

/** What HTTP says, as far as the tests ask. */
export const http: HttpStatuses = {
  docs: 'https://http.example/statuses',
  checked: '2026-01-02',
  statuses: {
    '418': { meaning: 'This is a teapot.', fix: [], who: 'caller', retry: 'no' },
  },
};

/** A URL of Acme, and one of nobody. */
export const ACME = 'https://api.acme.example/charges';
export const SHOP = 'https://api.shop.example/charges';

/** A catalogue of Acme alone, and of further packs when they are given. */
export const acmeCatalogue = (...more: readonly Pack[]) => createCatalogue([acme, ...more], http);

/** A failing response of Acme, unless it says otherwise; `body` is sent as JSON when it is no text. */
export interface AcmeResponse extends Partial<Omit<PackExample, 'title' | 'body'>> {
  readonly body?: unknown;
}

/** What Acme's responses give; `read` stands in for the body where it is more than a text. */
export async function acmeFindings(
  { body = '', ...head }: AcmeResponse,
  read?: BodyRead,
  catalogue = acmeCatalogue(),
): Promise<readonly Finding[]> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const entry = entryOfExample({ title: '', url: ACME, status: 400, ...head, body: text });
  const { findings } = await inspect(entry.exchange, async () => read ?? entry.body, catalogue);
  return findings;
}

/** Those that name somebody: a failing response that nobody claims gives one that names nobody. */
export function claimed(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ vendor }) => vendor !== null);
}

/** The only finding; fails when there are more or none. */
export async function acmeFinding(
  response: AcmeResponse,
  read?: BodyRead,
  catalogue = acmeCatalogue(),
): Promise<Finding> {
  const found = await acmeFindings(response, read, catalogue);
  expect(found).toHaveLength(1);
  const [only] = found;
  if (!only) throw new Error('no finding');
  return only;
}
