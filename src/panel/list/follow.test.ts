import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogRow } from '../log.ts';
import { createFollow } from './follow.ts';
import { listRow } from './list.fixture.ts';

const ROWS = Array.from({ length: 40 }, (_, entry) => listRow({ entry }));
const byEntry = (one: LogRow, other: LogRow): number => one.finding.entry - other.finding.entry;

describe('following a list of rows', () => {
  it('tells what has come and gone, whether it changes in place or is another one', () => {
    const step = fc.record({
      come: fc.array(fc.nat(39), { maxLength: 8 }),
      go: fc.nat(6),
      isOther: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const follow = createFollow();
        let rows: LogRow[] = [];
        let known = new Set<LogRow>();
        for (const { come, go, isOther } of steps) {
          const coming = ROWS.filter((row, at) => come.includes(at) && !rows.includes(row));
          // Another list has lost any, the same one its oldest.
          if (isOther) rows = rows.filter(({ finding }) => finding.entry % 7 !== go);
          rows.push(...coming);
          rows.sort(byEntry);
          if (!isOther) rows.splice(0, go);
          const { added, removed, isAnew } = follow(rows);
          if (isAnew) known = new Set();
          expect(added.filter((row) => known.has(row))).toEqual([]);
          expect(removed.filter((row) => !known.has(row))).toEqual([]);
          known = new Set([...known, ...added].filter((row) => !removed.includes(row)));
          expect([...known].toSorted(byEntry)).toEqual(rows);
        }
      }),
      { seed: 1 },
    );
  });
});
