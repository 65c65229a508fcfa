import { describe, expect, it } from 'vitest';
import { itemOf, rowOf } from '../filter/row.fixture.ts';
import type { LogRow } from '../log.ts';
import { english } from '../words/english.ts';
import { commandLabel } from '../words/menu.ts';
import {
  itemMenu,
  type MenuGroup,
  pageMenu,
  type RowMenuInput,
  rowMenu,
  valueMenu,
} from './commands.ts';

const ID = { name: 'errorId', value: 'e-1', from: 'body' } as const;
const FULL = rowOf({ code: '1300', ids: [ID] });

function input(rows: readonly LogRow[], showsNetwork = true, isShown = false): RowMenuInput {
  return {
    rows,
    isLive: true,
    showsNetwork,
    isShown,
    vendorName: (vendor) => vendor.toUpperCase(),
  };
}

function labels(groups: readonly MenuGroup[]): readonly (readonly string[])[] {
  return groups.map((group) => group.map((command) => commandLabel(english, command)));
}

const TICKETS = [
  'Copy ticket as Markdown',
  'Copy ticket as plain text',
  'Copy ticket as JSON',
  'Copy request as cURL',
  'Export as HAR…',
];

describe('the menu of a row', () => {
  it('lets the ticket be looked at where the detail shows the error', () => {
    const [, tickets] = labels(rowMenu(FULL, input([FULL], true, true)));
    expect(tickets).toEqual(['Ticket…', ...TICKETS]);
  });

  it('copies, narrows, leads to the request and clears', () => {
    expect(labels(rowMenu(FULL, input([FULL])))).toEqual([
      ['Copy errorId', 'Copy code'],
      TICKETS,
      ['Filter by vendor ACME', 'Filter by code 1300', 'Filter by host api.acme.example'],
      ['Look up 1300'],
      ['Show in Network panel', 'Copy filter for Network panel'],
      ['Clear the list'],
    ]);
  });

  it('of a file leads nowhere in the browser, and closes the file', () => {
    const groups = labels(rowMenu(FULL, { ...input([FULL]), isLive: false }));
    expect(groups.at(-1)).toEqual(['Close this source']);
    expect(groups.flat().join()).not.toContain('Network');
  });

  it('has nothing that the error does not have, and no group without an item', () => {
    const bare = rowOf({ vendor: null, evidence: 'http', url: 'no address' });
    expect(labels(rowMenu(bare, input([bare], false)))).toEqual([
      TICKETS,
      ['Look up 402'],
      ['Copy filter for Network panel'],
      ['Clear the list'],
    ]);
    const silent = rowOf({ vendor: null, evidence: 'http', url: 'no address', status: null });
    expect(labels(rowMenu(silent, input([silent], false))).flat()).not.toContain('Look up 402');
  });

  it('copies the first id of each selected error, and all of them with those of the headers', () => {
    const other = rowOf({ ids: [{ ...ID, value: 'e-2' }], items: [itemOf({ ids: [ID] })] });
    const headers = [{ name: 'X-Request-Id', value: 'r-1' }];
    const traced = { ...other, exchange: { ...other.exchange, responseHeaders: headers } };
    const [copies] = rowMenu(FULL, input([FULL, traced, rowOf({})]));
    expect(copies).toEqual([
      { kind: 'copy-id', name: 'errorId', text: 'e-1\ne-2', count: 2 },
      { kind: 'copy-all-ids', text: 'e-1\ne-2\nr-1', count: 3 },
    ]);
    expect(labels([copies ?? []])).toEqual([['Copy the ids of 2 errors', 'Copy all 3 ids']]);
  });

  it('copies an id that repeats share once', () => {
    const other = rowOf({ ids: [{ ...ID, value: 'e-2' }] });
    const copies = (rows: readonly LogRow[]) => rowMenu(FULL, input(rows))[0];
    expect(copies([FULL, FULL])).toEqual([
      { kind: 'copy-id', name: 'errorId', text: 'e-1', count: 1 },
    ]);
    expect(copies([FULL, other, FULL])).toEqual([
      { kind: 'copy-id', name: 'errorId', text: 'e-1\ne-2', count: 3 },
    ]);
  });

  it.each([
    ['shape', true],
    ['form', true],
    ['http', true],
    ['host', false],
    ['host+shape', false],
  ] as const)('by evidence %s the host can be named: %s', (evidence, can) => {
    const row = rowOf({ evidence });
    const kinds = rowMenu(row, input([row]))
      .flat()
      .map(({ kind }) => kind);
    expect(kinds.includes('name-host')).toBe(can);
  });
});

describe('the other menus', () => {
  it('copy a value and find errors with it', () => {
    expect(valueMenu({ text: 'e-1', key: 'id', name: '' })).toEqual([
      [{ kind: 'copy-value', text: 'e-1' }],
      [{ kind: 'filter-by', key: 'id', value: 'e-1', name: '' }],
    ]);
    expect(valueMenu({ text: 'acme', key: 'vendor', name: 'Acme Pay' })).toEqual([
      [{ kind: 'copy-value', text: 'Acme Pay' }],
      [{ kind: 'filter-by', key: 'vendor', value: 'acme', name: 'Acme Pay' }],
    ]);
    expect(labels(valueMenu({ text: 'x', key: null, name: '' }))).toEqual([['Copy value']]);
    expect(valueMenu({ text: '7', key: 'code', name: '' }).at(-1)).toEqual([
      { kind: 'look-up', code: '7', query: '7' },
    ]);
  });

  it('copy what an error within another has', () => {
    const item = itemOf({ code: '7', message: 'No', ids: [ID] });
    expect(labels(itemMenu(item))).toEqual([
      ['Copy code', 'Copy message', 'Copy errorId'],
      ['Filter by code 7'],
      ['Look up 7'],
    ]);
    expect(itemMenu(itemOf({ code: '7', vendor: 'acme' })).at(-1)).toEqual([
      { kind: 'look-up', code: '7', query: 'acme 7' },
    ]);
    expect(itemMenu(itemOf({}))).toEqual([]);
  });

  it('copy the address of a page', () => {
    expect(labels(pageMenu('https://shop.example/'))).toEqual([
      ['Copy address'],
      ['Clear the list'],
    ]);
  });

  it('cut and show what comes from outside', () => {
    const label = commandLabel(english, {
      kind: 'filter-by',
      key: 'code',
      value: `‮${'x'.repeat(99)}`,
      name: '',
    });
    expect(label.length).toBeLessThan(80);
    expect(label).not.toContain('‮');
  });
});
