import { describe, expect, it } from 'vitest';
import { domainOf, timeAgo, timeSpan } from './texts.ts';

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

describe('how long ago', () => {
  it.each([
    [0, 'now'],
    [-5_000, 'now'],
    [12_400, '12 s ago'],
    [59_999, '59 s ago'],
    [60_000, '1 min ago'],
    [3_599_999, '59 min ago'],
    [3_600_000, '1 h ago'],
    [86_400_000, '1 d ago'],
    [Number.NaN, ''],
  ])('%i ms is %s', (ms, text) => {
    const now = Date.parse('2026-11-20T10:00:00Z');
    expect(timeAgo(now - ms, now)).toBe(text);
  });
});

describe('a span of times', () => {
  it('is one time where both are the same, and empty where none is known', () => {
    const at = new Date(2026, 10, 20, 10, 0, 0).getTime();
    expect(timeSpan(at, at + 999)).toBe('10:00:00');
    expect(timeSpan(at, at + 61_000)).toBe('10:00:00 – 10:01:01');
    expect(timeSpan(Number.NaN, Number.NaN)).toBe('');
  });
});
