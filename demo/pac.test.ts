import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { demoErrors } from './errors.ts';
import { PROBE_HOST, pacScript, sandboxHosts } from './pac.ts';

const MAPPED = 'PROXY 127.0.0.1:4321';

/** Runs the script as a browser does: on its own, with nothing but the language. */
function proxyFor(host: string, hosts: readonly string[] = sandboxHosts()): unknown {
  const call = `FindProxyForURL(${JSON.stringify(`http://${host}/`)}, ${JSON.stringify(host)})`;
  return runInNewContext(pacScript(hosts, 4321) + call);
}

describe('pacScript', () => {
  it.each([
    '8x8.com',
    'sms.8x8.com',
    'sms.us.8x8.com',
    'SMS.8X8.COM',
    'cdn.emnify.net',
    PROBE_HOST,
  ])('maps %s', (host) => {
    expect(proxyFor(host)).toBe(MAPPED);
  });

  it.each([
    'not8x8.com',
    '8x8.com.shop.example',
    'www.cdn.emnify.net',
    'example.com',
    '127.0.0.1',
    '',
  ])('leaves %j alone', (host) => {
    expect(proxyFor(host)).toBe('DIRECT');
  });

  it('maps the host of every demo error', () => {
    const hosts = new Set(demoErrors().map(({ url }) => new URL(url).hostname));
    expect([...hosts].filter((host) => proxyFor(host) !== MAPPED)).toEqual([]);
  });

  it('maps nothing without hosts', () => {
    expect(proxyFor('sms.8x8.com', ['other.example'])).toBe('DIRECT');
  });
});
