import type { Exchange } from '../model/exchange.ts';
import { scanBody } from './body.ts';
import { scanHeader } from './header.ts';
import type { Reading, Scan } from './scan.ts';
import type { View } from './view.ts';

/** How a text is read. */
export interface Reader {
  /** The same for two that read alike, and only for them. */
  readonly id: string;
  readonly read: (view: View, scan: Scan) => Reading;
}

export const URL_READER: Reader = { id: 'url', read: (view, scan) => scan.url(view) };

/** Of text in which anything may stand, or of a value under its name. */
export function valueReader(name: string): Reader {
  return { id: JSON.stringify(['value', name]), read: (view, scan) => scan.value(view, { name }) };
}

export function headerReader(name: string): Reader {
  return {
    id: JSON.stringify(['header', name]),
    read: (view, scan) => scanHeader(view, name, scan),
  };
}

export function bodyReader(mimeType: string): Reader {
  return {
    id: JSON.stringify(['body', mimeType]),
    read: (view, scan) => scanBody(view, mimeType, scan),
  };
}

/** What the redactor learns secrets from before it masks any text. */
export interface Learnable {
  readonly exchange: Exchange | null;
  /** Of the response; empty without one. */
  readonly body: string;
}

/** Every text of an exchange, in its order, and how each is read. */
export function textsOf({ exchange, body }: Learnable): readonly (readonly [string, Reader])[] {
  const response = [body, bodyReader(exchange?.mediaType ?? '')] as const;
  if (exchange === null) return [response];
  const { url, requestHeaders, requestBody, responseHeaders } = exchange;
  return [
    [url, URL_READER],
    ...requestHeaders.map(({ name, value }) => [value, headerReader(name)] as const),
    ...(requestBody ? [[requestBody.text, bodyReader(requestBody.mimeType)] as const] : []),
    ...responseHeaders.map(({ name, value }) => [value, headerReader(name)] as const),
    response,
  ];
}
