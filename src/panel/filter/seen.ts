import type { LogRow } from '../log.ts';
import type { PausingClock } from '../slices/clock.ts';
import { inSlices } from '../slices/slices.ts';
import { endpointOf } from '../texts.ts';
import type { Words } from '../words/words.ts';
import { CHOICES, type Key } from './keys.ts';
import { someValue } from './values.ts';

/** A value that rows have under a key, the most frequent one first. */
export interface SeenValue {
  readonly value: string;
  /** How many rows have it. */
  readonly count: number;
  /** What it is, where the value does not say; else empty. */
  readonly about: string;
}

/** The values of one key at a time, counted in slices. */
export interface Seen {
  /** The values that rows have under a key; none while they are being counted. */
  of(key: Key): readonly SeenValue[];
  /** Counts anew when it is next asked. */
  forget(): void;
}

/** How many rows are counted before the time is looked at. */
const STEP = 100;

/**
 * @param rowsNow gives the rows to count
 * @param vendorName the name of a vendor by its id
 * @param ready is called when values can be had that were not there at once
 */
export function createSeen(
  rowsNow: () => readonly LogRow[],
  vendorName: (vendor: string) => string,
  words: Words,
  ready: () => void,
  clock: PausingClock,
): Seen {
  let current: { readonly key: Key; values: readonly SeenValue[] } | null = null;
  let cancel = (): void => {};

  const start = (key: Key): readonly SeenValue[] => {
    cancel();
    const asked: NonNullable<typeof current> = { key, values: [] };
    current = asked;
    // They change in place between the slices.
    const rows = [...rowsNow()];
    const counts = new Map<string, Counted>();
    let at = 0;
    let isLate = false;
    const step = (): boolean => {
      for (const row of rows.slice(at, at + STEP)) countRow(row, key, counts);
      at += STEP;
      return at < rows.length;
    };
    cancel = inSlices(clock, step, (done) => {
      if (done) {
        asked.values = sorted([...counts.values()]).map(({ value, count }) => {
          return { value, count, about: aboutOf(key, value, vendorName, words) };
        });
      }
      if (done && isLate) ready();
    });
    isLate = true;
    return asked.values;
  };

  return {
    of: (key) => (current?.key === key ? current.values : start(key)),
    forget() {
      cancel();
      current = null;
    },
  };
}

/** A value with the number of rows that have it, and the last of them. */
interface Counted {
  readonly value: string;
  count: number;
  last: LogRow;
}

function countRow(row: LogRow, key: Key, counts: Map<string, Counted>): void {
  const add = (value: string): void => {
    const counted = counts.get(value);
    if (!counted) counts.set(value, { value, count: 1, last: row });
    else if (counted.last !== row) {
      counted.count += 1;
      counted.last = row;
    }
  };
  // Addresses without their query, which is different each time.
  if (key === 'url') return add(endpointOf(row.finding.url));
  someValue(row, key, (value) => {
    add(value);
    if (key === 'status-code') add(`${value[0]}xx`);
    return false;
  });
}

/** Very many are not put in order among those of the same count: it would take too long. */
const MOST_COMPARED = 500;

function sorted(values: readonly Counted[]): readonly Counted[] {
  const { compare } = new Intl.Collator('en', { numeric: true });
  const isFew = values.length <= MOST_COMPARED;
  return values.toSorted(
    (one, other) => other.count - one.count || (isFew ? compare(one.value, other.value) : 0),
  );
}

function aboutOf(
  key: Key,
  value: string,
  vendorName: (vendor: string) => string,
  words: Words,
): string {
  switch (key) {
    case 'vendor':
      return vendorName(value);
    case 'who':
      return aboutOne(CHOICES.who, value, (id) => words.of('who', id));
    case 'retry':
      return aboutOne(CHOICES.retry, value, (id) => words.of('retry', id));
    case 'is':
      return aboutOne(CHOICES.is, value, (id) => words.of('filterState', id));
    default:
      return '';
  }
}

function aboutOne<Id extends string>(
  ids: readonly Id[],
  value: string,
  about: (id: Id) => string,
): string {
  const found = ids.find((id) => id === value);
  return found === undefined ? '' : about(found);
}
