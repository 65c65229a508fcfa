import { describe, expect, it, vi } from 'vitest';
import type { CodeList } from '../model/code-list.ts';
import type { Pack } from '../model/pack.ts';
import { acme, acmeFindings, claimed, http } from './acme.fixture.ts';
import { createCatalogue } from './catalogue.ts';

const LIST: CodeList = {
  classes: {
    card: { who: 'recipient', retry: 'after-change', fix: ['Ask for another card.'] },
  },
  rows: [
    ['42', 'Expired', 402, 'card', 'The list says that the card has expired.'],
    ['50', 'Stolen', 403, 'card', 'The card was reported as stolen.'],
    ['51', '', null, 'card', 'The card has no money left.'],
  ],
};

/** Acme with a list beside its own codes. */
const listed: Pack = {
  ...acme,
  sets: {
    ...acme.sets,
    api: { name: 'api', docs: acme.docs, codes: {}, list: 'acme', ...acme.sets['api'] },
  },
};

const charge = (code: number | string) => ({ status: 403, body: { error: { code } } });

function catalogueWith(load: () => Promise<CodeList>, packs: readonly Pack[] = [listed]) {
  return createCatalogue(packs, http, { acme: load });
}

describe('a set with a list', () => {
  it('has the rows of the list for its records', async () => {
    const catalogue = catalogueWith(async () => LIST);
    expect(await acmeFindings(charge(50), undefined, catalogue)).toMatchObject([
      {
        code: '50',
        known: true,
        basis: 'documented',
        meaning: 'The card was reported as stolen.',
        fix: ['Ask for another card.'],
        who: 'recipient',
        retry: 'after-change',
      },
    ]);
    expect(catalogue.setOf('acme', 'api')?.records().get('50')).toMatchObject({ name: 'Stolen' });
    expect(catalogue.setOf('acme', 'api')?.records().get('51')).not.toHaveProperty('name');
  });

  it.each([
    [undefined, ['documented', 'documented']],
    [['51'], ['documented', 'recalled']],
    [true, ['recalled', 'recalled']],
  ] as const)('says which rows were compared with the page: %j', async (recalled, bases) => {
    const catalogue = catalogueWith(async () => ({ ...LIST, ...(recalled && { recalled }) }));
    const found = await Promise.all(
      [50, 51].map((code) => acmeFindings(charge(code), undefined, catalogue)),
    );
    expect(found.map(([finding]) => finding?.basis)).toEqual(bases);
  });

  it('leads to the pages that the list has of single codes', async () => {
    const pages = { '50': 'https://docs.acme.example/stolen' };
    const catalogue = catalogueWith(async () => ({ ...LIST, pages }));
    const docs = async (code: number) =>
      (await acmeFindings(charge(code), undefined, catalogue)).map((finding) => finding.docs);
    expect(await docs(50)).toEqual([pages['50']]);
    expect(await docs(51)).toEqual([acme.sets['api']?.docs]);
  });

  it('has the records that stand in the list itself before its rows', async () => {
    const stolen = {
      basis: 'example',
      meaning: 'The record says that the card was stolen.',
      fix: ['Ask for another card.'],
      who: 'recipient',
      retry: 'no',
    } as const;
    const catalogue = catalogueWith(async () => ({ ...LIST, codes: { '50': stolen } }));
    expect(await acmeFindings(charge(50), undefined, catalogue)).toMatchObject([
      { code: '50', known: true, basis: 'example', meaning: stolen.meaning, retry: 'no' },
    ]);
    expect(catalogue.setOf('acme', 'api')?.records().get('51')).toMatchObject({
      meaning: 'The card has no money left.',
    });
  });

  it('says under which status the list has a code', async () => {
    const [stolen, empty] = await Promise.all(
      [50, 51].map((code) =>
        acmeFindings(
          { ...charge(code), status: 402 },
          undefined,
          catalogueWith(async () => LIST),
        ),
      ),
    );
    expect(stolen?.[0]?.notes.map(({ kind }) => kind)).toContain('status-mismatch');
    expect(empty?.[0]?.notes.map(({ kind }) => kind)).not.toContain('status-mismatch');
  });

  it('keeps what the pack itself says of a code', async () => {
    const catalogue = catalogueWith(async () => LIST);
    const [finding] = await acmeFindings({ ...charge(42), status: 402 }, undefined, catalogue);
    expect(finding?.meaning).toBe('The expiry date of the card has passed.');
  });

  it('knows no code that is neither in the list nor in the pack', async () => {
    const catalogue = catalogueWith(async () => LIST);
    expect(await acmeFindings(charge(99), undefined, catalogue)).toMatchObject([{ known: false }]);
  });

  it('is loaded when the vendor is met, once for all', async () => {
    const load = vi.fn(async () => LIST);
    const catalogue = catalogueWith(load);
    await acmeFindings({ url: 'https://api.shop.example/', ...charge(50) }, undefined, catalogue);
    expect(load).not.toHaveBeenCalled();
    const found = await Promise.all(
      Array.from({ length: 10 }, () => acmeFindings(charge(50), undefined, catalogue)),
    );
    expect(found.map(([finding]) => finding?.known)).toEqual(Array(10).fill(true));
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is loaded for a form on another host, where only a code of the list counts', async () => {
    const relayed = (code: number) => ({
      url: 'https://api.shop.example/',
      body: { error: { code, token: 'CardStolen' } },
    });
    const catalogue = catalogueWith(async () => LIST);
    expect(claimed(await acmeFindings(relayed(99), undefined, catalogue))).toEqual([]);
    expect(await acmeFindings(relayed(50), undefined, catalogue)).toMatchObject([
      { code: '50', evidence: 'shape' },
    ]);
  });

  it('gives a HEAD request what the vendor says of the status', async () => {
    const catalogue = catalogueWith(async () => LIST);
    expect(await acmeFindings({ method: 'HEAD', status: 403 }, undefined, catalogue)).toMatchObject(
      [{ evidence: 'host' }],
    );
  });

  it.each<[string, () => Promise<CodeList>]>([
    ['cannot be loaded', () => Promise.reject(new Error('gone'))],
    ['has a row of a class that it has not', async () => ({ ...LIST, classes: {} })],
  ])('costs its pack, and no other, when the list %s', async (_, load) => {
    const other: Pack = { ...acme, id: 'other', hosts: ['api.other.example'] };
    const catalogue = catalogueWith(load, [listed, other]);
    expect(claimed(await acmeFindings(charge(50), undefined, catalogue))).toEqual([]);
    expect(catalogue.leftOut).toEqual([{ pack: 'acme', why: 'Its list acme cannot be loaded.' }]);
    const found = await acmeFindings(
      { url: 'https://api.other.example/', ...charge(42) },
      undefined,
      catalogue,
    );
    expect(found).toMatchObject([{ vendor: 'other', code: '42' }]);
  });

  it('costs its pack when there is no such list', async () => {
    const catalogue = createCatalogue([listed], http);
    await acmeFindings(charge(50), undefined, catalogue);
    expect(catalogue.leftOut).toEqual([{ pack: 'acme', why: 'Its list acme cannot be loaded.' }]);
  });
});
