import { describe, expect, it } from 'vitest';
import type { LogRow } from '../log.ts';
import { handClock } from '../slices/clock.fixture.ts';
import { rowOf } from './row.fixture.ts';
import { createSifter, type Sifted } from './sift.ts';

/** A sifter whose tests take `costMs` each, and whose turns are the test's to give. */
function startSifter(costMs: number) {
  const { clock, spend, turn } = handClock();
  const published: Sifted[] = [];
  const tested: (number | null)[] = [];
  const sifter = createSifter((sifted) => published.push(sifted), clock);
  const test =
    (passes: (status: number | null) => boolean) =>
    ({ finding }: LogRow): boolean => {
      spend(costMs);
      tested.push(finding.status);
      return passes(finding.status);
    };
  const last = () => {
    const { rows, done } = published.at(-1) ?? { rows: [], done: false };
    return { statuses: rows.map(({ finding }) => finding.status), done };
  };
  return { sifter, test, turn, last, tested, published };
}

const rowsOf = (count: number): LogRow[] =>
  Array.from({ length: count }, (_, status) => rowOf({ status }));
const isEven = (status: number | null): boolean => (status ?? 1) % 2 === 0;

describe('sifting', () => {
  it('is done at once when it takes less than a slice', async () => {
    const { sifter, test, turn, last } = startSifter(1);
    sifter.sift(rowsOf(6), test(isEven));
    expect(last()).toEqual({ statuses: [0, 2, 4], done: true });
    expect(await turn()).toBe(false);
  });

  it('lets the browser have its turn after each slice, and shows what it has', async () => {
    const { sifter, test, turn, last, published } = startSifter(4);
    sifter.sift(rowsOf(8), test(isEven));
    expect(last()).toEqual({ statuses: [0, 2], done: false });
    await turn();
    expect(last()).toEqual({ statuses: [0, 2, 4], done: false });
    await turn();
    expect(last()).toEqual({ statuses: [0, 2, 4, 6], done: true });
    expect(await turn()).toBe(false);
    // What was published before has not been changed since.
    expect(published[0]?.rows).toHaveLength(2);
  });

  it('tests one row at least in a slice, however long it takes', async () => {
    const { sifter, test, turn, last } = startSifter(1_000);
    sifter.sift(rowsOf(3), test(isEven));
    while (await turn());
    expect(last()).toEqual({ statuses: [0, 2], done: true });
  });

  it('tests no row twice when rows come and go', async () => {
    const { sifter, test, turn, last, tested } = startSifter(4);
    const even = test(isEven);
    const rows = rowsOf(10);
    sifter.sift(rows.slice(0, 6), even);
    sifter.sift([...rows.slice(1, 6), ...rows.slice(7)], even);
    while (await turn());
    expect(last()).toEqual({ statuses: [2, 4, 8], done: true });
    expect(tested.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 7, 8, 9]);
  });

  it('shows all that is known at once, however slow the clock', async () => {
    const { sifter, test, turn, last, published } = startSifter(20);
    const even = test(isEven);
    const rows = rowsOf(9);
    sifter.sift(rows, even);
    while (await turn());
    const before = published.length;
    sifter.sift([...rows, ...rowsOf(3)], even);
    expect(published[before]?.rows.length).toBeGreaterThanOrEqual(5);
    while (await turn());
    expect(last()).toEqual({ statuses: [0, 2, 4, 6, 8, 0, 2], done: true });
  });

  it('tests all anew for another test, and forgets the one before', async () => {
    const { sifter, test, turn, last } = startSifter(4);
    const rows = rowsOf(8);
    sifter.sift(rows, test(isEven));
    sifter.sift(
      rows,
      test((status) => !isEven(status)),
    );
    while (await turn());
    expect(last()).toEqual({ statuses: [1, 3, 5, 7], done: true });
  });

  it('can be stopped', async () => {
    const { sifter, test, turn, published } = startSifter(20);
    sifter.sift(rowsOf(8), test(isEven));
    sifter.stop();
    while (await turn());
    expect(published).toHaveLength(1);
  });
});
