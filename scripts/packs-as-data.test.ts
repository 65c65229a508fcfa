import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Catalogue, createCatalogue } from '../src/engine/catalogue.ts';
import { inspect } from '../src/engine/inspect.ts';
import { entryOfExample } from '../src/har/example-entry.ts';
import type { CodeList, CodeLists } from '../src/model/code-list.ts';
import type { HttpStatuses } from '../src/model/http-statuses.ts';
import type { Pack, PackExample } from '../src/model/pack.ts';
import * as source from '../src/packs/index.ts';
import { codeLists } from '../src/packs/lists.ts';
import { codeLists as readTables } from './code-lists.ts';
import { packsAsData } from './packs-as-data.ts';

interface Built {
  readonly packs: readonly Pack[];
  readonly httpStatuses: HttpStatuses;
  readonly codeLists: CodeLists;
}

const folder = mkdtempSync(join(tmpdir(), 'errata-packs-'));
let built: Built;

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [packsAsData(), readTables()],
    build: {
      ssr: true,
      outDir: folder,
      rolldownOptions: {
        input: { packs: 'src/packs/index.ts', lists: 'src/packs/lists.ts' },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  built = {
    ...(await import(join(folder, 'packs.mjs'))),
    ...(await import(join(folder, 'lists.mjs'))),
  };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The records of a set in pieces: what is in the pack counts before what is beside it. */
async function recordsOf(set: Pack['sets'][string] | undefined, lists: CodeLists) {
  const none: CodeList = { classes: {}, rows: [] };
  const list = set?.list === undefined ? none : await lists[set.list]?.();
  return {
    codes: { ...list?.codes, ...set?.codes },
    rows: list?.rows,
    classes: list?.classes,
    recalled: list?.recalled,
    pages: list?.pages,
  };
}

async function findingsOf(example: PackExample, catalogue: Catalogue) {
  const { exchange, body } = entryOfExample(example);
  return (await inspect(exchange, async () => body, catalogue)).findings;
}

/** The names of the lists that are loaded to explain a response, in order. */
async function loadedFor(url: string, body: unknown): Promise<readonly string[]> {
  const loaded: string[] = [];
  const lists = Object.entries(built.codeLists).map(([name, load]): [string, typeof load] => [
    name,
    () => {
      loaded.push(name);
      return load();
    },
  ]);
  const catalogue = createCatalogue(built.packs, built.httpStatuses, Object.fromEntries(lists));
  await findingsOf({ title: '', url, status: 400, body: JSON.stringify(body) }, catalogue);
  return loaded;
}

describe('the catalogue as data', () => {
  it('has the packs and statuses of the sources, without examples', () => {
    expect(built.httpStatuses).toEqual(source.httpStatuses);
    const apart = { examples: [], counterexamples: [], sets: {} };
    expect(built.packs.map((pack) => ({ ...pack, sets: {} }))).toEqual(
      source.packs.map((pack) => ({ ...pack, ...apart })),
    );
  });

  it.each(source.packs.map((pack: Pack) => [pack.id, pack] as const))(
    'has all codes of %s, in the pack or in a list beside it',
    async (id, pack) => {
      const own = built.packs.find((each) => each.id === id);
      expect(Object.keys(own?.sets ?? {})).toEqual(Object.keys(pack.sets));
      for (const [name, set] of Object.entries(pack.sets)) {
        const { codes, list, ...rest } = set;
        expect(own?.sets[name]).toMatchObject(rest);
        expect(await recordsOf(own?.sets[name], built.codeLists), name).toEqual(
          await recordsOf(set, codeLists),
        );
      }
    },
  );

  it('explains every example as the sources do', async () => {
    const asWritten = createCatalogue(source.packs, source.httpStatuses, codeLists);
    const asBuilt = createCatalogue(built.packs, built.httpStatuses, built.codeLists);
    for (const { examples, counterexamples } of source.packs as readonly Pack[]) {
      for (const example of [...examples, ...counterexamples]) {
        const findings = await findingsOf(example, asBuilt);
        expect(findings, example.title).toEqual(await findingsOf(example, asWritten));
      }
    }
    expect(asBuilt.leftOut).toEqual([]);
  });

  it('loads the codes of a vendor that has been met, and no others', async () => {
    const twilio = { code: 20003, message: 'Authenticate', status: 401 };
    expect(await loadedFor('https://api.twilio.com/2010-04-01/Accounts', twilio)).toEqual([
      'twilio/api',
    ]);
    expect(await loadedFor('https://api.shop.example/orders', twilio)).toEqual([]);
    expect(await loadedFor('https://api.shop.example/orders', { message: 'No.' })).toEqual([]);
  });
});
