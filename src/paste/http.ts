import { headerOf } from '../har/http.ts';
import type { Header } from '../model/exchange.ts';
import { exchangesOf } from './answers.ts';
import type { RequestText } from './http-message.ts';
import { isRequestLine, isStatusLine, requestAt, responsesAt } from './http-message.ts';
import { absoluteUrl, type Parts } from './parts.ts';
import { type Found, together } from './paste-read.ts';

const NO_RESPONSE = 'A request without its response was left out.';
const SCHEME_ASSUMED = 'The request line names no scheme; https was assumed.';

/** Whether a text has a line by which a response of HTTP begins. */
export function isHttp(text: string): boolean {
  return heads(text).some(({ kind }) => kind === 'response');
}

/** Whether a text begins with the line of a request. */
export function isRequest(text: string): boolean {
  return isRequestLine(text.trimStart(), 0);
}

/**
 * Reads responses as they stand on the wire, each with the request before it where there is one: dumps of
 * proxies, HTTPie, `curl -i`, requests in an editor. Null where the text has no response.
 */
export function readHttp(text: string): Found | null {
  const starts = heads(text);
  const finds: Found[] = [];
  let asked: RequestText | null = null;
  let readUpTo = 0;
  for (const [index, { at, kind }] of starts.entries()) {
    if (kind === 'request') {
      if (asked) finds.push(LEFT_OUT);
      asked = requestAt(text, at, starts[index + 1]?.at ?? text.length);
    } else if (at >= readUpTo) {
      const until = nextRequest(starts, index)?.at ?? text.length;
      const { responses, length } = responsesAt(text.slice(at, until));
      readUpTo = at + length;
      finds.push(exchangesOf(asked ? partsOf(asked) : {}, responses));
      if (asked?.target.startsWith('/')) finds.push(ASSUMED);
      asked = null;
    }
  }
  if (asked) finds.push(LEFT_OUT);
  const found = together(finds);
  return found.entries.length > 0 ? found : null;
}

const LEFT_OUT: Found = { entries: [], remarks: [NO_RESPONSE] };
const ASSUMED: Found = { entries: [], remarks: [SCHEME_ASSUMED] };

interface Start {
  readonly kind: 'request' | 'response';
  readonly at: number;
}

/** In order; the place of the next request is looked for from each response on, of which there are few. */
function nextRequest(starts: readonly Start[], index: number): Start | undefined {
  for (let next = index + 1; next < starts.length; next += 1) {
    if (starts[next]?.kind === 'request') return starts[next];
  }
  return undefined;
}

/** So many heads are looked at in one text. */
const MOST_HEADS = 1_000;

/** The lines by which requests and responses begin; in a body a line may look like that of a request. */
function heads(text: string): readonly Start[] {
  const found: Start[] = [];
  let isApart = true;
  let at = 0;
  while (at < text.length && found.length < MOST_HEADS) {
    const end = text.indexOf('\n', at);
    const next = end < 0 ? text.length : end + 1;
    if (isStatusLine(text, at)) found.push({ kind: 'response', at });
    else if (isApart && isRequestLine(text, at)) found.push({ kind: 'request', at });
    // `###` stands between requests in an editor.
    isApart = /^(?:\s*|#.*)$/.test(text.slice(at, Math.min(next, at + 200)).trimEnd());
    at = next;
  }
  return found;
}

/** What a request says of an exchange. */
export function partsOf({ method, target, headers, body }: RequestText): Omit<Parts, 'body'> {
  const host = headerOf(headers, 'host') ?? '';
  const text = body.trim();
  return {
    method,
    url: absoluteUrl(target, host, schemeOf(host)),
    requestHeaders: headers,
    requestBody: text === '' ? null : { mimeType: typeOf(headers), text },
  };
}

function schemeOf(host: string): string {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::|$)|:80$/.test(host) ? 'http' : 'https';
}

function typeOf(headers: readonly Header[]): string {
  return headerOf(headers, 'content-type') ?? '';
}
