/** A label of a host name. URLs allow more characters than DNS names have; only `_` is met in intranets. */
const LABEL = /^[a-z\d_-]{1,63}$/;
/** RFC 1035 section 2.3.4: 255 octets on the wire, 253 characters in writing. */
const MOST_CHARACTERS = 253;
/**
 * Before encodings are taken out of it, of which a host can have many. A URL parser takes seconds for
 * a host of 200,000 characters, which are soon pasted by mistake.
 */
const MOST_TYPED = 2_000;

/** Why a text cannot be the host of an alias, and what helps. */
export type HostProblem =
  /** Nothing was typed. Type a host, such as `api.mycorp.example`. */
  | { readonly kind: 'empty' }
  /** It cannot be read as a host. Type only the host, or paste a whole URL of it. */
  | { readonly kind: 'not-a-host' }
  /** It is an address of something else than the web. Type the host of a http or https URL. */
  | { readonly kind: 'scheme'; readonly scheme: string }
  /** It is longer than any host can be, or one of its labels is. Check it. */
  | { readonly kind: 'too-long' }
  /** The star is not the whole first label. Write it once, in front: `*.mycorp.example`. */
  | { readonly kind: 'star-place' }
  /** A star before an IP address. Addresses have nothing below them: leave the star out. */
  | { readonly kind: 'star-address' }
  /** A star before a whole top-level domain. Name the domain too: `*.mycorp.example`. */
  | { readonly kind: 'star-wide' };

/** What was typed as a host. */
export type ReadHost =
  | {
      readonly kind: 'host';
      /** In the form of an alias: lower case, punycode, no port, no dot at its end. */
      readonly host: string;
      /** What was typed and does not count: an alias holds for every port and every path of its host. */
      readonly dropped: readonly ('port' | 'path')[];
    }
  | { readonly kind: 'problem'; readonly problem: HostProblem };

/**
 * Reads the host that somebody typed: a name, `*.` and a domain for it and every host below, an IP
 * address, or a whole URL, of which only the host is taken. What `readHost` gives it reads as itself.
 */
export function readHost(typed: string): ReadHost {
  const text = typed.trim();
  if (text === '') return refused({ kind: 'empty' });
  const parts = partsOf(text);
  if (!parts) return refused({ kind: 'not-a-host' });
  const { scheme, authority, rest } = parts;
  if (!/^(?:https?|wss?)?$/.test(scheme)) return refused({ kind: 'scheme', scheme });
  if (authority.length > MOST_TYPED) return refused({ kind: 'too-long' });
  if (/^\*\.?$/.test(authority)) return refused({ kind: 'star-wide' });
  const star = authority.startsWith('*.');
  if (authority.includes('*', star ? 2 : 0)) return refused({ kind: 'star-place' });
  const { written, hasPort } = withoutPort(star ? authority.slice(2) : authority);
  const host = canonical(written);
  if (host === null) return refused({ kind: 'not-a-host' });
  const kind = problemOf(host, star);
  if (kind) return refused({ kind });
  const dropped: ('port' | 'path')[] = [];
  if (hasPort) dropped.push('port');
  if (/^[/\\]./.test(rest)) dropped.push('path');
  return { kind: 'host', host: star ? `*.${host}` : host, dropped };
}

function refused(problem: HostProblem): ReadHost {
  return { kind: 'problem', problem };
}

/** The parts of a URL, as text; user info only counts within a whole one, where it is left out. */
function partsOf(
  text: string,
): { readonly scheme: string; readonly authority: string; readonly rest: string } | null {
  const [, start = '', scheme = '', before = '', rest = ''] =
    /^((?:([a-z][a-z\d+.-]*):)?\/\/)?([^/?#\\]*)(.*)$/is.exec(text) ?? [];
  const at = before.lastIndexOf('@');
  if (at >= 0 && start === '') return null;
  return { scheme: scheme.toLowerCase(), authority: before.slice(at + 1), rest };
}

/** Two colons and no brackets are an IPv6 address as people write it. */
function withoutPort(authority: string): { readonly written: string; readonly hasPort: boolean } {
  if (/^[\da-f.]*:[\da-f.]*:[\da-f:.]*$/i.test(authority)) {
    return { written: `[${authority}]`, hasPort: false };
  }
  const written = authority.replace(/:\d*$/, '');
  return { written, hasPort: written.length + 1 < authority.length };
}

/** The host as a browser writes it in URLs; null for a text that is none. */
function canonical(written: string): string | null {
  // What a URL parser drops or takes for another part must not make a host of what is none.
  if (/[\s:@](?![^[]*\])/.test(written)) return null;
  try {
    const { hostname } = new URL(`http://${written}/`);
    const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
    // `8` and `0x7f.1` are addresses to a URL parser, and to nobody else.
    return isAddress(host) && !host.startsWith('[') && host !== written ? null : host;
  } catch {
    return null;
  }
}

function problemOf(
  host: string,
  star: boolean,
): 'not-a-host' | 'too-long' | 'star-address' | 'star-wide' | null {
  if (isAddress(host)) return star ? 'star-address' : null;
  const labels = host.split('.');
  const length = host.length + (star ? 2 : 0);
  if (length > MOST_CHARACTERS || labels.some((label) => label.length > 63)) return 'too-long';
  if (!labels.every((label) => LABEL.test(label))) return 'not-a-host';
  // RFC 6761 section 6.3: all names below localhost are this machine.
  return star && labels.length === 1 && host !== 'localhost' ? 'star-wide' : null;
}

function isAddress(host: string): boolean {
  return host.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(host);
}
