import { describe, expect, it } from 'vitest';
import type { LogRow } from '../log.ts';
import { handClock } from '../slices/clock.fixture.ts';
import { rowOf } from './row.fixture.ts';
import { createSifter, type Sifted } from './sift.ts';

/** A sifter whose tests take `costMs` each, and whose turns are the test's to give. */
function startSifter(costMs: number) {
  const { clock, spend, turn } = handClock();
  const published: Sifted[] = [];
  /** How many rows had been found at each time that some were told of. */
  const lengths: number[] = [];
  const tested: (number | null)[] = [];
  const sifter = createSifter((sifted) => {
    published.push(sifted);
    lengths.push(sifted.rows.length);
  }, clock);
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
  return { sifter, test, turn, last, tested, lengths };
}

const rowsOf = (count: number): LogRow[] =>
  Array.from({ length: count }, (_, status) => rowOf({ status, entry: status }));
const isEven = (status: number | null): boolean => (status ?? 1) % 2 === 0;

describe('sifting', () => {
  it('is done at once when it takes less than a slice', async () => {
    const { sifter, test, turn, last } = startSifter(1);
    sifter.sift(rowsOf(5), test(isEven));
    expect(last()).toEqual({ statuses: [0, 2, 4], done: true });
    expect(await turn()).toBe(false);
  });

  it('lets the browser have its turn after each slice, and shows what it has once a frame', async () => {
    const { sifter, test, turn, last, lengths } = startSifter(4);
    sifter.sift(rowsOf(10), test(isEven));
    expect(last()).toEqual({ statuses: [0], done: false });
    while (await turn());
    expect(last()).toEqual({ statuses: [0, 2, 4, 6, 8], done: true });
    // After 8, 24 and 40 milliseconds: nobody sees more than a frame.
    expect(lengths).toEqual([1, 3, 5]);
  });

  it('tests one row at least in a slice, however long it takes', async () => {
    const { sifter, test, turn, last } = startSifter(1_000);
    sifter.sift(rowsOf(3), test(isEven));
    while (await turn());
    expect(last()).toEqual({ statuses: [0, 2], done: true });
  });

  it('tests no row twice when rows come and go', async () => {
    const { sifter, test, turn, last, tested } = startSifter(2);
    const even = test(isEven);
    const all = rowsOf(10);
    const rows = all.slice(0, 6);
    sifter.sift(rows, even);
    // 6 is late, and 4 is gone before it is tested.
    rows.splice(0, 5);
    rows.push(...all.slice(7));
    sifter.sift(rows, even);
    rows.splice(1, 0, ...all.slice(6, 7));
    sifter.sift(rows, even);
    while (await turn());
    expect(last()).toEqual({ statuses: [6, 8], done: true });
    expect(tested.toSorted()).toEqual([0, 1, 2, 5, 6, 7, 8, 9]);
  });

  it('shows all that is known at once, however slow the clock', async () => {
    const { sifter, test, turn, last, lengths } = startSifter(20);
    const even = test(isEven);
    const all = rowsOf(12);
    const rows = all.slice(0, 9);
    sifter.sift(rows, even);
    while (await turn());
    const before = lengths.length;
    rows.push(...all.slice(9));
    sifter.sift(rows, even);
    expect(lengths[before]).toBe(5);
    while (await turn());
    expect(last()).toEqual({ statuses: [0, 2, 4, 6, 8, 10], done: true });
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
    const { sifter, test, turn, lengths } = startSifter(20);
    sifter.sift(rowsOf(8), test(isEven));
    sifter.stop();
    while (await turn());
    expect(lengths).toHaveLength(1);
  });
});
