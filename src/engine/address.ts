/**
 * The beginning of a URL whose host a parser would give back as it is. Most are so. Two hyphens side by
 * side may be Punycode, which may be broken; only the parser tells.
 */
const PLAIN_HOST = /^https?:\/\/((?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,})\//;

/**
 * The host of a URL in lower case, without port and without a dot at its end; empty when the URL cannot
 * be parsed, as a HAR may hold one.
 */
export function hostOf(url: string): string {
  const path = url.indexOf('/', LONGEST_SCHEME);
  // No path has a say in the host, and all that a page asks for comes from a few. A slash behind
  // anything else than a letter or a digit may not be the end of a host.
  if (url.length > LONGEST_KEPT || !isPlain(url.charCodeAt(path - 1))) return readHost(url);
  const beginning = url.slice(0, path + 1);
  const known = hosts.get(beginning);
  if (known !== undefined) return known;
  const host = readHost(beginning);
  if (hosts.size === MOST_HOSTS) hosts.clear();
  hosts.set(beginning, host);
  return host;
}

function isPlain(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a);
}

/** The slash behind a host is looked for from here on. */
const LONGEST_SCHEME = 'https://'.length;

/** Hosts by the beginnings of their URLs. */
const hosts = new Map<string, string>();
const MOST_HOSTS = 1_000;
/** In characters. A part of a URL can hold the whole of it in memory. */
const LONGEST_KEPT = 2_000;

function readHost(url: string): string {
  const plain = PLAIN_HOST.exec(url)?.[1];
  if (plain !== undefined) return plain;
  const host = parsed(url)?.hostname.toLowerCase() ?? '';
  // A name with a dot at its end is the same host, written in full.
  return host.endsWith('.') ? host.slice(0, -1) : host;
}

/**
 * A URL up to its fragment that a parser would give back as it is: nothing in it to decode or to resolve.
 * The parser takes five times as long as this pattern.
 */
const PLAIN =
  /^https?:\/\/(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,}\/[\w!$&()*+,;=:@~/-]*(?:[\w!$&()*+,;=:@~-]\.[\w!$&()*+,;=:@~/-]*)*(?:\?[\w!$&()*+,;=:@~/?.%-]*)?(?=#|$)/y;

/** The path of a URL; empty when the URL cannot be parsed. */
export function pathOf(url: string): string {
  PLAIN.lastIndex = 0;
  if (!PLAIN.test(url)) return parsed(url)?.pathname ?? '';
  const end = PLAIN.lastIndex;
  const query = url.indexOf('?');
  return url.slice(url.indexOf('/', LONGEST_SCHEME), query < 0 ? end : Math.min(query, end));
}

/**
 * The URL as a finding shows it: query keys kept and their values emptied, no user info, no fragment,
 * because values and user info hold secrets. A broken URL loses everything from `?` or `#` on.
 */
export function withoutValues(url: string): string {
  PLAIN.lastIndex = 0;
  if (PLAIN.test(url)) return emptied(url.slice(0, PLAIN.lastIndex));
  const parts = parsed(url);
  // User info first: a broken one may hold what looks like a query.
  if (!parts) return url.replace(/\/\/[^/]*@/, '//').replace(/[?#].*$/s, '');
  const { protocol, host, pathname, search } = parts;
  return `${host === '' ? protocol : `${protocol}//${host}`}${pathname}${emptied(search)}`;
}

/** What stands from the question mark on, with its values taken out. */
function emptied(url: string): string {
  const query = url.indexOf('?');
  return query < 0 ? url : url.slice(0, query) + url.slice(query).replace(/=[^&]*/g, '=');
}

function parsed(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
