import { describe, expect, it } from 'vitest';
import { domainOf } from './texts.ts';

describe('the domain of a URL', () => {
  it.each([
    ['https://api.acme.example/x?y#z', 'api.acme.example'],
    ['http://127.0.0.1:8080', '127.0.0.1'],
    ['https://name:word@acme.example:1/', 'acme.example'],
    ['https://[::1]:8443/x', '[::1]'],
    ['https://acme.example./x', 'acme.example'],
    ['https://acme.example?x', 'acme.example'],
    ['about:blank', ''],
    ['data:text/plain,//x', ''],
    ['', ''],
  ])('%s is %s', (url, domain) => {
    expect(domainOf(url)).toBe(domain);
  });
});
