import type { BodyRead, Exchange, Header, RequestBody, Timings } from '../model/exchange.ts';
import { decodeContent } from './content.ts';

/** A HAR entry taken apart at the door: the exchange, and its content as the HAR holds it. */
export interface Entry {
  readonly exchange: Exchange;
  /** The body, when the entry carries it. */
  readonly body: BodyRead;
}

/**
 * Reads one entry of `log.entries` (HAR 1.2), or what `devtools.network` hands over, which has the same
 * form. Null when it has no request with a URL or no response: there is nothing to inspect then.
 */
export function readEntry(entry: unknown, index: number): Entry | null {
  const request = member(entry, 'request');
  const response = member(entry, 'response');
  const url = text(member(request, 'url'));
  if (url === '' || response === undefined) return null;
  const content = member(response, 'content');
  const responseHeaders = headers(member(response, 'headers'));
  const type = contentType(responseHeaders, text(member(content, 'mimeType')));
  const exchange: Exchange = {
    entry: index,
    method: text(member(request, 'method')) || 'GET',
    url,
    status: statusOf(member(response, 'status')),
    startedAt: text(member(entry, 'startedDateTime')),
    durationMs: amount(member(entry, 'time')),
    timings: timings(member(entry, 'timings')),
    requestHeaders: headers(member(request, 'headers')),
    requestBody: requestBody(member(request, 'postData')),
    responseHeaders,
    mediaType: essence(type),
    bodySize: amount(member(content, 'size')),
  };
  return { exchange, body: bodyOf(content, exchange.bodySize, type) };
}

/** The header as it was sent; else what the browser says, whose names for "none" mean none. */
function contentType(responseHeaders: readonly Header[], mimeType: string): string {
  const sent = responseHeaders.find(({ name }) => name.toLowerCase() === 'content-type')?.value;
  return sent ?? (/x-unknown/.test(mimeType) ? '' : mimeType);
}

/** The media type without parameters, in lower case. */
function essence(type: string): string {
  return (type.split(';')[0] ?? '').trim().toLowerCase();
}

function bodyOf(content: unknown, size: number, type: string): BodyRead {
  const body = member(content, 'text');
  if (typeof body === 'string') return decodeContent(body, text(member(content, 'encoding')), type);
  return size > 0 ? { kind: 'unavailable', why: 'not-exported' } : { kind: 'text', text: '' };
}

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** HAR 1.2 has the fields of a form either as text or as `params`. */
function requestBody(postData: unknown): RequestBody | null {
  const body = text(member(postData, 'text')) || formText(member(postData, 'params'));
  return body === '' ? null : { mimeType: text(member(postData, 'mimeType')), text: body };
}

function formText(params: unknown): string {
  if (!Array.isArray(params)) return '';
  const encoded = (param: unknown, name: string): string =>
    encodeURIComponent(text(member(param, name)).replace(LONE_SURROGATE, '\ufffd'));
  return params.map((param) => `${encoded(param, 'name')}=${encoded(param, 'value')}`).join('&');
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

function headers(list: unknown): readonly Header[] {
  if (!Array.isArray(list)) return [];
  return list.map((header: unknown) => ({
    name: text(member(header, 'name')),
    value: text(member(header, 'value')),
  }));
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Some tools write it as text. */
function statusOf(value: unknown): number {
  const status = typeof value === 'string' && /^\d{3}$/.test(value) ? Number(value) : value;
  return typeof status === 'number' && Number.isInteger(status) ? status : 0;
}

function amount(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : -1;
}
