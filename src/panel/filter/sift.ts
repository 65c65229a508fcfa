import { countBefore, createFollow, type Follow } from '../list/follow.ts';
import { compareRows } from '../list/groups.ts';
import { insert } from '../list/merge.ts';
import type { LogRow, RowList } from '../log.ts';
import type { PausingClock } from '../slices/clock.ts';
import { inSlices } from '../slices/slices.ts';
import type { RowTest } from './match.ts';

/** The rows that pass; while it is not done, those found so far. Another array for another test. */
export interface Sifted extends RowList {
  readonly done: boolean;
}

export interface Sifter {
  /**
   * Tests the rows, after which `publish` is called at once with what has been found in one slice.
   *
   * @param rows changed in place as those of a log
   */
  sift(rows: readonly LogRow[], test: RowTest): void;
  stop(): void;
}

/**
 * Finds the rows that pass a test, in slices. Each row is tested once, however often the list of them
 * changes.
 *
 * @param publish is told after each slice
 */
export function createSifter(publish: (sifted: Sifted) => void, clock: PausingClock): Sifter {
  let work = begin([], () => true);
  let cancel = (): void => {};

  return {
    sift(rows, test) {
      cancel();
      if (rows !== work.rows || test !== work.test) work = begin(rows, test);
      takeOver(work);
      const current = work;
      cancel = inSlices(
        clock,
        () => advance(current),
        (done) => publish({ rows: current.passed, done }),
      );
    },
    stop() {
      cancel();
      work = begin([], work.test);
    },
  };
}

/** What is done and what is left to do. */
interface Work {
  readonly rows: readonly LogRow[];
  readonly test: RowTest;
  readonly follow: Follow;
  readonly passed: LogRow[];
  untested: readonly LogRow[];
  /** How many of them are tested by now. */
  tested: number;
}

function begin(rows: readonly LogRow[], test: RowTest): Work {
  return { rows, test, follow: createFollow(), passed: [], untested: [], tested: 0 };
}

function takeOver(work: Work): void {
  const { rows, passed, untested, tested } = work;
  passed.splice(0, countBefore(passed, rows[0]));
  work.untested = untested.slice(tested).concat(work.follow(rows).added);
  work.tested = 0;
}

/** Tests one row. True when there are more. */
function advance(work: Work): boolean {
  const { rows, test, passed, untested } = work;
  const [first] = rows;
  const row = untested[work.tested];
  work.tested += 1;
  // What is older than the first has gone before it was tested.
  const isHere = row && first && compareRows(first, row) <= 0;
  if (isHere && test(row)) insert(passed, row, compareRows);
  return work.tested < untested.length;
}
