import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CodeList } from '../model/code-list.ts';
import type { CodeEntry, Pack } from '../model/pack.ts';
import { packs } from '../packs/index.ts';
import { listPacks } from './list-packs.ts';
import { ran, recordedOutput } from './output.fixture.ts';

const RECORD = {
  basis: 'documented',
  meaning: 'The card has expired.',
  fix: ['Ask for another card.'],
  who: 'recipient',
  retry: 'after-change',
} as const satisfies CodeEntry;
const DEEP = { ...RECORD, causes: ['Cards last for three years.'] } as const satisfies CodeEntry;

const acme: Pack = {
  id: 'acme',
  name: 'Acme',
  docs: 'https://docs.acme.example/errors',
  checked: '2026-11-21',
  hosts: ['api.acme.example'],
  shapes: [],
  sets: {
    api: {
      name: 'Codes',
      docs: 'https://docs.acme.example/codes',
      codes: { '1': RECORD, '2': [RECORD, DEEP] },
      properties: { 'card.number': [RECORD] },
      list: 'cards',
    },
    receipts: { name: 'Receipts', docs: 'https://docs.acme.example/r', codes: { '1': DEEP } },
  },
  statuses: {},
  examples: [],
  counterexamples: [],
};
/** A form whose only list is one of Acme's. */
const bolt: Pack = {
  ...acme,
  id: 'bolt',
  name: 'Bolt',
  kind: 'form',
  sets: { api: { name: 'Codes', docs: 'https://bolt.example', codes: {}, list: 'cards' } },
};
const cards: CodeList = {
  classes: { card: RECORD },
  rows: [
    ['2', '', null, 'card', 'The card is unknown.'],
    ['3', '', null, 'card', 'The card is lost.'],
  ],
};
const lists = { cards: () => Promise.resolve(cards) };

async function printed(json: boolean, width: number | null = null): Promise<readonly string[]> {
  const { output, out } = recordedOutput({ width });
  expect(await listPacks(json, output, [acme, bolt], lists)).toBe(0);
  return out().trimEnd().split('\n');
}

describe('errata packs', () => {
  it('prints a row for each pack and one for all, which counts a shared list once', async () => {
    expect(await printed(false)).toEqual([
      'PACK   NAME     KIND    SETS  CODES  DEEP  REST  CHECKED     SOURCE',
      'acme   Acme     vendor     2      5     2     3  2026-11-21  https://docs.acme.example/errors',
      'bolt   Bolt     form       1      2     0     2  2026-11-21  https://docs.acme.example/errors',
      'total  2 packs  -          3      5     2     3  -           -',
    ]);
  });

  it('fits the table to a terminal', async () => {
    const lines = await printed(false, 91);
    expect(Math.max(...lines.map((line) => line.length))).toBe(91);
    expect(lines[1]).toMatch(/ https:\/\/docs\.acme\.example\/.+…$/);
  });

  it('prints one JSON object a line, with every key', async () => {
    const lines = (await printed(true)).map((line): unknown => JSON.parse(line));
    const of = { source: 'https://docs.acme.example/errors', checked: '2026-11-21' };
    expect(lines).toEqual([
      { id: 'acme', name: 'Acme', kind: 'vendor', sets: 2, codes: 5, deep: 2, rest: 3, ...of },
      { id: 'bolt', name: 'Bolt', kind: 'form', sets: 1, codes: 2, deep: 0, rest: 2, ...of },
      {
        id: null,
        name: '2 packs',
        kind: null,
        sets: 3,
        codes: 5,
        deep: 2,
        rest: 3,
        source: null,
        checked: null,
      },
    ]);
  });

  it('refuses a list that there is not', async () => {
    const { output } = recordedOutput();
    await expect(listPacks(false, output, [acme], {})).rejects.toThrow('There is no list cards.');
  });
});

describe('errata packs, of the whole catalogue', () => {
  it('counts at least 4,000 codes, and the twenty of each vendor in docs/priority.md as deep', async () => {
    const { code, out } = await ran(['packs', '--json']);
    expect(code).toBe(0);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line): Record<string, unknown> => JSON.parse(line));
    expect(rows.map(({ id }) => id)).toEqual([...packs.map(({ id }) => id), null]);
    expect(rows.at(-1)?.['codes']).toBeGreaterThanOrEqual(4_000);
    const named = [...readFileSync('docs/priority.md', 'utf8').matchAll(/^## (.+)$/gm)];
    expect(named).toHaveLength(12);
    for (const [, vendor] of named) {
      const row = rows.find(({ name }) => name === vendor);
      expect(row?.['deep'], vendor).toBeGreaterThanOrEqual(20);
    }
  });

  it('takes no file', async () => {
    expect(await ran(['packs', 'x.har'])).toEqual({
      code: 2,
      out: '',
      err: 'errata: packs takes no file; see errata --help\n',
    });
  });

  it('is named where the usage is', async () => {
    expect((await ran(['--help'])).out).toContain('errata packs [--json]');
  });
});
