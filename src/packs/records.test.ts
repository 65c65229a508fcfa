import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../engine/catalogue.ts';
import { inspect } from '../engine/inspect.ts';
import { entryOfExample } from '../har/example-entry.ts';
import type { PackExample } from '../model/pack.ts';
import { httpStatuses, packs } from './index.ts';
import { codeLists } from './lists.ts';

const catalogue = createCatalogue(packs, httpStatuses, codeLists);

async function findingOf(example: Omit<PackExample, 'title'>) {
  const { exchange, body } = entryOfExample({ title: '', ...example });
  const { findings } = await inspect(exchange, async () => body, catalogue);
  expect(findings).toHaveLength(1);
  return findings[0];
}

describe('a code with several meanings', () => {
  const database = (url: string, code: string, message: string) => {
    const body = JSON.stringify({ code, details: null, hint: null, message });
    return findingOf({ url, status: 401, body });
  };

  it.each([
    ['https://db.shop.example/orders', 'postgrest'],
    ['https://exampleproject.supabase.co/rest/v1/orders', 'supabase'],
  ])('tells an expired token from a wrong one at %s', async (url, vendor) => {
    for (const code of ['PGRST301', 'PGRST303']) {
      const expired = await database(url, code, 'JWT expired');
      const other = await database(url, code, 'No suitable key was found');
      expect(expired).toMatchObject({ vendor, code, known: true });
      expect(other).toMatchObject({ vendor, code, known: true });
      expect(expired?.meaning).toMatch(/expired|exp\b/);
      expect(expired?.meaning).not.toBe(other?.meaning);
    }
  });
});

it('leads to the page that Entra has of a number', async () => {
  const body =
    '{"error":"invalid_grant","error_description":"AADSTS50011: The reply URL is wrong."}';
  const url = 'https://login.microsoftonline.com/common/oauth2/v2.0/token';
  const found = await findingOf({ url, method: 'POST', status: 400, body });
  expect(found).toMatchObject({ code: 'AADSTS50011', known: true });
  expect(found?.docs).toBe('https://login.microsoftonline.com/error?code=50011');
});

it('knows that AppSync refuses a field', async () => {
  const error = { path: ['a'], errorType: 'Unauthorized', errorInfo: null, message: 'm' };
  const body = JSON.stringify({ data: null, errors: [error] });
  for (const host of ['a.appsync-api.eu-west-1.amazonaws.com', 'graph.shop.example']) {
    const found = await findingOf({ url: `https://${host}/graphql`, status: 200, body });
    expect(found).toMatchObject({ vendor: 'aws', code: 'Unauthorized', known: true });
  }
});
