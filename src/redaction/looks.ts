import { textOfBase64 } from './base64.ts';
import { ibanLength, isCard, kindOfDigits, passesLuhn } from './digits.ts';
import { isIpv4, isIpv6 } from './ip.ts';
import { isCredential, type Kind } from './kinds.ts';
import { KNOWN_KEYS, kindOfGroup } from './known-keys.ts';
import { phonesIn } from './phones.ts';
import { looksRandom } from './random.ts';
import { type Covers, coveredBy, matchesOf, rangesOf } from './ranges.ts';
import type { Looks, Seen } from './scan.ts';
import { webhooksIn } from './webhooks.ts';

/** Whether it is a credential beyond doubt, which no id is: only what looks drawn by lot may be one. */
export function isIssued(text: string, kind: Kind): boolean {
  if (kind === 'token') return text.search(KNOWN_KEYS) >= 0;
  return kind !== 'pin' && isCredential(kind);
}

/** Most texts: words, and numbers that are shorter than any of a person. */
const NOTHING = /^(?:[^\d@+]{0,19}|\d{0,9})$/;

/** One look that gives secrets or a person away: where they stand in a text, in their order. */
type Look = (text: string) => Iterable<Seen>;

/**
 * Everything in a text that looks like a secret or like a person's data, look by look; parts may overlap.
 * Null after each look, for which all of the text was read.
 *
 * @param looks null for credentials alone
 */
export function* seenIn(text: string, looks: Looks | null): Generator<Seen | null> {
  if (NOTHING.test(text)) return;
  let calm: Covers | undefined;
  for (const look of looksFor(looks)) {
    for (const seen of look(text)) {
      if (looks !== null) calm ??= coveredBy(rangesOf(text, CALM));
      if (!calm?.(seen.start, seen.end)) yield seen;
    }
    yield null;
  }
}

/** The first of them; null when there is nothing. */
export function firstSeen(text: string, looks: Looks): Seen | null {
  for (const seen of seenIn(text, looks)) if (seen) return seen;
  return null;
}

function looksFor(looks: Looks | null): readonly Look[] {
  if (looks === null) return CREDENTIAL_LOOKS;
  return [
    ...CREDENTIAL_LOOKS,
    ...PERSONAL_LOOKS,
    ...(looks.digits ? DIGIT_LOOKS : []),
    ...(looks.random ? [randomIn] : []),
  ];
}

/** UUIDs, times, and numbers of articles and books: of digits, and neither phone numbers nor addresses. */
const CALM =
  /(?<![\da-f])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\da-f])|\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?|\b(?:isbn|ean|gtin)(?:-1[03])?\W{1,3}\d[\d -]{6,15}[\dX]/gi;

const CREDENTIAL_LOOKS: readonly Look[] = [
  pemIn,
  jwtsIn,
  schemesIn,
  knownKeysIn,
  (text) => webhooksIn(text).map((range) => ({ ...range, kind: 'token' })),
];

const PERSONAL_LOOKS: readonly Look[] = [
  phonesIn,
  emailsIn,
  ibansIn,
  (text) => all(text, MAC, () => 'mac-address'),
  cardsIn,
  (text) => all(text, ICCID_GROUPS, ([digits]) => (passes(digits, passesLuhn) ? 'iccid' : null)),
];

/** In groups, as they are printed; looked for from every group on, since other digits may stand before. */
const CARD_GROUPS =
  /(?<![A-Za-z0-9])(?=(\d{4}([ -])\d{4}\2\d{4}\2\d{4}|\d{4}[ -]\d{6}[ -]\d{5})(?![A-Za-z0-9]))/g;
const ICCID_GROUPS = /(?<![A-Za-z0-9])89\d\d[ -]\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{3,4}(?![A-Za-z0-9])/g;
const MAC = /(?<![\w:-])[\dA-Fa-f]{2}([:-])(?:[\dA-Fa-f]{2}\1){4}[\dA-Fa-f]{2}(?![\w:-])/g;

function* cardsIn(text: string): Generator<Seen> {
  for (const { 1: digits = '', index: start } of matchesOf(text, CARD_GROUPS)) {
    if (passes(digits, isCard)) yield { start, end: start + digits.length, kind: 'card' };
  }
}

function passes(text: string, test: (digits: string) => boolean): boolean {
  return test(text.replace(/\D/g, ''));
}

function* all(
  text: string,
  pattern: RegExp,
  kindOf: (match: RegExpExecArray) => Kind | null,
): Generator<Seen> {
  for (const match of matchesOf(text, pattern)) {
    const kind = kindOf(match);
    if (kind) yield { start: match.index, end: match.index + match[0].length, kind };
  }
}

