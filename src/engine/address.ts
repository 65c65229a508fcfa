/** The parts of a URL that recognition asks for. */
export interface Address {
  /** In lower case, without port; empty when the URL cannot be parsed. */
  readonly host: string;
  /** Begins with a slash; empty when the URL cannot be parsed. */
  readonly path: string;
}

/** Takes a URL apart. A broken one, which a HAR may hold, has neither host nor path. */
export function addressOf(url: string): Address {
  if (!URL.canParse(url)) return { host: '', path: '' };
  const { hostname, pathname } = new URL(url);
  // A name with a dot at its end is the same host, written in full.
  return { host: hostname.toLowerCase().replace(/\.$/, ''), path: pathname };
}

/**
 * The URL as a finding shows it: query keys kept and their values emptied, no user info, no fragment,
 * because values and user info hold secrets. A broken URL loses everything from `?` or `#` on.
 */
export function withoutValues(url: string): string {
  if (!URL.canParse(url)) return url.replace(/[?#].*$/s, '').replace(/\/\/[^/]*@/, '//');
  const { protocol, host, pathname, search } = new URL(url);
  const query = search.replace(/=[^&]*/g, '=');
  return host === '' ? `${protocol}${pathname}${query}` : `${protocol}//${host}${pathname}${query}`;
}
