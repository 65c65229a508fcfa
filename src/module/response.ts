import { essence, headerOf } from '../har/http.ts';
import type { Exchange, Header } from '../model/exchange.ts';

/** A response, as far as it is known. */
export interface RecordedResponse {
  /** With the host, by which vendors are told; an empty text when nobody knows it. */
  readonly url: string;
  /** HTTP status; null when nobody knows it, and then the body counts as that of an error. */
  readonly status: number | null;
  /** As text, decoded; empty when there was none. */
  readonly body: string;
  /** GET unless given. */
  readonly method?: string;
  /** Of the response. */
  readonly headers?: HeaderFields;
  /** The body of the request, by which some forms are told. */
  readonly requestBody?: string;
}

/** The value of a header field, or of several fields of one name; without a value there is none. */
export type HeaderValue = string | number | readonly string[] | undefined;

/**
 * Header fields by their names in any case, or in pairs of name and value: what `fetch` gives, and `headers`
 * and `headersDistinct` of Node.js.
 */
export type HeaderFields =
  | Readonly<Record<string, HeaderValue>>
  | Iterable<readonly [string, HeaderValue]>;

/**
 * The exchange that a response stands for.
 *
 * @throws TypeError when a member is of the wrong type, as only callers without types can make it
 */
export function exchangeOf(response: RecordedResponse): Exchange {
  if (Object(response) !== response) throw new TypeError('response must be an object.');
  const { url, status, body, method = 'GET', requestBody = '' } = response;
  for (const [name, value] of Object.entries({ url, body, method, requestBody })) {
    if (typeof value !== 'string') throw new TypeError(`${name} must be text.`);
  }
  if (status !== null && !Number.isInteger(status)) {
    throw new TypeError('status must be an integer, or null.');
  }
  const responseHeaders = headersOf(response.headers ?? {});
  return {
    entry: 0,
    method,
    url,
    status,
    startedAt: '',
    durationMs: -1,
    timings: null,
    requestHeaders: [],
    requestBody: requestBody === '' ? null : { mimeType: '', text: requestBody },
    responseHeaders,
    mediaType: essence(headerOf(responseHeaders, 'content-type') ?? ''),
    bodySize: -1,
  };
}

function headersOf(headers: HeaderFields): readonly Header[] {
  if (typeof headers !== 'object') throw new TypeError(NO_HEADERS);
  const pairs: Iterable<unknown> = isIterable(headers) ? headers : Object.entries(headers);
  return [...pairs].flatMap((pair) => {
    const [name, value, ...more]: readonly unknown[] = Array.isArray(pair) ? pair : [];
    if (typeof name !== 'string' || more.length > 0) throw new TypeError(NO_HEADERS);
    return valuesOf(value).map((one) => ({ name, value: one }));
  });
}

const NO_HEADERS =
  'headers must be an object, or pairs of name and value; a value is text, a number, or a list of texts.';

function valuesOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((one) => {
    if (one === undefined) return [];
    if (typeof one === 'string' || typeof one === 'number') return String(one);
    throw new TypeError(NO_HEADERS);
  });
}

function isIterable(headers: HeaderFields): headers is Iterable<readonly [string, HeaderValue]> {
  return Symbol.iterator in Object(headers);
}
