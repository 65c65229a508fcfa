/** Keeps Chromium from asking or telling anybody anything of its own accord. */
export const QUIET_FLAGS = [
  '--disable-background-networking',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
] as const;

/**
 * Beside a proxy script that maps every host in use: a name that it leaves out is then not even
 * looked up, so that no mistake in a page or a test can reach a real host.
 */
export const LOOPBACK_ONLY_FLAG =
  '--host-resolver-rules=MAP * ~NOTFOUND, ' +
  'EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1';

/**
 * The flag for a proxy auto-configuration script.
 *
 * @param pac the script: JavaScript that defines `FindProxyForURL`
 */
export function proxyFlag(pac: string): string {
  return `--proxy-pac-url=${pacUrl(pac)}`;
}

/**
 * The same as a URL, for a browser's settings.
 *
 * @param pac the script: JavaScript that defines `FindProxyForURL`
 */
export function pacUrl(pac: string): string {
  const base64 = Buffer.from(pac, 'utf8').toString('base64');
  return `data:application/x-ns-proxy-autoconfig;base64,${base64}`;
}
