import type { Calm } from './calm.ts';
import { scanElements } from './elements.ts';
import { isIssued, seenIn } from './looks.ts';
import { scanNamed } from './named.ts';
import { coveredBy, matchesOf } from './ranges.ts';
import { scanSaid } from './said.ts';
import type { Looks, Reading, Scan } from './scan.ts';
import { part, percentDecoded, undisguised, type View } from './view.ts';

/** The shortest that can hold anything: a PIN with its name, `pin=1`. */
const LEAST = 5;
const WORD = /^[A-Za-z_-]{0,11}$/;

/** What names most members and much of what they hold. Nothing can lie within so few letters. */
export function isWord(text: string): boolean {
  return WORD.test(text);
}

/**
 * Reads text in which anything may stand: addresses, `name=value` and `name: value`, elements of XML,
 * percent-encoded parts, and what gives itself away by its look.
 */
export function* scanText(view: View, looks: Looks, scan: Scan): Reading {
  if (view.text.length < LEAST) return;
  const calm: Calm = { digits: [], random: [] };
  if (view.text.includes('://')) yield* scanUrls(view, scan);
  if (/[:="'`]/.test(view.text)) yield* scanNamed(view, calm, scan);
  if (/\d/.test(view.text)) yield* scanSaid(view, scan);
  if (view.text.includes('<')) yield* scanElements(view, calm, scan);
  const plain = undisguised(percentDecoded(view, false));
  if (plain !== view) yield* scanText(plain, looks, scan);
  const calmDigits = coveredBy(calm.digits);
  const calmRandom = coveredBy(calm.random);
  for (const seen of seenIn(view.text, scan.learning ? null : looks)) {
    if (scan.isDue(seen ? seen.end - seen.start : view.text.length)) yield null;
    if (seen === null) continue;
    const { start, end, kind } = seen;
    const random = kind === 'token' && calmRandom(start, end);
    const digits = kind !== 'email' && kind !== 'jwt' && calmDigits(start, end);
    if (random || digits) continue;
    const value = part(view, start, end);
    scan.mark(value, kind, isIssued(value.text, kind) ? 'name' : 'look');
  }
}

const ADDRESS = /\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s"'<>^`|\\]+/gi;

function* scanUrls(view: View, scan: Scan): Reading {
  const spaced = /\s/.test(view.text);
  for (const { 0: address, index } of matchesOf(view.text, ADDRESS)) {
    const length = address.replace(/[.,;:!?)\]}]{1,9}$/, '').length;
    // A text that is one address was read as such before.
    if (index > 0 || spaced) yield* scan.url(part(view, index, index + length));
  }
}
