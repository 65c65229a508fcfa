import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogRow } from '../log.ts';
import { handClock } from '../slices/clock.fixture.ts';
import type { PausingClock } from '../slices/clock.ts';
import { type Arranged, type Arrangement, type Arranger, createArranger } from './arrange.ts';
import { COLUMNS } from './columns.ts';
import { arrangedAtOnce, listRow, someRows, vendorNameOf } from './list.fixture.ts';
import type { Sort } from './sort.ts';

/**
 * An arranger whose turns are the test's to give. It takes one step in each.
 *
 * @param step how many findings it places in one
 */
function startArranger(
  step = 250,
  onPublish: (arranged: Arranged) => void = () => {},
): {
  readonly arranger: Arranger;
  readonly turn: () => Promise<boolean>;
  /** Each with the groups as they were when it was told of. */
  readonly published: readonly Arranged[];
  readonly last: () => Arranged;
} {
  const { clock, spend, turn } = handClock();
  const slow: PausingClock = {
    ...clock,
    now() {
      spend(1_000);
      return clock.now();
    },
  };
  const published: Arranged[] = [];
  const publish = (arranged: Arranged): void => {
    published.push({ ...arranged, groups: [...arranged.groups] });
    onPublish(arranged);
  };
  const arranger = createArranger(publish, vendorNameOf, slow, step);
  return { arranger, turn, published, last: () => published.at(-1) ?? arrangedAtOnce([], PLAIN) };
}

const PLAIN: Arrangement = { sort: null, repeats: true, pages: false };
const BY_VENDOR: Arrangement = { ...PLAIN, sort: { column: 'vendor', descending: false } };

const shapeOf = ({ groups, counts, how, done }: Arranged): unknown => ({
  groups: groups.map(({ key, rows }) => [key, rows.map((row) => row.key)]),
  counts: [...counts].filter(([, count]) => count > 0).toSorted(([one], [other]) => one - other),
  how,
  done,
});

/** Rows of which no two are repeats, of two vendors in turn. */
const rowsOf = (count: number): LogRow[] =>
  Array.from({ length: count }, (_, entry) =>
    listRow({ entry, code: `${entry}`, vendor: entry % 2 === 0 ? 'acme' : 'beta' }),
  );

