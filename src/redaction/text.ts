import type { Calm } from './calm.ts';
import { scanElements } from './elements.ts';
import { isIssued, seenIn } from './looks.ts';
import { scanNamed } from './named.ts';
import { coveredBy, matchesOf } from './ranges.ts';
import type { Looks, Scan } from './scan.ts';
import { part, percentDecoded, undisguised, type View } from './view.ts';

/** The shortest that can hold anything: a PIN with its name, `pin=1`. */
const LEAST = 5;
/** What names most members and much of what they hold: no look is of so few letters alone. */
const WORD = /^[A-Za-z_-]{0,19}$/;

/**
 * Reads text in which anything may stand: addresses, `name=value` and `name: value`, elements of XML,
 * percent-encoded parts, and what gives itself away by its look.
 */
export function scanText(view: View, looks: Looks, scan: Scan): void {
  if (view.text.length < LEAST || WORD.test(view.text)) return;
  const calm: Calm = { digits: [], random: [] };
  if (view.text.includes('://')) scanUrls(view, scan);
  if (/[:="'`]/.test(view.text)) scanNamed(view, calm, scan);
  if (view.text.includes('<')) scanElements(view, calm, scan);
  const plain = undisguised(percentDecoded(view, false));
  if (plain !== view) scanText(plain, looks, scan);
  const calmDigits = coveredBy(calm.digits);
  const calmRandom = coveredBy(calm.random);
  for (const { start, end, kind } of seenIn(view.text, scan.learning ? null : looks)) {
    const random = kind === 'token' && calmRandom(start, end);
    const digits = kind !== 'email' && kind !== 'jwt' && calmDigits(start, end);
    if (random || digits) continue;
    const value = part(view, start, end);
    scan.mark(value, kind, isIssued(value.text, kind) ? 'name' : 'look');
  }
}

const ADDRESS = /\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s"'<>^`|\\]+/gi;

function scanUrls(view: View, scan: Scan): void {
  const spaced = /\s/.test(view.text);
  for (const { 0: address, index } of matchesOf(view.text, ADDRESS)) {
    const length = address.replace(/[.,;:!?)\]}]{1,9}$/, '').length;
    // A text that is one address was read as such before.
    if (index > 0 || spaced) scan.url(part(view, index, index + length));
  }
}
