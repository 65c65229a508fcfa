/**
 * Puts values where they belong in an ordered list. Few values cost few comparisons, however long the
 * list is.
 *
 * @param ordered by `compare`; not changed
 * @param added in any order
 * @param compare not 0 for two different values
 */
export function insertSorted<T>(
  ordered: readonly T[],
  added: readonly T[],
  compare: (one: T, other: T) => number,
): T[] {
  const merged: T[] = [];
  let from = 0;
  for (const value of added.toSorted(compare)) {
    const at = placeOf(value, ordered, from, compare);
    for (; from < at; from += 1) merged.push(ordered[from] as T); // below the length of `ordered`
    merged.push(value);
  }
  for (; from < ordered.length; from += 1) merged.push(ordered[from] as T); // likewise
  return merged;
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
