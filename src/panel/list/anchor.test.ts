import { describe, expect, it } from 'vitest';
import { type Following, isAtEnd, scrollAfter, seenLines } from './anchor.ts';
import { NO_FOLDS } from './folds.ts';
import { type Lines, linesOf } from './lines.ts';
import { arrangedAtOnce, listRow } from './list.fixture.ts';

/** Lines of one finding each, named by their entries, in the order given. */
function linesAt(entries: readonly number[]): Lines {
  const rows = entries.map((entry) => listRow({ entry }));
  const how = { sort: null, repeats: false, pages: false };
  const { groups, ...rest } = arrangedAtOnce(rows, how);
  const ordered = entries.flatMap((entry) =>
    groups.filter(({ first }) => first.finding.entry === entry),
  );
  return linesOf({ ...rest, groups: ordered }, [], NO_FOLDS);
}

const numbers = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

const READING: Following = { newest: 'end', isReading: true, isOther: false };
const WATCHING: Following = { ...READING, isReading: false };

/** Lines are 10 pixels high, and five of them are on screen. */
function scrolled(
  before: readonly number[],
  after: readonly number[],
  scrollTop: number,
  following: Following,
): number {
  const viewport = { scrollTop, height: 50, lineHeight: 10 };
  const seen = seenLines(linesAt(before), viewport);
  return scrollAfter(seen, linesAt(after), viewport, following);
}

describe('what is being read stays where it is', () => {
  const before = numbers(10, 40);

  it.each([
    ['when lines come above', [1, 2, 3, ...before], 123, 153],
    ['when lines come below', [...before, 50, 51], 123, 123],
    ['when lines go above', before.slice(4), 123, 83],
    [
      'when lines come between those on screen',
      [...numbers(10, 26), 1, ...numbers(26, 40)],
      123,
      123,
    ],
    [
      'when one line on screen moves to the start',
      [24, ...before.filter((n) => n !== 24)],
      103,
      113,
    ],
    [
      'when the last line on screen moves to the start',
      [14, ...before.filter((n) => n !== 14)],
      3,
      13,
    ],
    [
      'when as many lines come above as go below',
      [...numbers(0, 10), ...numbers(10, 30)],
      123,
      223,
    ],
    ['when one line on screen goes', before.filter((n) => n !== 22), 123, 113],
    ['when none of it is left, as it was', numbers(50, 80), 123, 123],
    ['when less is left than was above', [35], 200, 0],
  ])('%s', (_, after, scrollTop, expected) => {
    for (const following of [READING, { ...WATCHING, newest: 'anywhere' } as const]) {
      expect(scrolled(before, after, scrollTop, following)).toBe(expected);
    }
  });

  it('when lines become higher, also at the end', () => {
    const seen = seenLines(linesAt(before), { scrollTop: 123, height: 50, lineHeight: 10 });
    const higher = { scrollTop: 123, height: 50, lineHeight: 20 };
    expect(scrollAfter(seen, linesAt(before), higher, WATCHING)).toBe(246);
    const end = seenLines(linesAt(before), { scrollTop: 250, height: 50, lineHeight: 10 });
    expect(scrollAfter(end, linesAt(before), { ...higher, scrollTop: 250 }, WATCHING)).toBe(550);
  });

  it('also at either end, while a finding is selected', () => {
    expect(scrolled(before, [...before, 50], 250, READING)).toBe(250);
    expect(scrolled(before, [1, ...before], 0, { ...READING, newest: 'start' })).toBe(10);
  });
});

describe('a list at the end where new findings appear, with nothing selected', () => {
  const before = numbers(0, 30);

  it('shows the newest at its end, as the Network panels do', () => {
    expect(scrolled(before, numbers(0, 33), 249.5, WATCHING)).toBe(280);
    expect(scrolled(numbers(0, 3), numbers(0, 8), 0, WATCHING)).toBe(30);
    expect(scrolled([], numbers(0, 8), 0, WATCHING)).toBe(30);
  });

  it('shows the newest at its start', () => {
    const newest = { ...WATCHING, newest: 'start' } as const;
    expect(scrolled(before, [50, 51, ...before], 0, newest)).toBe(0);
    expect(scrolled(before, [50, 51, ...before], 20, newest)).toBe(40);
  });

  it('shows the newest also after something else has taken of its height', () => {
    const viewport = { scrollTop: 250, height: 50, lineHeight: 10 };
    const seen = seenLines(linesAt(before), viewport);
    const lower = { ...viewport, height: 20 };
    expect(scrollAfter(seen, linesAt(before), lower, WATCHING)).toBe(280);
    expect(scrollAfter(seen, linesAt(numbers(0, 33)), lower, WATCHING)).toBe(310);
    expect(scrollAfter(seen, linesAt(before), lower, READING)).toBe(250);
  });

  it('does not follow from the middle', () => {
    expect(scrolled(before, numbers(0, 33), 200, WATCHING)).toBe(200);
  });
});

describe('a list that another sort or filter has made', () => {
  const before = numbers(0, 30);
  const other = { ...WATCHING, isOther: true };

  /** What a filter has left of the list comes in parts, and the browser moves a list that is too short. */
  function refilled(scrollTop: number, following: Following): readonly number[] {
    const viewport = { scrollTop, height: 50, lineHeight: 10 };
    const seen = seenLines(linesAt(before), viewport);
    const part = scrollAfter(seen, linesAt([1, 2, 3, 4, 5, 6]), viewport, {
      ...following,
      newest: 'anywhere',
    });
    const whole = { ...viewport, scrollTop: part };
    return [part, scrollAfter(seen, linesAt(numbers(0, 40)), whole, following)];
  }

  it('never stands beyond its end, where nothing is to be seen', () => {
    expect(refilled(100, other)).toEqual([10, 10]);
    expect(refilled(5, other)).toEqual([5, 5]);
  });

  it('is at its end again where it was before', () => {
    expect(refilled(250, other)).toEqual([10, 350]);
    expect(refilled(250, { ...other, isReading: true })).toEqual([10, 10]);
    expect(refilled(250, { ...other, newest: 'anywhere' })).toEqual([10, 10]);
  });

  it('is at its start again where the newest are there', () => {
    expect(refilled(0, { ...other, newest: 'start' })).toEqual([0, 0]);
    expect(refilled(100, { ...other, newest: 'start' })).toEqual([10, 10]);
  });
});

it('knows whether the last line was on screen, to within a pixel', () => {
  const seenAt = (scrollTop: number) =>
    seenLines(linesAt(numbers(0, 30)), { scrollTop, height: 50, lineHeight: 10 });
  expect([248.9, 249, 250].map((top) => isAtEnd(seenAt(top)))).toEqual([false, true, true]);
  expect(isAtEnd(seenAt(250), 100)).toBe(false);
});
