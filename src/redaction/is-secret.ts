import { isNumberLike, isPhoneLike } from './digits.ts';
import { isCredential, type Kind, PSEUDONYMS } from './kinds.ts';
import type { SecretRule } from './names.ts';
import { looksDrawn, looksRandom } from './random.ts';
import type { Named } from './scan.ts';

/** What others have already made unreadable says nothing more. */
const STARRED = /^[^\p{L}\p{N}]*$/u;

/** Whether a value is the secret that its name says. */
export function isSecret(text: string, { kind, when }: SecretRule, named: Named): boolean {
  // What was masked before says nothing of what stands beside it.
  const rest = text.replace(PSEUDONYMS, '');
  if (STARRED.test(rest)) return false;
  if (named.remarks && isRemark(text)) return false;
  switch (when) {
    case 'any':
      if (named.from === 'segment') return isSegmentSecret(rest);
      return (kind !== 'token' || !isWord(text)) && !(isShown(kind) && saysNothing(rest));
    case 'given':
      return looksDrawn(rest) || looksRandom(rest) || (named.from !== 'segment' && isGiven(rest));
    case 'key':
      return looksDrawn(rest) || looksRandom(rest) || isShortKey(rest, named);
    case 'number':
      return isNumberLike(rest) || (named.number === true && text.length >= 5);
    case 'phone':
      return isPhoneLike(rest);
    case 'random':
      return looksDrawn(rest) || looksRandom(rest);
    case 'hex':
      return /^[\da-f]{32}$/i.test(rest);
    case 'code':
      return looksRandom(text) || (named.from === 'pair' && looksDrawn(text));
    case 'address':
      return /^[^\s@]+@[^\s@]+$/.test(text);
  }
}

/** `?key=ab12cd`: a query is where keys are sent, and elsewhere a key is what a map has. */
function isShortKey(text: string, { from }: Named): boolean {
  return from === 'pair' && isGiven(text);
}

/** `oauth2`, `AUTH_2FA_REQUIRED`, a day: what authentication or a session is like. */
const SORT =
  /^(?:o?auth|saml|oidc|basic|http|tls|ssl)[\d._-]{1,6}$|^[A-Z]{3,20}(?:_[A-Z\d]{1,20}){1,9}$|^\d{4}-\d\d-\d\d/i;

function isGiven(text: string): boolean {
  return /^\S{6,}$/.test(text) && /\d/.test(text) && /[a-z]/i.test(text) && !SORT.test(text);
}

/** `base64-encoded`, `RS256`, `32-character`: in what way it is written. */
const WRITING =
  /^(?:aes|ascii|base|des|ed|es|hmac|hs|iso|latin|md|ps|rfc|rs|rsa|sha|utf|v|x)-?\d{1,5}(?![a-z\d])|^\d{1,4}-?[a-z]{1,20}(?:-[a-z]{1,20}){0,3}$/i;

/**
 * Whether a word that follows a name in a sentence is the secret that the name says.
 *
 * @param stated behind `is`: otherwise it must be drawn by lot, or digits where they are usual
 */
export function isSaid(text: string, { kind, when }: SecretRule, stated: boolean): boolean {
  if (when !== 'any' || kind === 'authorization' || kind === 'cookie') return false;
  if (!isCredential(kind)) return false;
  if (/^\d+$/.test(text)) {
    const least = kind === 'pin' ? 4 : 6;
    return (kind === 'pin' || kind === 'password') && text.length >= least && text.length <= 10;
  }
  if (/MASKED-/.test(text) || SORT.test(text)) return false;
  if (looksDrawn(text) || looksRandom(text)) return true;
  return stated && isGiven(text) && !text.includes('.') && !WRITING.test(text);
}

/** What a client sends that has nothing to send, and what is said of it in one word. */
const NOTHING =
  /^(?:null|undefined|nil|none|n\/a|true|false|required|optional|missing|invalid|expired|unknown|enabled|disabled)$/i;

/** Whether a value is no value: a word that says so. */
export function saysNothing(text: string): boolean {
  return NOTHING.test(text);
}

/** Words that people choose may be any word. */
function isShown(kind: Kind): boolean {
  return kind !== 'password' && kind !== 'pin' && isCredential(kind);
}

/** A path names things too: `/password/reset` is no password, `/token/9f8c2e` a token. */
function isSegmentSecret(text: string): boolean {
  return text.length >= 6 && /\d/.test(text) && !/^v?\d{1,4}(?:[.-]\d{1,2}){0,2}$/.test(text);
}

/** `InvalidToken`: the name of an error, which some vendors call its token. */
function isWord(text: string): boolean {
  return /^[A-Z][a-zA-Z]{3,40}$/.test(text) && !/[A-Z]{2}/.test(text) && /[a-z][A-Z]/.test(text);
}

const REMARK_START =
  /^(?:is|are|was|must|should|can(?:'t| ?not)|could|has|have|may|might|does|not|no|the|this|that|your|invalid|required|missing|please|ensure|value|field|string|incorrect|wrong|expired|empty|null|none|undefined)(?![\w-])/i;

/** Begins as what is said of a secret: `required`, `must be`. */
export function startsRemark(text: string): boolean {
  return REMARK_START.test(text);
}

/** A sentence said of a secret: `must be at least 8 characters`. */
function isRemark(text: string): boolean {
  if (!/^[\p{L}\p{N}\p{P} ]+$/u.test(text) || !text.includes(' ')) return false;
  return (
    startsRemark(text) || /^\p{Lu}[\p{L}']{0,20}(?: [\p{L}\p{N}']{1,20}){2,60}[.!]?$/u.test(text)
  );
}
