import type { LogRow } from '../log.ts';
import { changeTally, type Tally } from '../tally.ts';
import type { Group, Groups } from './groups.ts';

/** Leaves each finding alone, in a group of its own. */
export function createSingles(pages: boolean): Groups {
  const counts: Tally<number> = new Map();
  const pageOf = (row: LogRow): number => (pages ? row.page : 0);
  return {
    add(row) {
      const group = new Single(row, pageOf(row));
      changeTally(counts, group.page, 1);
      return { group, before: null };
    },
    remove(rows) {
      for (const row of rows) changeTally(counts, pageOf(row), -1);
      const gone = new Set(rows);
      return { has: ({ first }) => gone.has(first), left: new Set() };
    },
    counts,
  };
}

/** There may be very many of them: what the row tells is not kept a second time. */
class Single implements Group {
  readonly first: LogRow;
  readonly page: number;

  constructor(first: LogRow, page: number) {
    this.first = first;
    this.page = page;
  }

  get key(): string {
    return this.first.key;
  }

  get rows(): readonly LogRow[] {
    return [this.first];
  }

  get since(): number {
    return this.first.time;
  }

  get until(): number {
    return this.first.time;
  }
}
