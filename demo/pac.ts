import { packs } from '../src/packs/index.ts';
import { RELAY_HOST } from './model.ts';

/**
 * Resolves nowhere (RFC 2606): the demo page asks it whether the vendors' hosts are mapped at all.
 */
export const PROBE_HOST = 'errata-sandbox.invalid';

/**
 * The hosts that the sandbox stands in for, in a pack's notation: `*.example.com` holds for every
 * host below example.com and for itself.
 */
export function sandboxHosts(): string[] {
  return [...packs.flatMap(({ hosts }) => hosts), `*.${RELAY_HOST}`, PROBE_HOST];
}

/**
 * A proxy auto-configuration script that sends the given hosts to the sandbox and everything else
 * where it belongs. Chromium and Firefox read the same text.
 *
 * @param hosts in a pack's notation
 * @param port of the sandbox on 127.0.0.1
 */
export function pacScript(hosts: readonly string[], port: number): string {
  const conditions = hosts.map((host) => {
    const name = host.startsWith('*.') ? host.slice(2) : host;
    const same = `host === ${JSON.stringify(name)}`;
    // No dnsDomainIs(): it takes notexample.com for a host below example.com.
    return name === host ? same : `${same} || below(host, ${JSON.stringify(`.${name}`)})`;
  });
  return `function FindProxyForURL(url, host) {
  function below(name, suffix) {
    return name.length > suffix.length && name.slice(-suffix.length) === suffix;
  }
  host = host.toLowerCase();
  var mapped = ${conditions.join('\n    || ')};
  return mapped ? 'PROXY 127.0.0.1:${port}' : 'DIRECT';
}
`;
}
