import { textOfBase64 } from './base64.ts';
import { scanAuthorization, scanCookies } from './header.ts';
import { isSecret } from './is-secret.ts';
import { scanJson } from './json.ts';
import { firstSeen } from './looks.ts';
import { type NameRule, ruleOfHeader, ruleOfName, ruleOfSegment } from './names.ts';
import { looksRandom } from './random.ts';
import { DONE, EVERY_LOOK, type Looks, type Named, type Reading, type Scan } from './scan.ts';
import { isWord } from './text.ts';
import { MAX_DEPTH, percentDecoded, trimmed, type View } from './view.ts';

/** Reads a value under a name: as what the name says, or else as whatever may lie within it. */
export function scanValue(view: View, named: Named, scan: Scan): Reading {
  const rule = ruleOf(named);
  const value = trimmed(view);
  if (value.text === '') return DONE;
  if (rule?.is === 'secret' && isSecret(value.text, rule, named)) {
    if (rule.kind === 'cookie') return scanCookies(value, scan);
    if (rule.kind === 'authorization') scanAuthorization(value, scan);
    else {
      const by = named.from === 'segment' ? 'look' : 'name';
      scan.mark(value, rule.kind, by, undefined, named.number ? view.quote : '');
    }
    return DONE;
  }
  const looks = looksUnder(rule, named);
  if (named.number) scanNumber(value, looks, scan);
  else if (isWord(value.text)) return scan.text(value, looks);
  else return scanInside(value, looks, scan);
  return DONE;
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
  const seen = firstSeen(value.text, looks);
  if (seen && seen.start === 0 && seen.end === value.text.length) {
    scan.mark(value, seen.kind, 'look', undefined, value.quote);
  }
}

/** Absolute, or from the root or the folder on. */
const ADDRESS = /^(?:[a-z][a-z\d+.-]{1,20}:\/\/|\/|\.{1,2}\/)\S+$/i;

function* scanInside(value: View, looks: Looks, scan: Scan): Reading {
  const { text } = value;
  const deep = value.depth >= MAX_DEPTH;
  if (!deep && /^[[{]|^"[^"]*"$/.test(text) && (yield* scanJson(value, scan))) return;
  if (ADDRESS.test(text)) yield* scan.url(value);
  if (isEncoded(value, scan)) return scan.mark(value, 'token', 'look');
  yield* scan.text(value, looks);
  const again = percentDecoded(value, false);
  if (!deep && again !== value && (/^[[{"]/.test(again.text) || ADDRESS.test(again.text)))
    yield* scanInside(again, looks, scan);
  if (looks.random && !/[\s/]/.test(text) && looksRandom(text)) scan.mark(value, 'token', 'look');
}

const BASE64 = /^[A-Za-z0-9+/_-]{12,8192}={0,2}$/;

/** Base64 of text in which there is a secret. */
function isEncoded(value: View, scan: Scan): boolean {
  if (!BASE64.test(value.text) || value.depth >= MAX_DEPTH) return false;
  const inner = textOfBase64(value.text);
  return inner !== null && /[^\w]/.test(inner) && scan.holds(inner, value.depth + 1);
}
