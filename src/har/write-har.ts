import type { Exchange, Header, RequestBody, Timings } from '../model/exchange.ts';
import type { HarOut } from '../model/har.ts';
import { headerOf } from './http.ts';
import { markOf, PLACEHOLDERS, type UnknownName } from './unknown.ts';

/**
 * Writes a HAR, valid by HAR 1.2, in pieces: one at the beginning, one for each entry, one at the end. Findings
 * stand in the member `_errata` of an entry, `{ "findings": [...] }`. Where the start, the method, the URL or the
 * status is unknown, and for the version of HTTP, a placeholder stands, and `_errataUnknown` names it (unknown.ts):
 * our reader leaves it out.
 *
 * @param entries taken one at a time, so that they need not all be there at once; null, for which an empty piece
 * is given, where the next one is still being made
 * @param creator the version of Errata
 */
export function* writeHar(
  entries: Iterable<HarOut | null>,
  creator: { readonly version: string },
): Generator<string> {
  const head = { version: '1.2', creator: { name: 'Errata', ...creator }, pages: [] };
  yield `{"log":${JSON.stringify(head).slice(0, -1)},"entries":[`;
  let before = '\n';
  for (const entry of entries) {
    yield entry ? `${before}${JSON.stringify(entryOf(entry))}` : '';
    if (entry) before = ',\n';
  }
  yield '\n]}}\n';
}

function entryOf({ exchange, body, findings, cut = 0 }: HarOut) {
  const timings = timingsOf(exchange);
  const { blocked, dns, connect, send, wait, receive } = timings;
  // That of `ssl` is within `connect`.
  const parts = [blocked, dns, connect, send, wait, receive].filter((part) => part > 0);
  return {
    ...startOf(exchange.startedAt),
    time:
      exchange.durationMs < 0 ? parts.reduce((sum, part) => sum + part, 0) : exchange.durationMs,
    request: requestOf(exchange),
    response: {
      status: exchange.status ?? PLACEHOLDERS.status,
      statusText: '',
      httpVersion: PLACEHOLDERS.httpVersion,
      cookies: exchange.responseHeaders.flatMap(setCookies),
      headers: exchange.responseHeaders,
      content: { ...contentOf(exchange, body), ...(cut > 0 ? { comment: cutOff(cut) } : {}) },
      redirectURL: headerOf(exchange.responseHeaders, 'location') ?? '',
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings,
    _errata: { findings },
    ...markOf(unknownOf(exchange)),
  };
}

function unknownOf({ startedAt, method, url, status }: Exchange): readonly UnknownName[] {
  const unknown: readonly (readonly [UnknownName, boolean])[] = [
    ['startedDateTime', !isDate(startedAt)],
    ['method', method === ''],
    ['url', url === ''],
    ['status', status === null],
    ['httpVersion', true],
  ];
  return unknown.flatMap(([name, isUnknown]) => (isUnknown ? name : []));
}

/**
 * ISO 8601 as HAR 1.2 has it: date, time, and zone. What else a file or a text said there was never masked, and
 * is not handed on.
 */
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

function isDate(text: string): boolean {
  return DATE.test(text) && !Number.isNaN(Date.parse(text));
}

/** HAR 1.2 wants a date in any case. */
function startOf(startedAt: string) {
  if (isDate(startedAt)) return { startedDateTime: startedAt };
  const { startedDateTime } = PLACEHOLDERS;
  return { startedDateTime, comment: 'It is not known when it began.' };
}

function cutOff(characters: number): string {
  return `${characters} characters are left out: they are too many to be read for secrets.`;
}

function requestOf({ method, url, requestHeaders, requestBody }: Exchange) {
  return {
    method: method || PLACEHOLDERS.method,
    url: url || PLACEHOLDERS.url,
    httpVersion: PLACEHOLDERS.httpVersion,
    cookies: requestHeaders.flatMap(cookies),
    headers: requestHeaders,
    queryString: queryOf(url),
    headersSize: -1,
    bodySize: -1,
    ...(requestBody === null ? {} : { postData: postDataOf(requestBody) }),
  };
}

function postDataOf({ mimeType, text }: RequestBody) {
  return { mimeType, params: [], text };
}

/** A body that was not to be had has no text and no size, so that it is not taken for an empty one. */
function contentOf({ mediaType, bodySize }: Exchange, body: string | null) {
  const mimeType = mediaType === '' ? 'x-unknown' : mediaType;
  if (body === null) return { size: bodySize > 0 ? bodySize : -1, mimeType };
  return { size: new TextEncoder().encode(body).length, mimeType, text: body };
}

/** HAR 1.2: `send`, `wait` and `receive` are never -1. */
function timingsOf({ timings, durationMs }: Exchange): Timings {
  const none = { blocked: -1, dns: -1, connect: -1, ssl: -1 };
  const atLeast0 = (part: number): number => Math.max(0, part);
  if (timings === null) return { ...none, send: 0, wait: atLeast0(durationMs), receive: 0 };
  const { send, wait, receive } = timings;
  return { ...timings, send: atLeast0(send), wait: atLeast0(wait), receive: atLeast0(receive) };
}

function queryOf(url: string): readonly Header[] {
  const query = /\?([^#]*)/s.exec(url)?.[1] ?? '';
  return [...new URLSearchParams(query)].map(([name, value]) => ({ name, value }));
}

/** The pairs of a header `Cookie` (RFC 6265, 4.2.1). */
function cookies({ name, value }: Header): readonly Header[] {
  return name.toLowerCase() === 'cookie' ? value.split(';').map(pairOf) : [];
}

/** The pair that a header `Set-Cookie` begins with; browsers keep several in one header, a line each. */
function setCookies({ name, value }: Header): readonly Header[] {
  if (name.toLowerCase() !== 'set-cookie') return [];
  return value.split('\n').map((line) => pairOf(line.split(';', 1)[0] ?? ''));
}

function pairOf(pair: string): Header {
  const at = pair.indexOf('=');
  return { name: pair.slice(0, Math.max(0, at)).trim(), value: pair.slice(at + 1).trim() };
}
