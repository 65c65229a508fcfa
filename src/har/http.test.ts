import { describe, expect, it } from 'vitest';
import { encoded } from './encoded.ts';
import { essence, headerOf, statusOf } from './http.ts';

describe('what HTTP says', () => {
  it.each([
    [100, 100],
    [999, 999],
    ['700', 700],
    ['099', null],
    [99, null],
    [1000, null],
    ['40', null],
    ['404 ', null],
    [404.5, null],
    [Number.NaN, null],
    [null, null],
    [[404], null],
  ])('has %j as the status %j', (value, status) => {
    expect(statusOf(value)).toBe(status);
  });

  it('has media types with parameters, and headers in any case', () => {
    expect(essence(' Application/JSON ; charset=utf-8;x')).toBe('application/json');
    expect(essence('')).toBe('');
    const headers = [
      { name: 'X-A', value: '1' },
      { name: 'x-a', value: '2' },
    ];
    expect(headerOf(headers, 'x-a')).toBe('1');
    expect(headerOf(headers, 'x-b')).toBeUndefined();
  });

  it('has texts of forms without half characters', () => {
    expect(encoded('a b&\ud800😀')).toBe('a%20b%26%EF%BF%BD%F0%9F%98%80');
  });
});
