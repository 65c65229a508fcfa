import { endOfString } from './json-string.ts';
import { jsonOf } from './json5.ts';
import type { Body } from './recognize.ts';

/** As many digits as a fraction has before JavaScript rounds it. */
const FAITHFUL_DIGITS = 15;

/** How a number begins (RFC 8259 section 6) that JavaScript rounds: many digits, or a large exponent. */
const ROUNDABLE = /\d[\d.]{15}|\d[\d.]{0,15}[eE][+-]?\d{3}/g;
/** In characters: of digits and points that stand side by side. */
const SHORTEST_RUN = 16;

/**
 * Whether a number was sent with more digits than JavaScript keeps, and so became another one:
 * `1104.00000000000000000001` is 1104 after `JSON.parse`, and would be the code of something else. A
 * number that stands anywhere in a body as one that was rounded to it counts as rounded too.
 */
export function isRounded(value: number, body: Body): boolean {
  const known = roundedOf.get(body);
  // Without many digits only a large exponent makes another number: 0.
  if (value !== 0 && !known && !hasLongRun(body.text)) {
    if (body.text.length > SHORT) roundedOf.set(body, NO_RUN);
    return false;
  }
  return (known && (value !== 0 || known !== NO_RUN) ? known : roundedIn(body)).has(
    Math.abs(value),
  );
}

/** What is kept of a body without many digits side by side. */
const NO_RUN: ReadonlySet<number> = new Set();

/** In characters. A longer text is not looked at again for each of many errors. */
const SHORT = 10_000;

/** Whether so many digits and points stand side by side: a look at every sixteenth character finds them. */
function hasLongRun(text: string): boolean {
  for (let at = SHORTEST_RUN - 1; at < text.length; at += SHORTEST_RUN) {
    if (!isOfRun(text.charCodeAt(at))) continue;
    let start = at;
    while (at - start < SHORTEST_RUN && isOfRun(text.charCodeAt(start - 1))) start -= 1;
    let end = at + 1;
    while (end - start < SHORTEST_RUN && isOfRun(text.charCodeAt(end))) end += 1;
    if (end - start >= SHORTEST_RUN) return true;
  }
  return false;
}

const roundedOf = new WeakMap<Body, ReadonlySet<number>>();

/** The numbers, without their signs, that stand for others in a body. Kept, because each of many errors asks. */
function roundedIn(body: Body): ReadonlySet<number> {
  const rounded = new Set<number>();
  const text = body.tolerant ? jsonOf(body.text.replace(/^\ufeff/, '')) : body.text;
  for (let from = 0; from >= 0; ) {
    const string = text.indexOf('"', from);
    addRounded(text.slice(from, string < 0 ? undefined : string), rounded);
    from = string < 0 ? -1 : endOfString(text, string) + 1 || -1;
  }
  roundedOf.set(body, rounded);
  return rounded;
}

/** Adds the numbers of a stretch of text without strings. */
function addRounded(text: string, rounded: Set<number>): void {
  ROUNDABLE.lastIndex = 0;
  for (let match = ROUNDABLE.exec(text); match; match = ROUNDABLE.exec(text)) {
    let end = ROUNDABLE.lastIndex;
    while (isOfNumber(text.charCodeAt(end))) end += 1;
    ROUNDABLE.lastIndex = end;
    const token = text.slice(match.index, end);
    const value = Number(token);
    if (losesDigits(token, value)) rounded.add(value);
  }
}

/** Digits and `.`. */
function isOfRun(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2e;
}

/** Whether a number can go on with the character: digits, `.`, `e`, `E`, `+`, `-`. */
function isOfNumber(code: number): boolean {
  return isOfRun(code) || code === 0x65 || code === 0x45 || code === 0x2b || code === 0x2d;
}

function losesDigits(token: string, value: number): boolean {
  const [mantissa = ''] = token.split(/[eE]/);
  const digits = withoutZeros(mantissa.replace('.', ''), 'start');
  const kept = mantissa.includes('.') ? withoutZeros(digits, 'end') : digits;
  if (value === 0) return kept !== '';
  return kept.length > FAITHFUL_DIGITS && String(value) !== token;
}

/** By hand: a pattern fails on millions of zeros. */
function withoutZeros(digits: string, side: 'start' | 'end'): string {
  let start = 0;
  let end = digits.length;
  if (side === 'start') while (digits[start] === '0') start += 1;
  else while (digits[end - 1] === '0') end -= 1;
  return digits.slice(start, end);
}