/** Without the full stop of the sentence. */
function* knownKeysIn(text: string): Generator<Seen> {
  for (const { start, end, kind } of all(text, KNOWN_KEYS, kindOfGroup)) {
    yield { start, end: start + text.slice(start, end).replace(/[.]{1,3}$/, '').length, kind };
  }
}

const PEM_START = /-----BEGIN [A-Z\d ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const PEM_END = /-----END [A-Z\d ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;

/** A block without an end goes to the end of the text. */
function* pemIn(text: string): Generator<Seen> {
  let done = 0;
  for (const { index } of matchesOf(text, PEM_START)) {
    if (index < done) continue;
    PEM_END.lastIndex = index;
    const last = PEM_END.exec(text);
    done = last ? last.index + last[0].length : text.length;
    yield { start: index, end: done, kind: 'private-key' };
  }
}

const WORD_RUN = /[\w.=-]*/y;
/** The first part of a token alone: `{"alg":`, `{"typ":`, `{"kid":` in base64. */
const TOKEN_HEAD = /^eyJ(?:hbGciOi|0eXAiOi|raWQiOi)/;

/** JSON Web Tokens (RFC 7519), signed, encrypted, or cut off. */
function* jwtsIn(text: string): Generator<Seen> {
  for (let at = text.indexOf('eyJ'); at >= 0; ) {
    WORD_RUN.lastIndex = at;
    const run = (WORD_RUN.exec(text)?.[0] ?? '').replace(/\.{1,3}$/, '');
    const end = at + Math.max(run.length, 3);
    if (TOKEN_HEAD.test(run) || /^eyJ[\w-]{5,}\.[\w.=-]{4,}$/.test(run)) {
      yield { start: at, end, kind: 'jwt' };
    }
    at = text.indexOf('eyJ', end);
  }
}

const LOCAL_PART = /[\p{L}\p{N}_.!#$&'*+/?^`{|}~-]/u;
const DOMAIN = /[\p{L}\p{N}.-]{1,255}/uy;
const LONGEST_LOCAL_PART = 64;

/** E-mail addresses, of any script. The last label of the domain has a letter and no digit in front. */
function* emailsIn(text: string): Generator<Seen> {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < LONGEST_LOCAL_PART && LOCAL_PART.test(text[start - 1] ?? '')) {
      start -= 1;
    }
    if (text[at - 1] === '"') start = quoteBefore(text, at);
    // What a path or a query puts before an address is none of it.
    while (start < at && /[/?&'`#{|]/.test(text[start] ?? '')) start += 1;
    const domain = domainFrom(text, at + 1);
    if (start === at || domain === '') continue;
    if (/MASKED-[A-Z-]{3,20}-\d{1,7}$/.test(text.slice(start, at))) continue;
    yield { start, end: at + 1 + domain.length, kind: 'email' };
  }
}

/** The name of a host with a dot in it, or `localhost`, without what cannot be its last label; an empty text when there is none. */
function domainFrom(text: string, start: number): string {
  DOMAIN.lastIndex = start;
  const labels = (DOMAIN.exec(text)?.[0] ?? '').replace(/-{1,255}$/, '').split('.');
  while (labels.length > 0 && !/^\p{L}[\p{L}\p{N}-]/u.test(labels.at(-1) ?? '')) labels.pop();
  return (labels.length > 1 && labels[0] !== '') || labels[0] === 'localhost'
    ? labels.join('.')
    : '';
}

/** The local part may be quoted (RFC 5321, 4.1.2). */
function quoteBefore(text: string, at: number): number {
  const quote = text.slice(Math.max(0, at - LONGEST_LOCAL_PART), at - 1).lastIndexOf('"');
  return quote < 0 ? at : Math.max(0, at - LONGEST_LOCAL_PART) + quote;
}

const SCHEME =
  /\b(bearer|basic|token|apikey|negotiate|ntlm|dpop)(?:\s{1,3}|:\s{0,2}|%20)(?=[\w+/=~.-]{8})/gi;
const CREDENTIAL_RUN = /[\w+/=~.:-]*/y;

/** `Bearer ...` and the like in a sentence, unless a word of the sentence follows. */
function* schemesIn(text: string): Generator<Seen> {
  for (const match of matchesOf(text, SCHEME)) {
    const start = match.index + match[0].length;
    CREDENTIAL_RUN.lastIndex = start;
    const run = (CREDENTIAL_RUN.exec(text)?.[0] ?? '').replace(/[.:]+$/, '');
    const isBasic = match[1]?.toLowerCase() === 'basic';
    const fits = isBasic
      ? textOfBase64(run)?.includes(':') === true
      : /\d/.test(run) && /[A-Za-z]/.test(run);
    if (fits || looksRandom(run)) {
      yield { start, end: start + run.length, kind: 'authorization' };
    }
  }
}

const IBAN_START = /(?<![a-z\d])[a-z]{2}\d\d(?=[ -]?[a-z\d]{4})/gi;
const LONGEST_IBAN = 44;

function* ibansIn(text: string): Generator<Seen> {
  for (const { index: start } of matchesOf(text, IBAN_START)) {
    const length = ibanLength(text.slice(start, start + LONGEST_IBAN).toUpperCase());
    const end = start + length;
    if (length > 0 && !/[a-z\d]/i.test(text[end] ?? '')) yield { start, end, kind: 'iban' };
  }
}

const BARE = /(?<![A-Za-z0-9]|\d\.)\d{10,32}(?![A-Za-z0-9]|\.\d)/g;
const LABEL =
  /\b(?<!MASKED-)(imsi|imei|iccid|msisdn|phone|mobile|tel|cell|fax)(?:[ _-]?(?:no|nr|number))?\W{1,4}(?:is )?(\+?\d[\d -]{5,24}\d)/gi;

/** Ten digits alone are mostly an id: in a sentence on a number, and in the plan of North America, a phone's. */
const NUMBER =
  /\b(?:the|this|your|to|from|valid|invalid|recipient|destination|sender|caller) numbers?:? ([2-9]\d\d[2-9]\d{6})(?![\w-]|\.\d)/gi;
/** The limits of 32 bits, which are no phone numbers but often said to be exceeded. */
const LIMITS = /^(?:214748364[78]|429496729[56])$/;

const CODE = '(?:(?!error|status)[\\w-]{1,20} ){0,2}(?:code|pin|otp|passcode)';
const ONE_TIME = '\\b\\d{3}[ -]?\\d{1,5}\\b';
/** `Your code is 123456`, `123456 is your login code`: as they are sent in messages. */
const ONE_TIME_CODE = new RegExp(
  `${ONE_TIME}(?:(?<=\\b(?:your|verification|security|login|one-time) ${CODE}(?: is|:) ?${ONE_TIME})|(?= (?:is|as) your ${CODE}\\b))`,
  'gi',
);

/** Digits and addresses of them. What a word in front calls them comes first: of two that see the same it is the one that holds. */
const DIGIT_LOOKS: readonly Look[] = [
  (text) => all(text, ONE_TIME_CODE, () => 'pin'),
  labelledIn,
  numbersIn,
  (text) => all(text, BARE, ([digits]) => kindOfDigits(digits)),
  ipv4sIn,
  ipv6sIn,
];

function* labelledIn(text: string): Generator<Seen> {
  for (const match of matchesOf(text, LABEL)) {
    const [whole, label = '', digits = ''] = match;
    const end = match.index + whole.length;
    yield { start: end - digits.length, end, kind: kindOfLabel(label.toLowerCase()) };
  }
}

function* numbersIn(text: string): Generator<Seen> {
  for (const { 0: whole, 1: digits = '', index } of matchesOf(text, NUMBER)) {
    const end = index + whole.length;
    if (!LIMITS.test(digits)) yield { start: end - digits.length, end, kind: 'phone' };
  }
}

function kindOfLabel(label: string): Kind {
  return label === 'imsi' || label === 'imei' || label === 'iccid' ? label : 'phone';
}

/** With hyphens in the name of a host: `ec2-198-51-100-7.compute.example`. */
const DOTTED =
  /(?<![\d.]|[A-Za-z_])\d{1,3}(?:(?:\.\d{1,3}){3}(?![\dA-Za-z_]|\.\d)|(?:-\d{1,3}){3}(?=\.[A-Za-z]))/g;
const COLONS = /(?<![\w:.])(?=[\dA-Fa-f]{0,4}:)[\dA-Fa-f:]{2,45}(?:\d\.[\d.]{5,14})?(?![\w:])/g;
/** `HeadlessChrome/131.0.0.7`, `version 1.2.3.4`, `v: 1.2.3.4`: four numbers of a version. */
const VERSION_BEFORE = /(?:\b(?:v|ver|version|release|build)|sdk|chrom(?:e|ium)|edg)\W{0,3}$/i;

function ipv4sIn(text: string): Iterable<Seen> {
  return all(text, DOTTED, ({ 0: address, index }) =>
    isIpv4(address.replaceAll('-', '.')) &&
    !VERSION_BEFORE.test(text.slice(Math.max(0, index - 16), index))
      ? 'ip-address'
      : null,
  );
}

function ipv6sIn(text: string): Iterable<Seen> {
  return text.includes(':')
    ? all(text, COLONS, ([address]) => (isIpv6(address) ? 'ip-address' : null))
    : [];
}

const LONG_WORD = /[\w+/=-]{24,}/g;

function randomIn(text: string): Iterable<Seen> {
  return all(text, LONG_WORD, ([word]) => (looksRandom(word) ? 'token' : null));
}
