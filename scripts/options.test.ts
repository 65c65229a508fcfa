import { describe, expect, it } from 'vitest';
import { browserOf, browsersOf, oneOrAll, wholeNumber, wholeNumbers } from './options.ts';

describe('options of scripts', () => {
  it('are whole numbers', () => {
    expect(wholeNumber('pairs', '20')).toBe(20);
    expect(wholeNumbers('counts', '1000,5000')).toEqual([1_000, 5_000]);
  });

  it.each(['', ' ', '0', '-1', '1.5', 'x', '1e400', '5,'])('are no numbers like %o', (text) => {
    expect(() => wholeNumber('pairs', text)).toThrow('--pairs wants a whole number from 1 up.');
    expect(() => wholeNumbers('pairs', `1,${text}`)).toThrow('--pairs wants a whole number');
  });

  it('are words of a few', () => {
    expect(oneOrAll('grouping', 'off', ['on', 'off'])).toEqual(['off']);
    expect(oneOrAll('grouping', '', ['on', 'off'])).toEqual(['on', 'off']);
    expect(() => oneOrAll('grouping', 'foo', ['on', 'off'])).toThrow('--grouping wants on or off.');
  });

  it('are browsers', () => {
    expect(browsersOf('')).toEqual(['chromium', 'firefox']);
    expect(browsersOf('firefox')).toEqual(['firefox']);
    expect(browserOf('chromium')).toBe('chromium');
    for (const of of [browsersOf, browserOf]) {
      expect(() => of('opera')).toThrow('--browser wants chromium or firefox.');
    }
    expect(() => browserOf('')).toThrow('--browser wants');
  });
});