describe('arranging', () => {
  it('comes to the same in slices and with every change as at once and from nothing', async () => {
    const sorts = fc.option(
      fc.record<Sort>({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() }),
    );
    const how = fc.record<Arrangement>({ sort: sorts, repeats: fc.boolean(), pages: fc.boolean() });
    const hows = fc.oneof(
      { weight: 3, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: how },
    );
    const change = fc.record({ how: hows, keep: fc.integer({ min: 1, max: 4 }), turns: fc.nat(6) });
    const changes = fc.array(change, { minLength: 1, maxLength: 12, size: 'max' });
    await fc.assert(
      fc.asyncProperty(someRows, changes, async (rows, made) => {
        const { arranger, turn, last } = startArranger(3);
        let asked = { rows, how: PLAIN };
        for (const { how, keep, turns } of made) {
          asked = {
            how: how ?? asked.how,
            rows: rows.filter(({ finding }) => (finding.entry + turns) % keep === 0),
          };
          arranger.arrange(asked.rows, asked.how);
          for (let given = 0; given < turns; given += 1) await turn();
        }
        while (await turn());
        expect(shapeOf(last())).toEqual(shapeOf(arrangedAtOnce(asked.rows, asked.how)));
      }),
      { seed: 1 },
    );
  });

  it('shows the first rows at once and the others when they are placed', async () => {
    const { arranger, turn, published, last } = startArranger();
    arranger.arrange(rowsOf(1_000), BY_VENDOR);
    expect(last()).toMatchObject({ done: false });
    expect(last().groups).toHaveLength(250);
    while (await turn());
    expect(published.map(({ groups }) => groups.length)).toEqual([250, 500, 750, 1_000]);
    expect(last().done).toBe(true);
  });

  it('keeps the old list until another order is whole', async () => {
    const { arranger, turn, published } = startArranger();
    const rows = rowsOf(600);
    arranger.arrange(rows, PLAIN);
    while (await turn());
    const before = published.length;
    arranger.arrange(rows, BY_VENDOR);
    while (await turn());
    expect(published.length).toBeGreaterThan(before + 1);
    for (const arranged of published.slice(before, -1)) {
      expect(arranged).toMatchObject({ how: PLAIN, done: false });
      expect(arranged.groups).toHaveLength(600);
    }
    expect(shapeOf(published.at(-1) ?? arrangedAtOnce([], PLAIN))).toEqual(
      shapeOf(arrangedAtOnce(rows, BY_VENDOR)),
    );
  });

  it('does not show what is gone while another order is made', async () => {
    let least = Number.POSITIVE_INFINITY;
    const { arranger, turn } = startArranger(250, ({ groups }) => {
      least = Math.min(least, ...groups.map(({ rows }) => rows.length));
    });
    const rows = rowsOf(600);
    arranger.arrange(rows, PLAIN);
    while (await turn());
    arranger.arrange(rows, BY_VENDOR);
    arranger.arrange(rows.slice(100), BY_VENDOR);
    while (await turn());
    expect(least).toBe(1);
  });

  it('does not show what is gone while other groups are made', async () => {
    const { arranger, turn, published } = startArranger();
    const rows = rowsOf(600);
    arranger.arrange(rows, { ...PLAIN, repeats: false });
    while (await turn());
    arranger.arrange(rows, PLAIN);
    const shown = published.length;
    rows.splice(0, 100);
    arranger.arrange(rows, PLAIN);
    while (await turn());
    const first = published.slice(shown).map(({ groups }) => groups[0]?.first.finding.entry);
    expect(new Set(first)).toEqual(new Set([100]));
  });

  it('never leaves out repeats of which others are left', async () => {
    const { arranger, turn, published } = startArranger();
    const rows = Array.from({ length: 1_200 }, (_, entry) =>
      listRow({ entry, code: `${entry % 600}` }),
    );
    arranger.arrange(rows, PLAIN);
    while (await turn());
    const before = published.length;
    rows.splice(0, 500);
    arranger.arrange(rows, PLAIN);
    while (await turn());
    arranger.arrange(
      rows.filter(({ finding }) => finding.entry >= 600),
      PLAIN,
    );
    while (await turn());
    const shown = published.slice(before).map(({ groups }) => groups.length);
    expect(new Set(shown)).toEqual(new Set([600]));
  });

  it('compares a few rows that come with few of those that are there', () => {
    let names = 0;
    const { clock } = handClock();
    const count = (vendor: string | null): string => {
      names += 1;
      return vendorNameOf(vendor);
    };
    const arranger = createArranger(() => {}, count, clock);
    const rows = rowsOf(20_000);
    arranger.arrange(rows.slice(0, -10), BY_VENDOR);
    names = 0;
    arranger.arrange(rows, BY_VENDOR);
    expect(names).toBeGreaterThan(0);
    expect(names).toBeLessThan(10 * 2 * 20);
  });

  it('shows the few that are left of many at once', async () => {
    const { arranger, turn, last } = startArranger();
    const rows = rowsOf(3_000);
    arranger.arrange(rows, BY_VENDOR);
    while (await turn());
    arranger.arrange(rows.slice(-5), BY_VENDOR);
    expect(shapeOf(last())).toEqual(shapeOf(arrangedAtOnce(rows.slice(-5), BY_VENDOR)));
  });

  it('is empty at once when everything was cleared', async () => {
    const { arranger, turn, last, published } = startArranger();
    arranger.arrange(rowsOf(600), BY_VENDOR);
    arranger.arrange([], BY_VENDOR);
    expect(shapeOf(last())).toEqual(shapeOf(arrangedAtOnce([], BY_VENDOR)));
    while (await turn());
    expect(published).toHaveLength(2);
  });

  it('can be stopped', async () => {
    const { arranger, turn, published } = startArranger();
    arranger.arrange(rowsOf(600), BY_VENDOR);
    arranger.stop();
    while (await turn());
    expect(published).toHaveLength(1);
  });
});
