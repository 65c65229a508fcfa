import { readHttpDate } from './http-date.ts';

/** When something ends, as a header says it. */
export type Moment =
  /** So many milliseconds after the response. */
  | { readonly kind: 'after'; readonly ms: number }
  /** At this time, in milliseconds since 1970 by the clock of the server. */
  | { readonly kind: 'at'; readonly at: number };

/** The last time that a `Date` can be, in milliseconds since 1970. */
export const LAST_TIME = 8.64e15;

/** Longer than any form below, and short enough that hostile text costs nothing. */
const LONGEST = 64;

const NUMBER = /^\d+(?:\.\d+)?$/;
/** RFC 3339. Without a zone it is not said which moment is meant. */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/i;
const DURATION = /^(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h|d))+$/;
const DURATION_PART = /(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h|d)/g;

const MS_PER_UNIT: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** From here on a number is no duration, which would be 31 years, but seconds since 1970: it is in 2001. */
const FIRST_EPOCH_SECOND = 1e9;
/** From here on a number is milliseconds since 1970: it is in 1973, and as seconds would be in 5138. */
const FIRST_EPOCH_MS = 1e11;

/**
 * Reads the value of a header that says when to come back: a number, a duration with units (`6m0s`,
 * `20ms`), an HTTP-date (RFC 9110, section 5.6.7), a date of RFC 3339. Null for anything else.
 *
 * @param unit what a number counts when it is a duration
 * @param nearYear the year in which the header was written
 * @param number `duration`: a number is nothing else; `either`: it can be seconds or milliseconds since
 *   1970 too, which its size tells
 */
export function readMoment(
  value: string,
  unit: 's' | 'ms',
  nearYear: number,
  number: 'duration' | 'either' = 'either',
): Moment | null {
  const text = value.trim();
  if (text.length > LONGEST) return null;
  if (NUMBER.test(text)) return numbered(Number(text), unit, number);
  if (DURATION.test(text)) return { kind: 'after', ms: duration(text) };
  const at = ISO_DATE.test(text) ? Date.parse(text) : readHttpDate(text, nearYear);
  return at === null || Number.isNaN(at) ? null : { kind: 'at', at };
}

function numbered(amount: number, unit: 's' | 'ms', number: 'duration' | 'either'): Moment | null {
  const ms = unit === 'ms' ? amount : amount * 1000;
  if (number === 'either') {
    if (amount > LAST_TIME) return null;
    if (amount >= FIRST_EPOCH_MS) return { kind: 'at', at: amount };
    if (unit === 's' && amount >= FIRST_EPOCH_SECOND) return { kind: 'at', at: ms };
  }
  return { kind: 'after', ms };
}

function duration(text: string): number {
  let ms = 0;
  for (const [, amount = '', unit = ''] of text.matchAll(DURATION_PART)) {
    ms += Number(amount) * (MS_PER_UNIT[unit] ?? 0);
  }
  return ms;
}
