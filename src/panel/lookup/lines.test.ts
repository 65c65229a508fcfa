import { beforeAll, describe, expect, it } from 'vitest';
import type { CatalogueRecords } from '../../lookup/load.ts';
import { HTTP_STATUSES, LISTS, PACKS } from '../../lookup/lookup.fixture.ts';
import { createLookup } from '../../lookup/lookup.ts';
import { type Listed, type LookupLine, type LookupLines, linesOf, sideMove } from './lines.ts';

const lookup = createLookup(PACKS, HTTP_STATUSES, LISTS);
let catalogue: CatalogueRecords;

beforeAll(async () => {
  catalogue = await lookup.catalogue();
});

function listed(more: Partial<Listed> = {}): Listed {
  const { vendors } = catalogue;
  return { matches: [], found: 0, vendors, isSearch: false, folds: new Map(), ...more };
}

function all(lines: LookupLines): readonly LookupLine[] {
  return Array.from({ length: lines.length }, (_, index) => lines.at(index) ?? []).flat();
}

/** The lines as `level key`. */
function keys(lines: LookupLines): readonly string[] {
  return all(lines).map(({ level, key }) => `${level} ${key}`);
}

describe('the lines of the look-up', () => {
  it('are the vendors alone while nothing is asked', () => {
    const lines = linesOf(listed());
    expect(keys(lines)).toEqual(['1 vendor acme', '1 vendor zeta', '1 vendor tokens', '1 vendor ']);
    expect(lines.at(0)).toMatchObject({ isOpen: false, position: 1, siblings: 4, count: 12 });
  });

  it('unfold by hand, to the codes at once where a vendor has one set', () => {
    const folds = new Map([
      ['vendor tokens', true],
      ['vendor acme', true],
      ['set acme/receipts', true],
    ]);
    expect(keys(linesOf(listed({ folds })))).toEqual([
      '1 vendor acme',
      '2 set acme/api',
      '2 set acme/receipts',
      '3 acme/receipts/5',
      '3 acme/receipts/1504',
      '2 set acme/',
      '1 vendor zeta',
      '1 vendor tokens',
      '2 set tokens/words',
      '3 tokens/words/card_declined',
      '3 tokens/words/-32601',
      '1 vendor ',
    ]);
  });

  it('have the answers above what a search has left, which is unfolded', async () => {
    const { matches } = await lookup.lookUp('acme receipt 5');
    const [zeta] = catalogue.vendors.filter(({ vendor }) => vendor === 'zeta');
    const vendors = zeta ? [zeta] : [];
    const lines = linesOf(listed({ matches, found: 1, vendors, isSearch: true }));
    expect(keys(lines).slice(0, 6)).toEqual([
      '1 heading found',
      '2 match acme/receipts/5',
      '1 heading others',
      '2 vendor zeta',
      '3 set zeta/list',
      '4 zeta/list/1504',
    ]);
    const folds = new Map([['heading found', false]]);
    const folded = linesOf(listed({ matches, found: 1, vendors, isSearch: true, folds }));
    expect(keys(folded).slice(0, 2)).toEqual(['1 heading found', '1 heading others']);
  });

  it('are found by their keys, and there is none beyond the last', () => {
    const folds = new Map([['vendor tokens', true]]);
    const lines = linesOf(listed({ folds }));
    for (const [index, { key }] of all(lines).entries()) expect(lines.indexOf(key)).toBe(index);
    expect(lines.indexOf('acme/receipts/5')).toBe(-1);
    expect([lines.at(-1), lines.at(lines.length)]).toEqual([undefined, undefined]);
    expect(all(lines).map(({ around }) => around)).toEqual([-1, -1, -1, 2, 3, 3, -1]);
  });

  it('tell what is near from what was found, and need no heading for nothing', async () => {
    const { matches } = await lookup.lookUp('card_dec');
    const lines = linesOf(listed({ matches, found: 0, vendors: [], isSearch: true }));
    expect(keys(lines)[0]).toBe('1 heading near');
    expect(lines.length).toBe(1 + matches.length);
    expect(linesOf(listed({ vendors: [], isSearch: true })).length).toBe(0);
  });
});

describe('the arrows to the sides', () => {
  const folds = new Map([['vendor tokens', true]]);

  it('unfold, go in, go out and fold', () => {
    const closed = linesOf(listed());
    expect(sideMove('ArrowRight', closed, 2)).toEqual({
      kind: 'fold',
      key: 'vendor tokens',
      isOpen: true,
    });
    const open = linesOf(listed({ folds }));
    expect(sideMove('ArrowRight', open, 2)).toEqual({ kind: 'focus', index: 3 });
    expect(sideMove('ArrowLeft', open, 4)).toEqual({ kind: 'focus', index: 3 });
    expect(sideMove('ArrowLeft', open, 2)).toEqual({
      kind: 'fold',
      key: 'vendor tokens',
      isOpen: false,
    });
  });

  it('do nothing else', () => {
    const open = linesOf(listed({ folds }));
    expect(sideMove('ArrowRight', open, 4)).toBeNull();
    expect(sideMove('ArrowLeft', open, 0)).toBeNull();
    expect(sideMove('ArrowLeft', open, -1)).toBeNull();
    expect(sideMove('x', open, 0)).toBeNull();
  });
});
