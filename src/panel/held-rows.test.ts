import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../model/finding.ts';
import { itemOf, rowOf } from './filter/row.fixture.ts';
import { createHeldRows, type HeldRows } from './held-rows.ts';
import { createFollow } from './list/follow.ts';
import { compareRows } from './list/groups.ts';
import type { LogRow } from './log.ts';
import { ROOM_FOR_FIRST, ROOM_FOR_LAST, type Room, sizeOf } from './room.ts';

const MUCH: Room = { findings: 1_000, bodies: 1e9, rest: 1e9, keeps: 'last' };

/** The findings of one exchange. */
function found(entry: number, body: string | null, count = 1, stated: Partial<Finding> = {}) {
  const { exchange, ...row } = rowOf({ entry, ...stated }, body);
  return Array.from({ length: count }, (_, index): LogRow => {
    return { ...row, exchange, index, key: `${entry}.${index}` };
  });
}

function hold(room: Partial<Room>, ...exchanges: readonly (readonly LogRow[])[]): HeldRows {
  const held = createHeldRows({ ...MUCH, ...room });
  for (const rows of exchanges) held.add(rows, 0);
  return held;
}

const LONG = 'x'.repeat(3_000);
const OTHER: Finding['others'][number] = {
  vendor: 'acme',
  shape: null,
  evidence: 'form',
  set: null,
  code: null,
  meaning: null,
};

const keys = ({ rows }: HeldRows): readonly string[] => rows.map(({ key }) => key);
const bodies = ({ rows }: HeldRows) => rows.map(({ body, dropped }) => body ?? dropped);

describe.each([ROOM_FOR_LAST, ROOM_FOR_FIRST])(
  'the room of a source that keeps the $keeps',
  (room) => {
    it('is 50,000 findings, which the panel is known to stay quick with', () => {
      const held = hold(room, found(0, 'a', 60_000));
      expect(held.rows.length).toBeGreaterThan(48_000);
      expect(held.rows.length).toBeLessThanOrEqual(50_000);
      expect(held.rows.length + held.unlisted).toBe(60_000);
    });

    it('is 15 MB of bodies, and 64 MB of all else', () => {
      const body = 'x'.repeat(100_000);
      const bodies = Array.from({ length: 200 }, (_, entry) => found(entry, body));
      const kept = hold(room, ...bodies).rows.filter((row) => row.body !== null).length;
      expect(kept * body.length).toBeLessThanOrEqual(15_000_000);
      expect(kept * body.length).toBeGreaterThan(14_000_000);

      const held = createHeldRows(room);
      for (let entry = 0; entry < 100; entry += 1) held.add(found(entry, null), 1_000_000);
      expect(held.rows.length).toBeLessThanOrEqual(65);
      expect(held.rows.length).toBeGreaterThan(60);
    });
  },
);

