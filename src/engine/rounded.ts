import type { Body } from './recognize.ts';

/** As many digits as a fraction has before JavaScript rounds it. */
const FAITHFUL_DIGITS = 15;

/** What can be a number (RFC 8259 section 6) that JavaScript rounds: many digits, or a large exponent. */
const ROUNDABLE = /\d[\d.]{15,}(?:[eE][+-]?\d+)?|\d[\d.]*[eE][+-]?\d{3,}/g;

/** In characters, from the start of a body: where an error says its code. */
const SEARCHED = 10_000;

/**
 * Whether a number was sent with more digits than JavaScript keeps, and so became another one:
 * `1104.00000000000000000001` is 1104 after `JSON.parse`, and would be the code of something else.
 *
 * @param name of the member that the number is the value of. Where such a member has the number as it is
 *   near the start of the body, nothing else is looked at.
 */
export function isRounded(value: number, body: Body, name: string): boolean {
  const known = roundedOf.get(body);
  if (!known && holdsExactly(body.text.slice(0, SEARCHED), `"${name}":${value}`)) return false;
  return (known ?? roundedIn(body)).has(Math.abs(value));
}

function holdsExactly(text: string, member: string): boolean {
  const at = text.indexOf(member);
  return at >= 0 && !/[\d.eE]/.test(text.charAt(at + member.length));
}

const roundedOf = new WeakMap<Body, ReadonlySet<number>>();

/** The numbers, without their signs, that stand for others in a body. Kept, because each of many errors asks. */
function roundedIn(body: Body): ReadonlySet<number> {
  const rounded = new Set<number>();
  for (const [token] of body.text.matchAll(ROUNDABLE)) {
    const value = Number(token);
    if (losesDigits(token, value)) rounded.add(value);
  }
  roundedOf.set(body, rounded);
  return rounded;
}

function losesDigits(token: string, value: number): boolean {
  const [mantissa = ''] = token.split(/[eE]/);
  const digits = mantissa.replace(/\D/g, '').replace(/^0+/, '');
  const kept = mantissa.includes('.') ? digits.replace(/0+$/, '') : digits;
  if (value === 0) return kept !== '';
  return kept.length > FAITHFUL_DIGITS && String(value) !== token;
}
