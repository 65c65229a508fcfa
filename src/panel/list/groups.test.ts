import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogRow } from '../log.ts';
import { createGroups } from './create-groups.ts';
import type { Group, Grouping } from './groups.ts';
import { listRow, someRows } from './list.fixture.ts';

const GROUPED: Grouping = { repeats: true, pages: true };

/** What can be seen of groups, in an order of their own. */
function shapeOf(groups: Iterable<Group>): unknown {
  return [...groups]
    .map(({ key, page, rows, first, since, until }) => ({
      key,
      page,
      since,
      until,
      first: first.key,
      keys: rows.map((row) => row.key),
    }))
    .toSorted((one, other) => (one.key < other.key ? -1 : 1));
}

function groupsOf(rows: readonly LogRow[], how: Grouping): ReadonlySet<Group> {
  const groups = createGroups(how);
  return new Set(rows.map((row) => groups.add(row).group));
}

describe('repeats', () => {
  const row = (entry: number, stated: Partial<Parameters<typeof listRow>[0]> = {}): LogRow =>
    listRow({ code: '7', url: 'https://a.example/orders/1', ...stated, entry });

  it('are the same error at the same endpoint, with their count and times', () => {
    const rows = [
      row(0, { at: 5_000 }),
      row(1, { at: 2_000, url: 'https://a.example/orders/22?x=1' }),
      row(2, { at: Number.NaN }),
    ];
    const [group, ...more] = groupsOf(rows, GROUPED);
    expect(more).toEqual([]);
    expect(group).toMatchObject({ rows, first: rows[0], since: 2_000, until: 5_000 });
  });

  it.each([
    ['vendor', { vendor: 'beta' }],
    ['shape', { shape: 'other' }],
    ['set', { set: 'other' }],
    ['code', { code: '07' }],
    ['no code', { code: null }],
    ['status', { status: 500 }],
    ['meaning', { meaning: 'Another' }],
    ['method', { method: 'POST' }],
    ['path', { url: 'https://a.example/carts/1' }],
    ['host', { url: 'https://b.example/orders/1' }],
    ['page', { page: 1 }],
  ] as const)('are no repeats with another %s', (_, stated) => {
    expect(groupsOf([row(0), row(1, stated)], GROUPED).size).toBe(2);
  });

  it('are told apart however a code is written', () => {
    const rows = [row(0, { set: 'a","b', code: 'c' }), row(1, { set: 'a', code: 'b","c' })];
    expect(groupsOf(rows, GROUPED).size).toBe(2);
  });

  it('can be left apart, and pages together', () => {
    expect(groupsOf([row(0), row(1)], { repeats: false, pages: true }).size).toBe(2);
    expect(groupsOf([row(0), row(1, { page: 1 })], { repeats: true, pages: false }).size).toBe(1);
  });
});

describe('groups', () => {
  const groupings = fc.record({ repeats: fc.boolean(), pages: fc.boolean() });

  it('are the same in whatever order findings come and go', () => {
    fc.assert(
      fc.property(someRows, groupings, fc.infiniteStream(fc.nat()), (rows, how, chances) => {
        const chance = (): number => chances.next().value ?? 0;
        const shuffled = rows
          .map((row) => ({ row, rank: chance() }))
          .toSorted((one, other) => one.rank - other.rank)
          .map(({ row }) => row);
        const groups = createGroups(how);
        const gainedBy = new Map(shuffled.map((row) => [row, groups.add(row).group]));
        const grown = new Set(gainedBy.values());
        const gone = new Set(rows.filter(() => chance() % 2 === 0));
        const loss = groups.remove([...gone]);
        const left = rows.filter((row) => !gone.has(row));
        for (const group of grown) {
          const hasLost = [...gone].some((row) => gainedBy.get(row) === group);
          expect(loss.has(group)).toBe(hasLost);
          if (hasLost && !loss.left.has(group)) grown.delete(group);
        }
        expect(shapeOf(grown)).toEqual(shapeOf(groupsOf(left, how)));
        const total = [...groups.counts.values()].reduce((sum, count) => sum + count, 0);
        expect(total).toBe(left.length);
      }),
      { seed: 1 },
    );
  });

  it('begin anew when all their findings had gone', () => {
    const groups = createGroups(GROUPED);
    const { group: before } = groups.add(listRow({ entry: 0, at: 1_000 }));
    groups.remove(before.rows);
    const { group } = groups.add(listRow({ entry: 1, at: 5_000 }));
    expect(group).not.toBe(before);
    expect(group).toMatchObject({ key: before.key, since: 5_000, until: 5_000 });
  });

  it('forget what they never had', () => {
    const groups = createGroups(GROUPED);
    const { left } = groups.remove([listRow({ entry: 0 })]);
    expect([...left, ...groups.counts]).toEqual([]);
  });
});
