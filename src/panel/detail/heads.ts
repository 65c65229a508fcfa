import type { Exchange, Header } from '../../model/exchange.ts';

/** One header as a line. Name and value are as they were sent, with whatever characters are in them. */
export interface HeaderLine extends Header {
  /** The value is to be hidden until somebody asks for it. */
  readonly secret: boolean;
}

/** The headers to show, in the order in which they came, and how many more there are. */
export interface HeaderLines {
  readonly lines: readonly HeaderLine[];
  readonly left: number;
}

/** What was asked. */
export interface RequestHead extends HeaderLines {
  readonly method: string;
  /** With its query, which may hold secrets too. */
  readonly url: string;
}

/** What was answered; `status` 0 when nothing was, null when nobody knows it. */
export interface ResponseHead extends HeaderLines {
  readonly status: number | null;
}

/** More than any server takes, so that a made-up HAR does not fill the document. */
export const MOST_HEADERS = 300;

/**
 * The head of the request.
 *
 * @param isSecret says of the name of a header, in lower case, whether its value is a secret
 */
export function requestHead(
  { method, url, requestHeaders }: Pick<Exchange, 'method' | 'url' | 'requestHeaders'>,
  isSecret: (name: string) => boolean,
): RequestHead {
  return { method, url, ...linesOf(requestHeaders, isSecret) };
}

/** The head of the response; `isSecret` as for that of the request. */
export function responseHead(
  { status, responseHeaders }: Pick<Exchange, 'status' | 'responseHeaders'>,
  isSecret: (name: string) => boolean,
): ResponseHead {
  return { status, ...linesOf(responseHeaders, isSecret) };
}

/**
 * HTTP/2's `:path` and its like are no headers (RFC 9113, section 8.3) and repeat method and URL. Where
 * the browser has joined the values of a header that was sent several times, each has its line again.
 */
function linesOf(headers: readonly Header[], isSecret: (name: string) => boolean): HeaderLines {
  const all = headers
    .filter(({ name }) => !name.startsWith(':'))
    .flatMap(({ name, value }) => value.split('\n').map((line) => ({ name, value: line })));
  const lines = all
    .slice(0, MOST_HEADERS)
    .map(({ name, value }) => ({ name, value, secret: isSecret(name.toLowerCase()) }));
  return { lines, left: all.length - lines.length };
}
