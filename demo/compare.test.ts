import { describe, expect, it } from 'vitest';
import { differences } from './compare.ts';
import type { DemoError, SeenFinding } from './model.ts';

const ERROR: DemoError = {
  id: 'acme-1',
  vendor: 'acme',
  title: 'Not found',
  method: 'GET',
  url: 'http://api.acme.example/orders/acme-1',
  status: 404,
  mediaType: 'application/json',
  headers: {},
  body: '{}',
  expected: [
    {
      vendor: 'acme',
      shape: 'api',
      evidence: 'host+shape',
      set: 'api',
      code: '1',
      known: true,
      items: ['2'],
      notes: ['vendor', 'by-shape'],
      ids: ['id-1'],
    },
  ],
};

const FINDING: SeenFinding = {
  entry: 7,
  method: 'GET',
  url: 'http://api.acme.example/orders/acme-1?page=',
  status: 404,
  vendor: 'acme',
  shape: 'api',
  evidence: 'host+shape',
  set: 'api',
  code: '1',
  known: true,
  meaning: 'There is no such order.',
  items: [{ code: '2' }],
  notes: [{ kind: 'by-shape' }, { kind: 'vendor' }, { kind: 'vendor' }],
  ids: [{ value: 'id-1' }],
};

describe('differences', () => {
  it('finds none when all agrees, whatever the order of the notes', () => {
    expect(differences(ERROR, [FINDING])).toEqual([]);
  });

  it.each([
    { method: 'POST' },
    { status: 400 },
    { vendor: 'other' },
    { shape: null },
    { evidence: 'host' },
    { set: null },
    { code: '01' },
    { known: false },
    { meaning: '' },
    { meaning: null },
    { items: [] },
    { notes: [] },
    { ids: [{ value: 'id-2' }] },
  ] satisfies Partial<SeenFinding>[])('finds one in %j', (change) => {
    expect(differences(ERROR, [{ ...FINDING, ...change }])).toHaveLength(1);
  });

  it('wants no notes, items and ids where none are expected', () => {
    const [expected] = ERROR.expected;
    const { items, notes, ids, ...plain } = expected ?? {};
    const bare = { ...ERROR, expected: [plain] } as DemoError;
    expect(differences(bare, [FINDING])).toHaveLength(3);
  });

  it('counts findings', () => {
    expect(differences(ERROR, [])).toEqual(['gave 0 findings instead of 1']);
    expect(differences(ERROR, [FINDING, FINDING])).toEqual(['gave 2 findings instead of 1']);
    expect(differences({ ...ERROR, expected: [] }, [FINDING])).toEqual([
      'gave 1 findings instead of 0',
    ]);
  });

  it('looks at the last response alone when a button was pressed again', () => {
    expect(differences(ERROR, [{ ...FINDING, entry: 3, code: '9' }, FINDING])).toEqual([]);
  });

  it('passes over findings of other addresses and of none', () => {
    const others = ['http://api.acme.example/orders/acme-2', 'no address'];
    expect(differences(ERROR, [...others.map((url) => ({ ...FINDING, url })), FINDING])).toEqual(
      [],
    );
  });
});
