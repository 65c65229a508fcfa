import { expect } from 'vitest';
import { entryOfExample } from '../har/example-entry.ts';
import type { BodyRead } from '../model/exchange.ts';
import type { Finding } from '../model/finding.ts';
import type { PackExample } from '../model/pack.ts';
import { httpStatuses, packs } from '../packs/index.ts';
import { codeLists } from '../packs/lists.ts';
import { createCatalogue } from './catalogue.ts';
import { inspect } from './inspect.ts';

/** All packs, as the panel has them. */
export const catalogue = createCatalogue(packs, httpStatuses, codeLists);

/** A URL of each vendor, and one of none. */
export const EMNIFY = 'https://cdn.emnify.net/api/v1/endpoint/1';
export const SMS = 'https://sms.8x8.com/api/v1/subaccounts/demo/messages';
export const ENABLEX = 'https://api.enablex.io';
export const TELECOMX = 'https://api.telecomx.dk/mvno/account/1/move';
export const OTHER = 'https://api.shop.example/relay';

/** A response as a test states it; the rest is as in a pack's example. */
export type Response = Partial<PackExample> & Pick<PackExample, 'url' | 'status'>;

/** What becomes of a response, with the whole catalogue; `body` in the place of its text. */
export async function inspected(response: Response, body?: BodyRead) {
  const entry = entryOfExample({ title: '', body: '', ...response });
  return inspect(entry.exchange, async () => body ?? entry.body, catalogue);
}

/** The findings alone. */
export async function findings(response: Response, body?: BodyRead): Promise<readonly Finding[]> {
  return (await inspected(response, body)).findings;
}

/** Those that name somebody: a failing response that nobody claims gives one that names nobody. */
export async function claims(response: Response, body?: BodyRead): Promise<readonly Finding[]> {
  return (await findings(response, body)).filter(({ vendor }) => vendor !== null);
}

/** The only finding; fails when there are more or none. */
export async function finding(response: Response, body?: BodyRead): Promise<Finding> {
  const found = await findings(response, body);
  expect(found).toHaveLength(1);
  const [only] = found;
  if (!only) throw new Error('no finding');
  return only;
}

/** The kinds of its notes, in order. */
export const kinds = ({ notes }: Finding): readonly string[] => notes.map(({ kind }) => kind);

/** The sample of 8x8's page. */
export const API_ERROR = {
  code: 1300,
  message: "Object wasn't found or is already expired",
  errorId: '1cc1eda1-f5dd-ea11-8288-0263195dd35a',
  timestamp: '2020-12-22T05:52:01.85Z',
};
