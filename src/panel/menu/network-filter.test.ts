import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../model/exchange.ts';
import { rowOf } from '../filter/row.fixture.ts';
import { networkFilter } from './network-filter.ts';

function exchange(url: string, stated: Partial<Exchange> = {}): Exchange {
  return { ...rowOf({}).exchange, method: 'GET', status: 404, ...stated, url };
}

describe('the filter for the Network panel', () => {
  it.each([
    ['a plain address', 'https://api.acme.example/charges', ['/charges'], ['/charges']],
    ['the root', 'https://api.acme.example/', [], []],
    ['no path', 'https://api.acme.example', [], []],
    ['a port', 'http://api.acme.example:8080/a', ['/a'], ['/a']],
    ['a query', 'https://api.acme.example/a?to=x#part', ['/a?'], ['/a?']],
    ['a fragment', 'https://api.acme.example/a#part', ['/a'], ['/a']],
    ['a negation', 'https://api.acme.example/-x/-y', ['/-x/-y'], ['/-x/-y']],
    ['a quotation mark', 'https://api.acme.example/a"b', ['/a"b'], ['/a"b']],
    ['a key', 'https://api.acme.example/is:running', ['/is:running'], ['/is:running']],
    ['a space as it is sent', 'https://api.acme.example/a%20b/c', ['/a%20b/c'], ['/a', '/c']],
    ['a space as it must not be', 'https://api.acme.example/a b/c', ['/a', '/c'], ['/a', '/c']],
    ['other letters', 'https://api.acme.example/%C3%A4', ['/%C3%A4'], ['/ä']],
    ['what cannot be decoded', 'https://api.acme.example/%E4', ['/%E4'], ['/%E4']],
  ])('%s', (_, url, chrome, firefox) => {
    const head = 'method:GET status-code:404 domain:api.acme.example';
    const words = (given: readonly string[]): string => [head, ...given].join(' ');
    expect(networkFilter(exchange(url), 'chrome')).toBe(words(chrome.map((each) => `url:${each}`)));
    expect(networkFilter(exchange(url), 'firefox')).toBe(words(firefox));
  });

  it('leaves out what the exchange does not have', () => {
    expect(networkFilter(exchange('no address', { method: '', status: 0 }), 'chrome')).toBe('');
    expect(networkFilter(exchange('', { method: '', status: null }), 'chrome')).toBe('');
    expect(networkFilter(exchange('', { method: 'A B' }), 'firefox')).toBe('status-code:404');
  });

  it.each(['https://[::1]:8080/a', 'https://xn--bcher-kva.example/a'])(
    'leaves out a host that the browsers write in two ways: %s',
    (url) => {
      expect(networkFilter(exchange(url), 'firefox')).toBe('method:GET status-code:404 /a');
    },
  );

  it('has no secret, and still finds what stands around it', () => {
    const url =
      'https://user:pass-9f3c1@api.acme.example/v1/token/9f8c2e7a41d04b6c/users?key=9f8c2e7a41d04b6c';
    for (const look of ['chrome', 'firefox'] as const) {
      const filter = networkFilter(exchange(url), look);
      expect(filter).not.toMatch(/9f/);
      expect(filter).not.toContain('MASKED');
      expect(filter).toContain('/v1/token/');
      expect(filter).toContain('/users?');
      expect(filter).toContain('domain:api.acme.example');
    }
  });

  it('is cut where the path is very long', () => {
    const filter = networkFilter(
      exchange(`https://api.acme.example/${'a/'.repeat(5_000)}`),
      'chrome',
    );
    expect(filter.length).toBeLessThan(1_100);
  });
});
