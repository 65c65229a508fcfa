import { expect, it } from 'vitest';
import { createCatalogue } from '../src/engine/catalogue.ts';
import { inspect } from '../src/engine/inspect.ts';
import { entryOfExample } from '../src/har/example-entry.ts';
import { httpStatuses, packs } from '../src/packs/index.ts';
import { codeLists } from '../src/packs/lists.ts';
import { OF_NO_VENDOR } from './traffic.ts';

it.each(OF_NO_VENDOR)('is claimed by nobody: %j', async (body) => {
  const { exchange, body: read } = entryOfExample({
    title: 'Of no vendor',
    url: 'https://api.shop.example/orders/17',
    status: 400,
    body: JSON.stringify(body),
  });
  const catalogue = createCatalogue(packs, httpStatuses, codeLists);
  const { findings } = await inspect(exchange, () => Promise.resolve(read), catalogue);
  expect(findings.map(({ vendor }) => vendor)).toEqual([null]);
});
