import { matchesOf } from './ranges.ts';
import type { Seen } from './scan.ts';

/** Before a number with a plus: not a sum, not base64. */
const PLUS = /(?<![\w/=.+])\+(?=[\d(])/g;
/** `00` before the country code, `0` or `(0` before the area code. */
const ZERO = /(?<![\w.,:+-])\(?0(?=[\d)])/g;
const NORTH_AMERICA = /(?<![\w.+-])(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-])[2-9]\d\d[ .-]\d{4}(?![\w-])/g;
const FRANCE = /(?<![\w.])0[1-9](?:\.\d\d){4}(?![\w.])/g;

const MOST_DIGITS = 15;
const MOST_NATIONAL = 12;
const SEPARATORS = ' ().-/';

/** Phone numbers as people and machines write them, with a sign that they are one: a plus, a zero, groups. */
export function* phonesIn(text: string): Generator<Seen> {
  if (!/\d/.test(text)) return;
  for (const { index } of matchesOf(text, PLUS)) {
    const { end, digits } = numberFrom(text, index + 1, MOST_DIGITS);
    if (digits >= 7) yield { start: index, end, kind: 'phone' };
  }
  for (const { index } of matchesOf(text, ZERO)) {
    const most = text.startsWith('00', index) ? MOST_DIGITS : MOST_NATIONAL;
    const { end, digits, groups } = numberFrom(text, index, most);
    const written = text.slice(index, end);
    const isWord = /[\w]/.test(text[end] ?? '');
    if (digits >= 9 && groups > 1 && !isWord && !DATE.test(written)) {
      yield { start: index, end, kind: 'phone' };
    }
  }
  for (const pattern of [NORTH_AMERICA, FRANCE]) {
    for (const { 0: written, index } of matchesOf(text, pattern)) {
      yield { start: index, end: index + written.length, kind: 'phone' };
    }
  }
}

const DATE = /^\d\d[./ -]\d\d[./ -]\d{4}|^0\.|^0\d+\.\d+$/;
const DATE_AHEAD = /\d{4}-\d\d-\d\d|\d\d:\d\d/y;

interface Written {
  readonly end: number;
  readonly digits: number;
  readonly groups: number;
}

/**
 * How far a number goes on: groups with up to two separators between, no further than a date or a time, and
 * without the group in which there would be too many digits, or that a word follows.
 */
function numberFrom(text: string, start: number, most: number): Written {
  let before: Written | null = null;
  let now: Written = { end: start, digits: 0, groups: 1 };
  let gap = 0;
  for (let at = start; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char >= '0' && char <= '9') {
      if (now.digits === most) return gap > 0 ? now : (before ?? now);
      DATE_AHEAD.lastIndex = at;
      if (gap > 0 && DATE_AHEAD.test(text)) break;
      const isNew = gap > 0 && now.digits > 0;
      if (isNew) before = now;
      now = { end: at + 1, digits: now.digits + 1, groups: now.groups + (isNew ? 1 : 0) };
      gap = 0;
    } else if (SEPARATORS.includes(char) && gap < 2) gap += 1;
    else break;
  }
  return before && /\w/.test(text[now.end] ?? '') ? before : now;
}
