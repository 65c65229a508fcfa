import type { LogRow } from '../log.ts';
import type { PausingClock } from '../slices/clock.ts';
import { inSlices } from '../slices/slices.ts';
import type { RowTest } from './match.ts';

/** The rows that pass, in order; while it is not done, those found so far. */
export interface Sifted {
  readonly rows: readonly LogRow[];
  readonly done: boolean;
}

export interface Sifter {
  /** Tests the rows, after which `publish` is called at once with what has been found in one slice. */
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
  let verdicts = new WeakMap<LogRow, boolean>();
  let lastTest: RowTest | null = null;
  let cancel = (): void => {};

  return {
    sift(rows, test) {
      cancel();
      if (test !== lastTest) verdicts = new WeakMap();
      lastTest = test;
      const passed: LogRow[] = [];
      let at = 0;
      // One test, and all the rows whose verdict is known: else new rows in every frame would leave no
      // time to get to the end.
      const step = (): boolean => {
        let isTested = false;
        for (; at < rows.length && !isTested; at += 1) {
          const row = rows[at];
          if (!row) continue;
          let passes = verdicts.get(row);
          if (passes === undefined) {
            passes = test(row);
            verdicts.set(row, passes);
            isTested = true;
          }
          if (passes) passed.push(row);
        }
        return at < rows.length;
      };
      cancel = inSlices(clock, step, (done) =>
        publish({ rows: done ? passed : [...passed], done }),
      );
    },
    stop() {
      cancel();
    },
  };
}
