import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import list from '../src/packs/lists/grpc.tsv';
import raw from '../src/packs/lists/grpc.tsv?raw';
import paged from '../src/packs/lists/oauth2.tsv';
import rawPaged from '../src/packs/lists/oauth2.tsv?raw';
import recalled from '../src/packs/lists/scim.tsv';
import rawRecalled from '../src/packs/lists/scim.tsv?raw';
import allRecalled from '../src/packs/lists/stripe.tsv';
import { readCodeList } from './code-list.ts';

it('makes a module of a table, with the same classes and rows', () => {
  expect(list.rows.length).toBeGreaterThan(0);
  expect(list).toEqual(readCodeList(raw).list);
});

it('keeps which rows were not compared with the page', () => {
  expect(recalled.recalled).toEqual(['invalidCursor', 'expiredCursor', 'invalidCount']);
  expect(recalled).toEqual(readCodeList(rawRecalled).list);
  expect(allRecalled.recalled).toBe(true);
});

it('keeps the pages of single rows', () => {
  expect(Object.keys(paged.pages ?? {}).length).toBeGreaterThan(0);
  expect(paged).toEqual(readCodeList(rawPaged).list);
});

it('leaves a table alone whose text is asked for', () => {
  expect(raw).toBe(readFileSync('src/packs/lists/grpc.tsv', 'utf8'));
});
