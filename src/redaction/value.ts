import { textOfBase64 } from './base64.ts';
import { scanAuthorization, scanCookies } from './header.ts';
import { isSecret } from './is-secret.ts';
import { scanJson } from './json.ts';
import { seenIn } from './looks.ts';
import { type NameRule, ruleOfHeader, ruleOfName, ruleOfSegment } from './names.ts';
import { looksRandom } from './random.ts';
import { EVERY_LOOK, type Looks, type Named, type Scan } from './scan.ts';
import { MAX_DEPTH, percentDecoded, trimmed, type View } from './view.ts';

/** Reads a value under a name: as what the name says, or else as whatever may lie within it. */
export function scanValue(view: View, named: Named, scan: Scan): void {
  const rule = ruleOf(named);
  const value = trimmed(view);
  if (value.text === '') return;
  if (rule?.is === 'secret' && isSecret(value.text, rule, named)) {
    if (rule.kind === 'cookie') return scanCookies(value, scan);
    if (rule.kind === 'authorization') return scanAuthorization(value, scan);
    const by = named.from === 'segment' ? 'look' : 'name';
    return scan.mark(value, rule.kind, by, undefined, named.number ? view.quote : '');
  }
  const looks = looksUnder(rule, named);
  if (named.number) return scanNumber(value, looks, scan);
  scanInside(value, looks, scan);
}

function ruleOf({ name, from }: Named): NameRule | null {
  if (name === '') return null;
  if (from === 'header') return ruleOfHeader(name);
  return from === 'segment' ? ruleOfSegment(name) : ruleOfName(name);
}

function looksUnder(rule: NameRule | null, { from }: Named): Looks {
  // In a path, what comes after `status` or `id` is no answer to it.
  if (rule === null || rule.is === 'secret' || from === 'segment') return EVERY_LOOK;
  return { digits: rule.is === 'id', random: false };
}

/** The number as a whole, so that what replaces it can be text. */
function scanNumber(value: View, looks: Looks, scan: Scan): void {
  if (!looks.digits) return;
  const [seen] = seenIn(value.text, looks);
  if (seen && seen.start === 0 && seen.end === value.text.length) {
    scan.mark(value, seen.kind, 'look', undefined, value.quote);
  }
}

/** Absolute, or from the root or the folder on. */
const ADDRESS = /^(?:[a-z][a-z\d+.-]{1,20}:\/\/|\/|\.{1,2}\/)\S+$/i;

function scanInside(value: View, looks: Looks, scan: Scan): void {
  const { text } = value;
  const deep = value.depth >= MAX_DEPTH;
  if (!deep && /^[[{]|^"[^"]*"$/.test(text) && scanJson(value, scan)) return;
  if (ADDRESS.test(text)) scan.url(value);
  if (isEncoded(value, scan)) return scan.mark(value, 'token', 'look');
  scan.text(value, looks);
  const again = percentDecoded(value, false);
  if (!deep && again !== value && (/^[[{"]/.test(again.text) || ADDRESS.test(again.text)))
    scanInside(again, looks, scan);
  if (looks.random && !/[\s/]/.test(text) && looksRandom(text)) scan.mark(value, 'token', 'look');
}

const BASE64 = /^[A-Za-z0-9+/_-]{12,8192}={0,2}$/;

/** Base64 of text in which there is a secret. */
function isEncoded(value: View, scan: Scan): boolean {
  if (!BASE64.test(value.text) || value.depth >= MAX_DEPTH) return false;
  const inner = textOfBase64(value.text);
  return inner !== null && /[^\w]/.test(inner) && scan.holds(inner, value.depth + 1);
}