describe('more findings than there is room for', () => {
  const exchanges = [found(0, 'a', 2), found(1, 'b'), found(2, 'c', 2)];

  it('of live traffic: the last ones are kept', () => {
    const held = hold({ findings: 3 }, ...exchanges);
    expect(keys(held)).toEqual(['1.0', '2.0', '2.1']);
    expect(held.unlisted).toBe(2);
    held.add(found(3, 'd'), 0);
    expect(keys(held)).toEqual(['2.0', '2.1', '3.0']);
    expect(held.unlisted).toBe(3);
  });

  it('of a file: the first ones are kept', () => {
    const held = hold({ findings: 4, keeps: 'first' }, ...exchanges);
    expect(keys(held)).toEqual(['0.0', '0.1', '1.0', '2.0']);
    held.add(found(3, 'd'), 0);
    expect(held.unlisted).toBe(2);
  });

  it('stay in the order of the exchanges, also when one is late', () => {
    const held = hold({ findings: 2 }, found(1, 'b'), found(2, 'c'), found(0, 'a'));
    expect(keys(held)).toEqual(['1.0', '2.0']);
    held.add(found(4, 'e'), 0);
    held.add(found(3, 'd'), 0);
    expect([keys(held), held.unlisted]).toEqual([['3.0', '4.0'], 3]);
  });

  it('are followed in whatever order they come', () => {
    // Of a hundred two go at once, so that there is room for what comes late.
    const entries = fc.uniqueArray(fc.nat(1_000), { minLength: 150, maxLength: 200 });
    fc.assert(
      fc.property(entries, fc.infiniteStream(fc.boolean()), (order, looks) => {
        const held = createHeldRows({ ...MUCH, findings: 100 });
        const follow = createFollow();
        let known: readonly LogRow[] = [];
        const look = (): void => {
          const { added, removed, isAnew } = follow(held.rows);
          known = [...(isAnew ? [] : known), ...added].filter((row) => !removed.includes(row));
          known = known.toSorted(compareRows);
          expect(known.map(({ key }) => key)).toEqual(keys(held));
        };
        for (const entry of order) {
          held.add(found(entry, null), 0);
          if (looks.next().value) look();
        }
        look();
        expect(held.rows.length + held.unlisted).toBe(order.length);
      }),
      { seed: 1 },
    );
  });

  it('are those too whose texts, headers or nested errors take more than there is room for', () => {
    const long = 'x'.repeat(3_000);
    const room = { rest: 5_000 };
    expect(keys(hold(room, found(0, null, 1, { message: long }), found(1, null)))).toHaveLength(2);
    expect(
      keys(hold(room, found(0, null, 1, { message: long }), found(1, null, 1, { detail: long }))),
    ).toEqual(['1.0']);
    const items = Array.from({ length: 20 }, () => itemOf({}));
    expect(keys(hold(room, found(0, null, 1, { items }), found(1, null)))).toEqual(['1.0']);
    const held = hold(room, found(0, null));
    held.add(found(1, null), 9_000);
    expect(keys(held)).toEqual(['1.0']);
    expect(held.unlisted).toBe(1);
    for (let entry = 2; entry < 20; entry += 1) held.add(found(entry, null), 0);
    expect(keys(held).length).toBeGreaterThan(4);
    const first = hold({ ...room, keeps: 'first' });
    first.add(found(0, null), 9_000);
    first.add(found(1, null), 0);
    expect([keys(first), first.unlisted]).toEqual([['0.0'], 1]);
  });

  it('make room some at a time where there are many', () => {
    const many = Array.from({ length: 100 }, (_, entry) => found(entry, null));
    const held = hold({ findings: 100 }, ...many);
    expect(held.unlisted).toBe(0);
    held.add(found(100, null), 0);
    expect([held.unlisted, keys(held)[0]]).toEqual([3, '3.0']);
    held.add(found(101, null), 0);
    expect([held.unlisted, held.rows.length]).toEqual([3, 99]);
  });

  it('make room some at a time, also where their texts are what takes it', () => {
    const message = 'x'.repeat(1_000);
    const held = hold({ rest: 200_000 });
    const times: number[] = [];
    for (let entry = 0; entry < 500; entry += 1) {
      const { unlisted } = held;
      held.add(found(entry, null, 1, { message }), 0);
      if (held.unlisted > unlisted) times.push(held.unlisted - unlisted);
    }
    expect(Math.min(...times)).toBeGreaterThan(1);
    expect(held.rows.length).toBeGreaterThan(100);
  });

  it.each([
    ['code', { code: LONG }],
    ['coarser codes', { coarser: [LONG] }],
    ['message', { message: LONG }],
    ['detail', { detail: LONG }],
    ['time', { time: LONG }],
    ['path', { path: LONG }],
    ['params', { params: { n: LONG } }],
    ['the name of an id', { ids: [{ name: LONG, value: '', from: 'body' }] }],
    ['the value of an id', { ids: [{ name: '', value: LONG, from: 'body' }] }],
    ['the code of another candidate', { others: [{ ...OTHER, code: LONG }] }],
    ['a nested error', { items: [itemOf({ code: LONG })] }],
  ] as const)('are those whose %s the server makes long', (_, stated) => {
    const held = hold({ rest: 5_000 });
    for (let entry = 0; entry < 9; entry += 1) held.add(found(entry, null, 1, stated), 0);
    expect(keys(held)).toEqual(['8.0']);
  });

  it.each([
    ['URL', { url: LONG }],
    ['method', { method: LONG }],
    ['start', { startedAt: LONG }],
    ['media type', { mediaType: LONG }],
    ['media type of the request', { requestBody: { mimeType: LONG, text: '' } }],
    ['request body', { requestBody: { mimeType: '', text: LONG } }],
  ] as const)('are those whose exchange has a long %s', (_, stated) => {
    const held = hold({ rest: 5_000 });
    for (let entry = 0; entry < 9; entry += 1) {
      const rows = found(entry, null);
      held.add(
        rows.map((row) => ({ ...row, exchange: { ...row.exchange, ...stated } })),
        0,
      );
    }
    expect(keys(held)).toEqual(['8.0']);
  });

  it('are not counted among those that their vendors have', () => {
    const held = hold(
      { findings: 3 },
      found(0, null, 1, { vendor: 'acme' }),
      found(1, null, 2, { vendor: null }),
    );
    expect([...held.vendors]).toEqual([
      ['acme', 1],
      ['', 2],
    ]);
    held.add(found(2, null, 1, { vendor: 'other' }), 0);
    expect([...held.vendors]).toEqual([
      ['', 2],
      ['other', 1],
    ]);
  });

  it('are counted from nothing again when the list is cleared', () => {
    const held = hold({ findings: 1, bodies: 1 }, found(0, 'aa'), found(1, 'bb'));
    expect([held.unlisted, held.bodiless]).toEqual([1, 1]);
    held.clear();
    expect([held.unlisted, held.bodiless, held.rows.length]).toEqual([0, 0, 0]);
    held.add(found(2, 'c'), 0);
    expect(bodies(held)).toEqual(['c']);
  });
});

