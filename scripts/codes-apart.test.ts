import { describe, expect, it } from 'vitest';
import type { CodeEntry, CodeSet, Pack } from '../src/model/pack.ts';
import { codesApart } from './codes-apart.ts';

const RECORD = {
  basis: 'documented',
  meaning: 'The card has expired.',
  fix: ['Ask for another card.'],
  who: 'recipient',
  retry: 'after-change',
} as const satisfies CodeEntry;

const set = (codes: CodeSet['codes'], list?: string): CodeSet => ({
  name: 'Codes',
  docs: 'https://docs.acme.example/codes',
  codes,
  ...(list !== undefined && { list }),
});

const FEW = { '1': RECORD };
const MANY = Object.fromEntries(Array.from({ length: 50 }, (_, code) => [code, RECORD]));

const acme: Pack = {
  id: 'acme',
  name: 'Acme',
  docs: 'https://docs.acme.example/errors',
  checked: '2026-11-21',
  hosts: [],
  shapes: [],
  sets: { few: set(FEW), many: set(MANY), listed: set(FEW, 'cards') },
  statuses: {},
  examples: [{ title: 'x', url: 'https://x.example', status: 400, body: '', findings: [] }],
  counterexamples: [{ title: 'x', url: 'https://x.example', status: 400, body: '' }],
};

describe('codesApart', () => {
  it('leaves few codes in their pack, and takes many and those beside a table out', () => {
    const { packs, lists } = codesApart([acme]);
    expect(packs).toEqual([
      {
        ...acme,
        sets: { few: set(FEW), many: set({}, 'acme/many'), listed: set({}, 'acme/listed') },
        examples: [],
        counterexamples: [],
      },
    ]);
    expect([...lists.keys()]).toEqual(['acme']);
    expect(Object.fromEntries(lists.get('acme') ?? [])).toEqual({
      'acme/many': { codes: MANY, table: null },
      'acme/listed': { codes: FEW, table: 'cards' },
    });
  });

  it('has nothing to load for a pack of few codes', () => {
    expect(codesApart([{ ...acme, sets: { few: set(FEW) } }]).lists.size).toBe(0);
  });
});
