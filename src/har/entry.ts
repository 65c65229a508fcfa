import type { Entry } from '../model/entry.ts';
import type { BodyRead, Exchange, Header, RequestBody, Timings } from '../model/exchange.ts';
import { decodeContent } from './content.ts';
import { encoded } from './encoded.ts';
import { essence, headerOf, statusOf } from './http.ts';
import { member } from './member.ts';
import { isUnknown } from './unknown.ts';

/** The texts of an entry, of which long ones may stand elsewhere. */
export interface LongTexts {
  /** What a text of the entry says; null when it stands for one that was too long to be kept. */
  textOf(value: string): string | null;
}

/** Of an entry whose texts all stand in it. */
export const ALL_IN_PLACE: LongTexts = { textOf: (value) => value };

/**
 * Reads one entry of `log.entries` (HAR 1.2), or what `devtools.network` hands over, which has the same
 * form. Null when it has no request with a URL or no response: there is nothing to inspect then. What a HAR
 * that we wrote marks as unknown (unknown.ts) is unknown again.
 *
 * @param texts gives those of its texts for which something else stands in it
 */
export function readEntry(
  entry: unknown,
  index: number,
  texts: LongTexts = ALL_IN_PLACE,
): Entry | null {
  const request = member(entry, 'request');
  const response = member(entry, 'response');
  const url = text(member(request, 'url'), texts);
  if (url === '' || response === undefined) return null;
  const content = member(response, 'content');
  const responseHeaders = headers(member(response, 'headers'), texts);
  const type = contentType(responseHeaders, text(member(content, 'mimeType'), texts));
  const method = text(member(request, 'method'), texts) || 'GET';
  const status = isOfRecorder(entry) ? 0 : (statusOf(member(response, 'status')) ?? 0);
  const startedAt = text(member(entry, 'startedDateTime'), texts);
  const exchange: Exchange = {
    entry: index,
    method: isUnknown(entry, 'method', method) ? '' : method,
    url: isUnknown(entry, 'url', url) ? '' : url,
    status: isUnknown(entry, 'status', status) ? null : status,
    startedAt: isUnknown(entry, 'startedDateTime', startedAt) ? '' : startedAt,
    durationMs: amount(member(entry, 'time')),
    timings: timings(member(entry, 'timings')),
    requestHeaders: headers(member(request, 'headers'), texts),
    requestBody: requestBody(member(request, 'postData'), texts),
    responseHeaders,
    mediaType: essence(type),
    bodySize: amount(member(content, 'size')),
  };
  return {
    exchange,
    get body() {
      return bodyOf(content, type, responseHeaders, texts);
    },
  };
}

/** Whether an entry's status is none: HAR has 0 where there was no answer, Playwright has -1, Safari null. */
export function statusIsOdd(entry: unknown): boolean {
  const status = member(member(entry, 'response'), 'status');
  return status !== 0 && status !== -1 && status !== null && statusOf(status) === null;
}

/**
 * Whether the response is one that the recording proxy gave itself: Charles answers 503 where it reaches no server,
 * and says beside it what failed.
 */
export function isOfRecorder(entry: unknown): boolean {
  if (statusOf(member(member(entry, 'response'), 'status')) !== 503) return false;
  const failure = member(entry, '_errorMessage');
  return (
    member(entry, '_charlesStatus') === 'FAILED' || (typeof failure === 'string' && failure !== '')
  );
}

/** The header as it was sent; else what the browser says, whose names for "none" mean none. */
function contentType(responseHeaders: readonly Header[], mimeType: string): string {
  return headerOf(responseHeaders, 'content-type') ?? (/x-unknown/.test(mimeType) ? '' : mimeType);
}

/**
 * Tools leave the text out of an empty body, and of every body when they export without content; only then
 * the size is another than 0. Playwright then knows no size, or names a file beside the HAR.
 */
function bodyOf(
  content: unknown,
  type: string,
  responseHeaders: readonly Header[],
  texts: LongTexts,
): BodyRead {
  const said = member(content, 'text');
  const body = typeof said === 'string' ? texts.textOf(said) : '';
  if (body === null) return { kind: 'unavailable', why: 'too-large' };
  if (body !== '') {
    const coding = headerOf(responseHeaders, 'content-encoding');
    const encoding = isPlain(body) ? '' : text(member(content, 'encoding'), texts);
    return decodeContent(body, encoding, type, coding);
  }
  const size = amount(member(content, 'size'));
  const isEmpty = size === 0 || (size < 0 && said === '');
  return isEmpty && member(content, '_file') === undefined
    ? { kind: 'text', text: '' }
    : { kind: 'unavailable', why: 'not-exported' };
}

/** Firefox says base64 of every body whose type it does not know, and exports some of them as they are. */
function isPlain(body: string): boolean {
  return /^\s*[[{<]/.test(body);
}

/** HAR 1.2 has the fields of a form either as text or as `params`. */
function requestBody(postData: unknown, texts: LongTexts): RequestBody | null {
  const body = text(member(postData, 'text'), texts) || formText(member(postData, 'params'), texts);
  return body === '' ? null : { mimeType: text(member(postData, 'mimeType'), texts), text: body };
}

function formText(params: unknown, texts: LongTexts): string {
  if (!Array.isArray(params)) return '';
  const part = (param: unknown, name: string): string => encoded(text(member(param, name), texts));
  return params.map((param) => `${part(param, 'name')}=${part(param, 'value')}`).join('&');
}

function timings(parts: unknown): Timings | null {
  if (parts === undefined) return null;
  const part = (name: keyof Timings): number => amount(member(parts, name));
  return {
    blocked: part('blocked'),
    dns: part('dns'),
    connect: part('connect'),
    ssl: part('ssl'),
    send: part('send'),
    wait: part('wait'),
    receive: part('receive'),
  };
}

function headers(list: unknown, texts: LongTexts): readonly Header[] {
  if (!Array.isArray(list)) return [];
  return list.map((header: unknown) => ({
    name: text(member(header, 'name'), texts),
    value: text(member(header, 'value'), texts),
  }));
}

function text(value: unknown, texts: LongTexts): string {
  return typeof value === 'string' ? (texts.textOf(value) ?? '') : '';
}

function amount(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : -1;
}
