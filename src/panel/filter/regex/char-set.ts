/** A set of UTF-16 code units: ranges with both ends in them, or all but these. */
export interface CharSet {
  readonly ranges: readonly CharRange[];
  readonly negated: boolean;
}

export type CharRange = readonly [from: number, to: number];

const LAST = 0xffff;

export const DIGITS: readonly CharRange[] = [[0x30, 0x39]];
export const WORD: readonly CharRange[] = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
];
/** What JavaScript's `\s` finds. */
export const SPACE: readonly CharRange[] = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
export const LINE_ENDS: readonly CharRange[] = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
];

/** The set of one character. */
export function only(char: string): CharSet {
  const unit = char.charCodeAt(0);
  return { ranges: [[unit, unit]], negated: false };
}

/** All that lies between the ranges. They are in order and apart, as those above are. */
export function complement(ranges: readonly CharRange[]): readonly CharRange[] {
  const gaps: CharRange[] = [];
  let next = 0;
  for (const [from, to] of ranges) {
    if (from > next) gaps.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= LAST) gaps.push([next, LAST]);
  return gaps;
}

/** Whether the set holds the code unit, whatever its case. */
export function contains({ ranges, negated }: CharSet, unit: number): boolean {
  const char = String.fromCharCode(unit);
  return (
    (within(ranges, unit) ||
      within(ranges, unitOf(char.toLowerCase())) ||
      within(ranges, unitOf(char.toUpperCase()))) !== negated
  );
}

/** Whether one of the ranges holds the code unit. */
export function within(ranges: readonly CharRange[], unit: number): boolean {
  return ranges.some(([from, to]) => unit >= from && unit <= to);
}

/** Some letters have two in the other case, `ß` for one: they have no other case here. */
function unitOf(char: string): number {
  return char.length === 1 ? char.charCodeAt(0) : -1;
}
