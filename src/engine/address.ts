/** The parts of a URL that recognition asks for. */
export interface Address {
  /** In lower case, without port and without a dot at its end; empty when the URL cannot be parsed. */
  readonly host: string;
  /** Begins with a slash; empty when the URL cannot be parsed. */
  readonly path: string;
  /** The URL taken apart, which is dear; null when it cannot be parsed. */
  readonly parsed: URL | null;
}

const BROKEN: Address = { host: '', path: '', parsed: null };

/** Takes a URL apart. A broken one, which a HAR may hold, has neither host nor path. */
export function addressOf(url: string): Address {
  const parsed = parseUrl(url);
  if (!parsed) return BROKEN;
  const { hostname, pathname } = parsed;
  // A name with a dot at its end is the same host, written in full. Some schemes keep upper case.
  const host = hostname.toLowerCase();
  return { host: host.endsWith('.') ? host.slice(0, -1) : host, path: pathname, parsed };
}

/**
 * The URL as a finding shows it: query keys kept and their values emptied, no user info, no fragment,
 * because values and user info hold secrets. A broken URL loses everything from `?` or `#` on.
 */
export function withoutValues(url: string, { parsed }: Address): string {
  if (!parsed) return url.replace(/[?#].*$/s, '').replace(/\/\/[^/]*@/, '//');
  const { protocol, host, pathname, search } = parsed;
  const query = search === '' ? '' : search.replace(/=[^&]*/g, '=');
  return host === '' ? `${protocol}${pathname}${query}` : `${protocol}//${host}${pathname}${query}`;
}

/** Not `URL.canParse`: that would parse every URL twice. */
function parseUrl(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
