import { BROWSERS, type BrowserName, isBrowserName } from './browsers.ts';

/** What `npm start` is to open, and in which browser. */
export type Target =
  | { readonly kind: 'demo'; readonly browser: BrowserName }
  | { readonly kind: 'page'; readonly browser: BrowserName; readonly url: string }
  /** `why` is one sentence for the user. */
  | { readonly kind: 'wrong'; readonly why: string };

const USAGE =
  'run "npm start" for the demo or "npm start -- https://example.com" for a page, with "--browser firefox" in Firefox';

/**
 * Reads the arguments of `npm start`.
 *
 * @param args `--browser` with a name, Chromium unless given; beside it none for the demo, or one
 *   address; a bare host name gets https://, one of this machine http://
 */
export function readTarget(args: readonly string[]): Target {
  const words = args.flatMap((arg) =>
    arg.startsWith('--browser=') ? ['--browser', arg.slice('--browser='.length)] : arg,
  );
  const flag = words.indexOf('--browser');
  const browser = flag < 0 ? 'chromium' : (words[flag + 1] ?? '');
  if (!isBrowserName(browser)) {
    const names = Object.keys(BROWSERS).join(' or ');
    return { kind: 'wrong', why: `--browser wants a name: ${names}.` };
  }
  const [address, ...more] = flag < 0 ? words : words.toSpliced(flag, 2);
  if (address === undefined) return { kind: 'demo', browser };
  if (more.length > 0) return { kind: 'wrong', why: `More than one address was given; ${USAGE}.` };
  const url = parseAddress(address.trim());
  if (url === null) {
    return { kind: 'wrong', why: `"${address}" is no http or https address; ${USAGE}.` };
  }
  return { kind: 'page', browser, url };
}

function parseAddress(address: string): string | null {
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : withScheme(address);
  if (whole === null || !URL.canParse(whole)) return null;
  const { protocol, hostname, href } = new URL(whole);
  return /^https?:$/.test(protocol) && hostname !== '' ? href : null;
}

/** Null for what cannot be a host name: an option, a path, or a scheme without slashes. */
function withScheme(address: string): string | null {
  if (
    !/^(?:[\p{L}\p{N}]|\[)/u.test(address) ||
    /^[^/?#]*:(?!\d*(?:[/?#]|$))/.test(unbracketed(address))
  ) {
    return null;
  }
  const local = /^(?:localhost|[^/?#:]*\.localhost|127\.[\d.]+|\[::1\])(?:[:/?#]|$)/i.test(address);
  return `${local ? 'http' : 'https'}://${address}`;
}

/** Without the colons of an IPv6 address, which say nothing of a scheme or a port. */
function unbracketed(address: string): string {
  return address.replace(/^\[[^\]]*\]/, 'host');
}
