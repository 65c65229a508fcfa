import type { Exchange } from '../../model/exchange.ts';
import { PSEUDONYMS } from '../../redaction/kinds.ts';
import { redactorOf } from '../../redaction/redactor.ts';
import type { PanelHost } from '../host.ts';
import { domainOf } from '../texts.ts';

/** More of a path finds no fewer requests. */
const LONGEST_PATH = 1_000;

/**
 * A text for the filter of the browser's own Network panel that finds a request: by its method, status,
 * host and path. Values of the query and masked parts of the path are not in it, since Chromium keeps the
 * text of that filter and Firefox gets it through the clipboard; so requests that differ in nothing
 * else are found too.
 *
 * In Chromium's language a key with its value ends at a space, `method:` and `status-code:` are exact, and
 * `url:` takes any part of an address. In Firefox's, words are parts of the decoded address. A word must begin
 * with a slash in both: it could else be a negation, a status or a key.
 *
 * @param exchange its URL may be no valid one, which leaves out what cannot be read from it
 * @param look whose Network panel it is for
 */
export function networkFilter(exchange: Exchange, look: PanelHost['look']): string {
  const { method, status, url } = exchange;
  const words = [
    /^[\w-]+$/.test(method) ? `method:${method}` : '',
    status !== null && status > 0 ? `status-code:${status}` : '',
    domainWord(url),
    ...pathWords(exchange, look),
  ];
  return words.filter((word) => word !== '').join(' ');
}

/** Nothing of a host that the two browsers write in their own ways: IPv6, and other scripts than Latin. */
function domainWord(url: string): string {
  const domain = domainOf(url).toLowerCase();
  const isPlain = /^[a-z\d._-]+$/.test(domain) && !/(?:^|\.)xn--/.test(domain);
  return isPlain ? `domain:${domain}` : '';
}

function pathWords(exchange: Exchange, look: PanelHost['look']): readonly string[] {
  const redacted = redactorOf({ exchange, body: '' }).url(exchange.url);
  const [, path = '', query = ''] =
    /^[a-z][a-z\d+.-]*:\/\/[^/?#]*([^?#]*)(\??)/i.exec(redacted) ?? [];
  if (path === '' || path === '/') return [];
  const pieces = `${path.slice(0, LONGEST_PATH)}${query}`.split(PSEUDONYMS);
  return pieces.flatMap((piece) => wordsOf(piece, look));
}

function wordsOf(piece: string, look: PanelHost['look']): readonly string[] {
  const words = (look === 'firefox' ? decoded(piece) : piece).split(/\s+/);
  // A slash alone is in every address.
  const found = words.flatMap((word) => /\/.+$/.exec(word)?.[0] ?? []);
  return look === 'firefox' ? found : found.map((word) => `url:${word}`);
}

/** Firefox looks at an address as it shows it, which is undecoded only when some of it cannot be decoded. */
function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}
