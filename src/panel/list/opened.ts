import type { LogRow } from '../log.ts';
import { compareRows } from './groups.ts';
import { placeOf } from './merge.ts';

/**
 * Gives a row as it was when it was asked for first, as long as it is among the others. The one that was asked for last is
 * remembered: with very many it is too long a search for every draw.
 *
 * @param rows in the order of the exchanges
 */
export type Opened = (rows: readonly LogRow[], key: string | null) => LogRow | null;

/** Makes it with nothing remembered. */
export function createOpened(): Opened {
  let last: string | null = null;
  let row: LogRow | undefined;
  let opened: LogRow | null = null;
  return (rows, key) => {
    if (key !== last) {
      last = key;
      row = rows.find((each) => each.key === key);
      opened = row ? { ...row } : null;
    }
    return row && isAmong(rows, row) ? opened : null;
  };
}

function isAmong(rows: readonly LogRow[], row: LogRow): boolean {
  return rows[placeOf(row, rows, compareRows) - 1] === row;
}
