/** The parts of a URL that recognition asks for. */
export interface Address {
  /** In lower case, without port and without a dot at its end; empty when the URL cannot be parsed. */
  readonly host: string;
  /** Begins with a slash; empty when the URL cannot be parsed. */
  readonly path: string;
}

const BROKEN: Address = { host: '', path: '' };

/** Takes a URL apart. A broken one, which a HAR may hold, has neither host nor path. */
export function addressOf(url: string): Address {
  const parsed = parseUrl(url);
  if (!parsed) return BROKEN;
  const { hostname, pathname } = parsed;
  // A name with a dot at its end is the same host, written in full. Some schemes keep upper case.
  return { host: hostname.toLowerCase().replace(/\.$/, ''), path: pathname };
}

/**
 * The URL as a finding shows it: query keys kept and their values emptied, no user info, no fragment,
 * because values and user info hold secrets. A broken URL loses everything from `?` or `#` on.
 */
export function withoutValues(url: string): string {
  const parsed = parseUrl(url);
  if (!parsed) return url.replace(/[?#].*$/s, '').replace(/\/\/[^/]*@/, '//');
  const { protocol, host, pathname, search } = parsed;
  const query = search.replace(/=[^&]*/g, '=');
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
