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
  const sorted = added.toSorted(compare);
  let from = ordered.length;
  // From the end on and in place: a copy of a long list for each of its parts is more than engines clear up unnoticed.
  for (const value of sorted) ordered.push(value);
  for (let left = sorted.length; left > 0; left -= 1) {
    const value = sorted[left - 1] as T; // within, as are all below
    const at = placeOf(value, ordered, compare, from);
    for (; from > at; from -= 1) ordered[from + left - 1] = ordered[from - 1] as T;
    ordered[from + left - 1] = value;
  }
}

/** Puts one value where it belongs in an ordered list. */
export function insert<T>(ordered: T[], value: T, compare: (one: T, other: T) => number): void {
  const at = placeOf(value, ordered, compare);
  if (at === ordered.length) ordered.push(value);
  else ordered.splice(at, 0, value);
}

/** The index of the first that comes after the value; `end` where none before that does. What comes last is found at once. */
export function placeOf<T>(
  value: T,
  ordered: readonly T[],
  compare: (one: T, other: T) => number,
  end = ordered.length,
): number {
  const isAfter = (index: number): boolean => compare(ordered[index] as T, value) > 0; // always within
  let low = 0;
  let high = end;
  if (high === 0 || !isAfter(high - 1)) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAfter(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
