import { textOfBase64 } from './base64.ts';
import { saysNothing } from './is-secret.ts';
import { partsOf } from './pairs.ts';
import { EVERY_LOOK, type Reading, type Scan } from './scan.ts';
import { part, percentDecoded, trimmed, type View } from './view.ts';

/** Headers whose value is an address, absolute or not. */
const ADDRESSES: ReadonlySet<string> = new Set(
  (
    ':path content-location destination location origin referer x-forwarded-uri x-original-uri ' +
    'x-original-url x-rewrite-url'
  ).split(' '),
);

/** Reads the value of one header. Lines of one value are values of their own, as some browsers keep them. */
export function* scanHeader(value: View, name: string, scan: Scan): Reading {
  const lower = name.toLowerCase();
  for (const line of partsOf(value, '\n')) {
    if (lower.startsWith('set-cookie')) yield* scanSetCookie(line, scan);
    else if (lower === 'cookie') yield* scanCookies(line, scan);
    else if (ADDRESSES.has(lower)) yield* scan.url(trimmed(line));
    else yield* scan.value(trimmed(line), { name, from: 'header' });
  }
}

/** The schemes of the IANA registry that are used, and what vendors made up beside it. */
const SCHEME =
  /^(?:apikey|api-key|aws4-[\w-]{1,40}|aws|basic|bearer|digest|dpop|genie-?key|goog-?login|hawk|hmac(?:-[\w-]{1,20})?|key|mac|negotiate|ntlm|oauth|scram-[\w-]{1,20}|sharedaccesssignature|sharedkey(?:lite)?|signature|splunk|token|vapid)\s+(?=\S)/i;

/** A credential as `Authorization` has it: a known scheme stays to be read, all that follows is masked. */
export function scanAuthorization(view: View, scan: Scan): void {
  const credential = trimmed(view);
  if (credential.text === '') return;
  const scheme = SCHEME.exec(credential.text)?.[0] ?? '';
  const rest = part(credential, scheme.length);
  // `Bearer undefined`: nothing was sent, which is why it was refused.
  if (saysNothing(rest.text)) return;
  const pair = /^basic\s/i.test(scheme) ? textOfBase64(rest.text) : null;
  scan.mark(rest, 'authorization', 'name', pair ?? undefined);
}

/** The names of cookies stay, their values do not. */
export function* scanCookies(view: View, scan: Scan): Reading {
  for (const cookie of partsOf(view, ';')) {
    if (scan.isDue(cookie.text.length)) yield null;
    yield* scanCookie(cookie, scan);
  }
}

/** Only the first pair is the cookie; what follows says where and how long it holds (RFC 6265). */
function* scanSetCookie(view: View, scan: Scan): Reading {
  const semicolon = view.text.indexOf(';');
  yield* scanCookie(semicolon < 0 ? view : part(view, 0, semicolon), scan);
  if (semicolon >= 0) yield* scan.text(part(view, semicolon), EVERY_LOOK);
}

const COOKIE_NAME = /^\s*[\w!#$%&'*+.^`|~-]{1,200}(?==(?!=?\s*$))/;

/** What is no name is part of the value. */
function* scanCookie(cookie: View, scan: Scan): Reading {
  const name = COOKIE_NAME.exec(cookie.text)?.[0] ?? '';
  if (name !== '') yield* scan.text(part(cookie, 0, name.length), EVERY_LOOK);
  const from = name === '' ? 0 : name.length + 1;
  const value = trimmed(percentDecoded(part(cookie, from), false));
  if (value.text !== '') scan.mark(value, 'cookie', 'name');
}
