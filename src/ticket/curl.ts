import type { Exchange, Header } from '../model/exchange.ts';
import type { Redactor } from '../redaction/redactor.ts';
import { isLossy, shellWord } from './shell.ts';

/** A request as a command. */
export interface Curl {
  readonly command: string;
  /** Whether the body held NUL or lone surrogates, which no command line can carry. */
  readonly lossy: boolean;
}

/**
 * The request as a curl command for a POSIX shell, redacted: pseudonyms stand where the reader puts
 * values of their own. Null when the URL is not http or https: curl would read files with it.
 */
export function asCurl(exchange: Exchange, redactor: Redactor): Curl | null {
  if (!/^https?:\/\/./i.test(exchange.url)) return null;
  const url = redactor.url(exchange.url.replace(/#.*$/s, ''));
  const sent = exchange.requestBody;
  const body = sent && sent.text !== '' ? redactor.body(sent.text, sent.mimeType, 'request') : null;
  const headers = exchange.requestHeaders
    .filter(isSent)
    .map((header) => redactor.header(header, 'request'));
  const words = [
    `curl ${shellWord(url)}`,
    // Brackets and braces are patterns to curl.
    ...(/[[\]{}]/.test(url) ? ['--globoff'] : []),
    ...(/\/\.{1,2}(?:\/|\?|$)/.test(url) ? ['--path-as-is'] : []),
    ...methodOf(redactor.text(exchange.method), body !== null),
    ...headers.map(headerOption),
    ...(body === null
      ? []
      : [...typeOption(headers, sent?.mimeType ?? ''), `--data-raw ${shellWord(body)}`]),
  ];
  return { command: words.join(' \\\n  '), lossy: isLossy(body ?? '') };
}

/** Only where it differs from what curl does of itself. */
function methodOf(method: string, hasBody: boolean): readonly string[] {
  if (method === (hasBody ? 'POST' : 'GET') || method === '') return [];
  if (method === 'HEAD' && !hasBody) return ['--head'];
  return [`--request ${shellWord(method)}`];
}

/**
 * Headers that curl makes itself from what it does: the connection's own (RFC 9110, 7.6.1), the length,
 * which masking changes, and the host, which is in the URL. `accept-encoding` would have it print
 * compressed bytes.
 */
const MADE_BY_CURL: ReadonlySet<string> = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'expect',
  'host',
  'http2-settings',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

const FIELD_NAME = /^[\w!#$%&'*+.^`|~-]+$/;

/** Pseudo-headers of HTTP/2 begin with a colon, and are no field names. */
function isSent({ name }: Header): boolean {
  return FIELD_NAME.test(name) && !MADE_BY_CURL.has(name.toLowerCase());
}

/** To curl, `name:` takes a header out and `name;` sends it empty. A line break would begin another one. */
function headerOption({ name, value }: Header): string {
  const line = value.replace(/[\r\n\0]+/g, ' ').trim();
  return `--header ${shellWord(line === '' ? `${name};` : `${name}: ${line}`)}`;
}

/** Without a type of its own, `--data-raw` says that the body is a form. */
function typeOption(headers: readonly Header[], mimeType: string): readonly string[] {
  if (headers.some(({ name }) => name.toLowerCase() === 'content-type')) return [];
  return [`--header ${shellWord(`content-type: ${mimeType.replace(/[\r\n\0]+/g, ' ')}`.trim())}`];
}
