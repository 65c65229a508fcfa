/** Part of a text, `end` not included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Tells whether a range lies wholly within one of many; in the logarithm of their number. */
export type Covers = (start: number, end: number) => boolean;

/** @param ranges in any order; they may overlap, but what two cover only together is not covered */
export function coveredBy(ranges: readonly Range[]): Covers {
  if (ranges.length === 0) return () => false;
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  const starts: number[] = [];
  const furthest: number[] = [];
  let end = 0;
  for (const range of sorted) {
    end = Math.max(end, range.end);
    starts.push(range.start);
    furthest.push(end);
  }
  return (from, to) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= from) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (furthest[low - 1] ?? 0) >= to;
  };
}

/** Every match of a global pattern. `matchAll` alone takes long to begin with, and most texts are short. */
export function matchesOf(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return text.search(pattern) < 0 ? [] : text.matchAll(pattern);
}

/** Every match of a global pattern, as ranges. */
export function rangesOf(text: string, pattern: RegExp): Range[] {
  return [...matchesOf(text, pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
