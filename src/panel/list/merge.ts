/** So many values at most are put one by one into a list: only many are worth going through it. */
const FEW = 32;

/**
 * Puts values where they belong in an ordered list. Few values cost few comparisons, however long the
 * list is.
 *
 * @param ordered by `compare`
 * @param added in any order
 * @param compare not 0 for two different values
 */
export function insertSorted<T>(
  ordered: T[],
  added: readonly T[],
  compare: (one: T, other: T) => number,
): void {
  if (added.length <= FEW) {
    for (const value of added) insert(ordered, value, compare);
    return;
  }
  const before = ordered.splice(0);
  let from = 0;
  for (const value of added.toSorted(compare)) {
    const at = placeOf(value, before, from, compare);
    for (; from < at; from += 1) ordered.push(before[from] as T); // below the length of `before`
    ordered.push(value);
  }
  for (; from < before.length; from += 1) ordered.push(before[from] as T); // likewise
}

/** Puts one value where it belongs in an ordered list. */
export function insert<T>(ordered: T[], value: T, compare: (one: T, other: T) => number): void {
  const at = placeOf(value, ordered, 0, compare);
  if (at === ordered.length) ordered.push(value);
  else ordered.splice(at, 0, value);
}

/** The index of the first from `low` on that comes after the value. What comes last is found at once. */
export function placeOf<T>(
  value: T,
  ordered: readonly T[],
  low: number,
  compare: (one: T, other: T) => number,
): number {
  const isAfter = (index: number): boolean => compare(ordered[index] as T, value) > 0; // always within
  let high = ordered.length;
  if (high === low || !isAfter(high - 1)) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAfter(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
