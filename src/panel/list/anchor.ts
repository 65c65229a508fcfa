import type { Lines } from './lines.ts';

/** The part of the list that is on screen, in pixels. */
export interface Viewport {
  readonly scrollTop: number;
  /** Of the part that shows lines. */
  readonly height: number;
  readonly lineHeight: number;
}

/** What to follow when lines come. */
export interface Following {
  /** Where new findings appear. */
  readonly newest: 'start' | 'end' | 'anywhere';
  /** Whether a finding is selected: then nothing is followed. */
  readonly isReading: boolean;
  /** Whether the user asked for another sort or filter: then no line is kept where it is. */
  readonly isOther: boolean;
}

/** The lines that were on screen: their keys, how many there were in all, and where they were. */
export interface Seen extends Viewport {
  readonly first: number;
  readonly keys: readonly string[];
  readonly count: number;
}

/** Remembers which lines are on screen, for `scrollAfter`: a group changes in place, and its key with it. */
export function seenLines(lines: Lines, viewport: Viewport): Seen {
  const { scrollTop, height, lineHeight } = viewport;
  const first = Math.min(lines.length, Math.floor(scrollTop / lineHeight));
  const last = Math.min(lines.length, Math.ceil((scrollTop + height) / lineHeight));
  const keys = Array.from(
    { length: last - first },
    (_, offset) => lines.keyAt(first + offset) ?? '',
  );
  return { ...viewport, first, keys, count: lines.length };
}

/** Whether the last line was on screen. Browsers round: a list at its end may be up to a pixel short of it. */
export function isAtEnd(seen: Seen, scrollTop = seen.scrollTop): boolean {
  return scrollTop >= farthest(seen.count, seen) - 1;
}

/**
 * Where to scroll after lines have come, gone, been folded or become higher, or the list has another height, so that what is
 * being read stays where it is. As in the Network panels, a list at the end where new findings appear stays at that end,
 * with another filter too, but only while nothing is selected. Else it moves by as much as most of the lines on screen
 * have: one of them may have moved on its own, by a repeat that came. Where none of them is left it stays.
 *
 * @param seen of the lines as they were drawn last, before another filter if there is one
 * @returns pixels; never beyond the end
 */
export function scrollAfter(
  seen: Seen,
  after: Lines,
  viewport: Viewport,
  { newest, isReading, isOther }: Following,
): number {
  const end = farthest(after.length, viewport);
  // A list that another filter makes shorter has been moved by that.
  const before = isOther ? seen.scrollTop : viewport.scrollTop;
  if (!isReading && newest === 'start' && before <= 0) return 0;
  if (!isReading && newest === 'end' && isAtEnd(seen, before)) return end;

  const { scrollTop, lineHeight } = viewport;
  const shift = isOther ? 0 : sharedShift(seen, after);
  const top = scrollTop * (lineHeight / seen.lineHeight) + shift * lineHeight;
  return Math.max(0, Math.min(end, top));
}

function farthest(count: number, { height, lineHeight }: Omit<Viewport, 'scrollTop'>): number {
  return Math.max(0, count * lineHeight - height);
}

/** By how many lines most of those that were on screen have moved; 0 when none of them is left. */
function sharedShift(seen: Seen, after: Lines): number {
  const { first, keys, count } = seen;
  if (keys.length === 0) return 0;
  // Lines that came or went cannot have moved the others further than by their number.
  const most = Math.abs(after.length - count);
  return (
    vote(seen, after, first - most, first + keys.length + most) ??
    vote(seen, after, 0, after.length) ??
    0
  );
}

/** The shift that most lines between two indices have; null when none of them was on screen. */
function vote({ first, keys }: Seen, after: Lines, from: number, to: number): number | null {
  const places = new Map(keys.map((key, offset) => [key, first + offset]));
  const votes = new Map<number, number>();
  let best: number | null = null;
  for (let index = Math.max(0, from); index < Math.min(after.length, to); index += 1) {
    const place = places.get(after.keyAt(index) ?? '');
    if (place === undefined) continue;
    const shift = index - place;
    const count = (votes.get(shift) ?? 0) + 1;
    votes.set(shift, count);
    if (best === null || count > (votes.get(best) ?? 0)) best = shift;
  }
  return best;
}
