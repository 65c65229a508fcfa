/** The parts of a URL that recognition asks for, and those that a finding shows. */
export interface Address {
  /** In lower case, without port and without a dot at its end; empty when the URL cannot be parsed. */
  readonly host: string;
  /** Begins with a slash; empty when the URL cannot be parsed. */
  readonly path: string;
  /** Scheme, host, port and path, without user info. */
  readonly base: string;
  /** Begins with a question mark, or empty. */
  readonly query: string;
}

/**
 * A URL that a parser would give back as it is: nothing in it to decode, to resolve or to leave out but
 * a fragment. Most are so, and the parser takes four times as long as this pattern.
 */
const PLAIN =
  /^(https?:\/\/((?:[a-z\d-]+\.)+[a-z]{2,})(\/[\w!$&()*+,;=:@~/-]*(?:[\w!$&()*+,;=:@~-]\.[\w!$&()*+,;=:@~/-]*)*))(\?[\w!$&()*+,;=:@~/?.%-]*)?(?:#|$)/;

/** Takes a URL apart. A broken one, which a HAR may hold, has neither host nor path. */
export function addressOf(url: string): Address {
  const plain = url.includes('//xn--') ? null : PLAIN.exec(url);
  if (plain) {
    const [, base = '', host = '', path = '', query = ''] = plain;
    return { host, path, base, query };
  }
  try {
    return parsed(new URL(url));
  } catch {
    const base = url.replace(/[?#].*$/s, '').replace(/\/\/[^/]*@/, '//');
    return { host: '', path: '', base, query: '' };
  }
}

function parsed({ protocol, host: hostAndPort, hostname, pathname, search }: URL): Address {
  const lower = hostname.toLowerCase();
  const origin = hostAndPort === '' ? protocol : `${protocol}//${hostAndPort}`;
  return {
    // A name with a dot at its end is the same host, written in full.
    host: lower.endsWith('.') ? lower.slice(0, -1) : lower,
    path: pathname,
    base: `${origin}${pathname}`,
    query: search,
  };
}

/**
 * The URL as a finding shows it: query keys kept and their values emptied, no user info, no fragment,
 * because values and user info hold secrets. A broken URL loses everything from `?` or `#` on.
 */
export function withoutValues({ base, query }: Address): string {
  return query === '' ? base : base + query.replace(/=[^&]*/g, '=');
}
