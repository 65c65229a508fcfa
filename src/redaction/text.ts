import { scanAuthorization, scanCookies } from './header.ts';
import { isSecret } from './is-secret.ts';
import { PSEUDONYMS } from './kinds.ts';
import { seenIn } from './looks.ts';
import { ruleOfName, type SecretRule } from './names.ts';
import { coveredBy, type Range } from './ranges.ts';
import type { Looks, Scan } from './scan.ts';
import { part, percentDecoded, type View } from './view.ts';

/** The shortest that can hold anything: a PIN with its name, `pin=1`. */
const LEAST = 5;

/** Values in a text that stand where neither digits or random words mean anything. */
interface Calm {
  readonly digits: Range[];
  readonly random: Range[];
}

/**
 * Reads text in which anything may stand: addresses, `name=value` and `name: value`, elements of XML,
 * percent-encoded parts, and what gives itself away by its look.
 */
export function scanText(view: View, looks: Looks, scan: Scan): void {
  if (view.text.length < LEAST) return;
  const calm: Calm = { digits: [], random: [] };
  if (view.text.includes('://')) scanUrls(view, scan);
  if (/[:=]/.test(view.text)) scanNamed(view, calm, scan);
  if (view.text.includes('</')) scanElements(view, calm, scan);
  const plain = percentDecoded(view, false);
  if (plain !== view) scanText(plain, looks, scan);
  const calmDigits = coveredBy(calm.digits);
  const calmRandom = coveredBy(calm.random);
  for (const { start, end, kind } of seenIn(view.text, looks)) {
    const random = kind === 'token' && calmRandom(start, end);
    const digits = kind !== 'email' && kind !== 'jwt' && calmDigits(start, end);
    if (!random && !digits) scan.mark(part(view, start, end), kind, 'look');
  }
}

const ADDRESS = /\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s"'<>^`|\\]+/gi;

function scanUrls(view: View, scan: Scan): void {
  const spaced = /\s/.test(view.text);
  for (const { 0: address, index } of view.text.matchAll(ADDRESS)) {
    const length = address.replace(/[.,;:!?)\]}]{1,9}$/, '').length;
    // A text that is one address was read as such before.
    if (index > 0 || spaced) scan.url(part(view, index, index + length));
  }
}

const NAME =
  /(?<![\w.-])[A-Za-z][\w.-]{1,60}(["'\\\]]{0,6})\s{0,2}(?:=>|[:=])\s{0,2}(["'\\]{0,6})/g;
const SPACED_NAME =
  /\b(?:api[ -]key|access token|client secret|secret key|private token|auth token)\b[ \w]{0,20}: {0,2}(?=\S)/gi;
/** Up to the next equals sign, so that `a=b=c=d` is not read to its end from every letter. */
const SHORT_VALUE = /[^\s"'\\,;&<>(){}[\]=]{0,16384}={0,2}/y;
const WHOLE_VALUE = /[^\s"'\\,;&<>(){}[\]]{0,16384}/y;
const LINE = /[^\n"]{0,16384}/y;
const LONGEST_VALUE = 16_384;

function scanNamed(view: View, calm: Calm, scan: Scan): void {
  const { text } = view;
  let done = 0;
  for (const match of text.matchAll(NAME)) {
    if (match.index < done) continue;
    const [whole, closing = '', opening = ''] = match;
    const name = whole.slice(0, whole.search(/["'\\\]\s:=]/));
    const rule = ruleOfName(name);
    if (!rule) continue;
    const start = match.index + whole.length;
    if (rule.is !== 'secret') {
      const range = { start, end: valueEnd(text, start, opening, SHORT_VALUE) };
      if (rule.is === 'plain') calm.digits.push(range);
      calm.random.push(range);
      continue;
    }
    const loose = opening === '' && closing === '' && whole.includes(':');
    done = Math.max(done, readSecret(view, start, opening, { name, rule, loose }, scan));
  }
  for (const match of text.matchAll(SPACED_NAME)) {
    const start = match.index + match[0].length;
    const end = valueEnd(text, start, '', WHOLE_VALUE);
    const value = text.slice(start, end).replace(/[.]$/, '');
    if (/\d/.test(value) && value.length >= 6) {
      scan.mark(part(view, start, start + value.length), 'token', 'name');
    }
  }
}

/** A quoted value goes to the next such quotation mark. */
function valueEnd(text: string, start: number, opening: string, unquoted: RegExp): number {
  const quote = opening.at(-1);
  if (quote === '"' || quote === "'") {
    const next = text.indexOf(quote, start);
    return Math.min(next < 0 ? text.length : next, start + LONGEST_VALUE);
  }
  unquoted.lastIndex = start;
  return start + (unquoted.exec(text)?.[0] ?? '').length;
}

interface NamedInText {
  readonly name: string;
  readonly rule: SecretRule;
  /** After a colon and without quotation marks: may be a sentence, so it must look like a value. */
  readonly loose: boolean;
}

/** Returns where the value ends that it has masked; 0 when it has masked none. */
function readSecret(
  view: View,
  start: number,
  opening: string,
  { name, rule, loose }: NamedInText,
  scan: Scan,
): number {
  const { text } = view;
  if (rule.when === 'any' && (rule.kind === 'authorization' || rule.kind === 'cookie')) {
    // A credential goes to the end of its line.
    const end = valueEnd(text, start, opening, LINE);
    const value = part(view, start, end);
    if (rule.kind === 'cookie') scanCookies(value, scan);
    else if (!loose || isCredential(value.text)) scanAuthorization(value, scan);
    return end;
  }
  const short = text.slice(start, valueEnd(text, start, opening, SHORT_VALUE));
  if (
    (loose && !/[\d@]/.test(short.replace(PSEUDONYMS, ''))) ||
    !isSecret(short, rule, { name, from: 'pair' })
  )
    return 0;
  const end = valueEnd(text, start, opening, WHOLE_VALUE);
  scan.mark(part(view, start, end), rule.kind, 'name');
  return end;
}

/** With a digit, or one long word after the scheme; not a sentence such as `Bearer token is missing`. */
function isCredential(text: string): boolean {
  const rest = text.replace(PSEUDONYMS, '');
  if (/\d/.test(rest)) return true;
  return rest === text && /^(?:[\w-]{1,40}\s{1,3})?[^\s<>]{8,}\s{0,9}$/.test(text);
}

const ELEMENT = /<([A-Za-z][\w.:-]{0,60})(?:\s[^<>]{0,300})?>([^<>]{1,4096})<\//g;

function scanElements(view: View, calm: Calm, scan: Scan): void {
  for (const match of view.text.matchAll(ELEMENT)) {
    const [whole, name = '', content = ''] = match;
    const end = match.index + whole.length - 2;
    const value = part(view, end - content.length, end);
    const rule = ruleOfName(name);
    if (rule?.is === 'secret') scan.value(value, { name });
    else if (rule) {
      calm.random.push({ start: end - content.length, end });
      if (rule.is === 'plain') calm.digits.push({ start: end - content.length, end });
    }
  }
}