describe('more bodies than there is room for', () => {
  it('of live traffic: the last ones are kept, and of the others it is known how long they were', () => {
    const held = hold({ bodies: 7 }, found(0, 'aaaa', 2), found(1, null), found(2, ''));
    held.add(found(3, 'bbbb'), 0);
    expect(bodies(held)).toEqual([4, 4, 0, '', 'bbbb']);
    expect(held.bodiless).toBe(1);
    held.add(found(4, 'cc'), 0);
    expect(bodies(held)).toEqual([4, 4, 0, '', 'bbbb', 'cc']);
    held.add(found(5, 'too large'), 0);
    expect(bodies(held)).toEqual([4, 4, 0, '', 'bbbb', 'cc', 9]);
    expect(held.bodiless).toBe(2);
  });

  it('of live traffic that is late: it is the oldest all the same', () => {
    const held = hold({ bodies: 6 }, ...[1, 2, 3, 4].map((entry) => found(entry, 'xxx')));
    expect(bodies(held)).toEqual([3, 3, 'xxx', 'xxx']);
    held.add(found(0, 'd'), 0);
    expect(bodies(held)).toEqual([1, 3, 3, 'xxx', 'xxx']);
  });

  it('of a file: those are kept that there is room for, the first ones first', () => {
    const held = hold({ bodies: 7, keeps: 'first' }, found(0, 'aaaa'), found(1, 'bbbb', 2));
    held.add(found(2, 'cc'), 0);
    expect(bodies(held)).toEqual(['aaaa', 4, 4, 'cc']);
    expect(held.bodiless).toBe(1);
  });

  it('take two bytes for each character when one is beyond Latin-1', () => {
    expect([sizeOf(null), sizeOf('ä'), sizeOf('aŁ')]).toEqual([0, 1, 4]);
    expect(bodies(hold({ bodies: 7 }, found(0, 'aŁaa')))).toEqual([4]);
  });

  it('never outgrow it, and every response and finding is counted, whatever comes', () => {
    const exchange = fc.record({
      size: fc.integer({ min: 0, max: 9 }),
      count: fc.integer({ min: 1, max: 3 }),
    });
    const room = fc.record({ bodies: fc.integer({ min: 0, max: 20 }), first: fc.boolean() });
    fc.assert(
      fc.property(fc.array(exchange, { maxLength: 12 }), room, (exchanges, { bodies, first }) => {
        const keeps = first ? 'first' : 'last';
        const held = createHeldRows({ ...MUCH, findings: 6, bodies, keeps });
        let all = 0;
        exchanges.forEach(({ size, count }, index) => {
          // Some are late.
          held.add(found(index % 3 === 2 ? index - 1.5 : index, 'x'.repeat(size), count), 0);
          all += count;
        });
        const kept = new Map(held.rows.map(({ exchange, body }) => [exchange, body]));
        const taken = [...kept.values()].reduce((sum, body) => sum + sizeOf(body), 0);
        expect(taken).toBeLessThanOrEqual(bodies);
        expect(held.rows.length + held.unlisted).toBe(all);
        const dropped = held.rows.filter(({ dropped }) => dropped > 0);
        expect(held.bodiless).toBe(new Set(dropped.map(({ exchange }) => exchange)).size);
      }),
    );
  });
});
