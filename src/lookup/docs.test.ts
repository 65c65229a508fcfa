import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { httpStatuses, packs } from '../packs/index.ts';
import { codeLists } from '../packs/lists.ts';
import { createLookup } from './lookup.ts';

const ROW = /^\| `([^`]+)` \| ([^`|]+) `([^`]+)` \|/gm;
const rows = [...readFileSync('docs/lookup.md', 'utf8').matchAll(ROW)];
const { lookUp } = createLookup(packs, httpStatuses, codeLists);

it.each(rows.map(([, query = '', vendor = '', code = '']) => ({ query, vendor, code })))(
  'docs/lookup.md says rightly that $query is $vendor $code',
  async ({ query, vendor, code }) => {
    const { matches } = await lookUp(query);
    expect(matches[0]?.record).toMatchObject({ vendorName: vendor, code });
  },
);

it('docs/lookup.md has examples', () => {
  expect(rows.length).toBeGreaterThan(10);
});
