import { addCalm, type Calm } from './calm.ts';
import { scanAuthorization, scanCookies } from './header.ts';
import { isSecret, startsRemark } from './is-secret.ts';
import { PSEUDONYMS } from './kinds.ts';
import { ruleOfName, type SecretRule } from './names.ts';
import { matchesOf } from './ranges.ts';
import type { Reading, Scan } from './scan.ts';
import { part, type View } from './view.ts';

/** A name, then `: value`, `="value"`, ` 'value'`, or as Spring writes it, `: rejected value [value]`. */
const NAME =
  /(?<![\w.-]|unexpected )((?:(?:api|access|client|secret|private|auth) )?[a-z_][\w.-]{1,60})(["'\\\]]{0,6})(?: provided| is| was)?(?:\s{0,2}(?:=>|[:=])\s{0,2}(rejected value \[|["'\\]{0,6})| (["'`]))/gi;
/** Up to the next equals sign, so that `a=b=c=d` is not read to its end from every letter. */
const SHORT_VALUE = /[^\s"'\\,;&<>(){}[\]=]{0,16384}={0,2}/y;
export const WHOLE_VALUE = /[^\s"'\\,;&<>(){}[\]]{0,16384}/y;
const LINE = /[^\n"]{0,16384}/y;
const LONGEST_VALUE = 16_384;

/** Reads `name=value`, `name: value` and `name 'value'`. */
export function* scanNamed(view: View, calm: Calm, scan: Scan): Reading {
  const { text } = view;
  let done = 0;
  for (const match of matchesOf(text, NAME)) {
    if (scan.isDue(match[0].length)) yield null;
    if (match.index < done) continue;
    const [whole, name = '', closing, afterMark, afterSpace] = match;
    const rule = ruleOfName(name);
    if (!rule) continue;
    const opening = afterSpace ?? afterMark ?? '';
    const start = match.index + whole.length;
    if (rule.is === 'secret') {
      const loose = !opening && !closing && whole.includes(':');
      const named = { name, rule, loose, prose: afterSpace !== undefined };
      const end = yield* readSecret(view, start, opening, named, scan);
      done = Math.max(done, end);
    } else if (!afterSpace) {
      addCalm(calm, rule, start, valueEnd(text, start, opening, SHORT_VALUE));
    }
  }
}

/**
 * Where a value ends. A quoted one goes to the next such quotation mark.
 *
 * @param opening what stands right before it
 * @param unquoted how far it goes without quotation marks, as a sticky pattern
 */
export function valueEnd(text: string, start: number, opening: string, unquoted: RegExp): number {
  const quote = opening.at(-1) ?? '';
  if (/["'`[]/.test(quote)) {
    const longest = text.slice(start, start + LONGEST_VALUE);
    const length = longest.indexOf(quote === '[' ? ']' : quote);
    return start + (length < 0 ? longest.length : length);
  }
  unquoted.lastIndex = start;
  return start + (unquoted.exec(text)?.[0] ?? '').length;
}

interface NamedInText {
  readonly name: string;
  readonly rule: SecretRule;
  /** After a colon and without quotation marks: may be a sentence, so it must look like a value. */
  readonly loose: boolean;
  /** In quotation marks right after the name: may be the name of the secret. */
  readonly prose: boolean;
}

/** Returns where the value ends that it has masked; 0 when it has masked none. */
function* readSecret(
  view: View,
  start: number,
  opening: string,
  { name, rule, loose, prose }: NamedInText,
  scan: Scan,
): Reading<number> {
  const { text } = view;
  if (rule.when === 'any' && (rule.kind === 'authorization' || rule.kind === 'cookie')) {
    if (prose) return 0;
    // A credential goes to the end of its line.
    const end = valueEnd(text, start, opening, LINE);
    const value = part(view, start, end);
    if (rule.kind === 'cookie') yield* scanCookies(value, scan);
    else if (!loose || isCredential(value.text)) scanAuthorization(value, scan);
    return end;
  }
  const shortEnd = valueEnd(text, start, opening, SHORT_VALUE);
  const short = text.slice(start, shortEnd);
  if (!isSecret(short, rule, prose ? { name, remarks: true } : { name, from: 'pair' })) return 0;
  if (loose && !/[\d@]/.test(short.replace(PSEUDONYMS, ''))) {
    const isSentence = /^ +\S/.test(text.slice(shortEnd, shortEnd + 3));
    if (rule.when !== 'any' || isSentence || startsRemark(short)) return 0;
  }
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
