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
  /** Of the response: names and values, or what `fetch` gives. */
  readonly headers?: HeaderFields;
  /** The body of the request, by which some forms are told. */
  readonly requestBody?: string;
}

/** Header fields by their names in any case, or in pairs of name and value. */
export type HeaderFields = Readonly<Record<string, string>> | Iterable<readonly [string, string]>;

/**
 * The exchange that a response stands for.
 *
 * @throws TypeError when a member is of the wrong type, as only callers without types can make it
 */
export function exchangeOf(response: RecordedResponse): Exchange {
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
  const pairs: readonly unknown[] = isIterable(headers) ? [...headers] : Object.entries(headers);
  return pairs.map((pair) => {
    const [name, value, ...more]: readonly unknown[] = Array.isArray(pair) ? pair : [];
    if (typeof name === 'string' && typeof value === 'string' && more.length === 0) {
      return { name, value };
    }
    throw new TypeError('headers must be an object, or pairs of name and value.');
  });
}

function isIterable(headers: HeaderFields): headers is Iterable<readonly [string, string]> {
  return Symbol.iterator in Object(headers);
}
