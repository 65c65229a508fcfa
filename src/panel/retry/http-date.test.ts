import { describe, expect, it } from 'vitest';
import { readHttpDate } from './http-date.ts';

const EXAMPLE = Date.UTC(1994, 10, 6, 8, 49, 37);

describe('an HTTP-date', () => {
  it.each([
    'Sun, 06 Nov 1994 08:49:37 GMT',
    'Sunday, 06-Nov-94 08:49:37 GMT',
    'Sun Nov  6 08:49:37 1994',
  ])('is read in the form of %s', (text) => {
    expect(readHttpDate(text, 2026)).toBe(EXAMPLE);
  });

  it.each([
    ['Friday, 01-Jan-27 00:00:00 GMT', 2026, 2027],
    ['Friday, 01-Jan-76 00:00:00 GMT', 2026, 2076],
    ['Friday, 01-Jan-77 00:00:00 GMT', 2026, 1977],
    ['Friday, 01-Jan-70 00:00:00 GMT', 2020, 2070],
  ])('%s, written in %i, is in %i', (text, nearYear, year) => {
    expect(readHttpDate(text, nearYear)).toBe(Date.UTC(year, 0, 1));
  });

  it.each([
    ['Thu, 29 Feb 2024 23:59:60 GMT', Date.UTC(2024, 2, 1)],
    ['Thu Feb 29 12:00:00 2024', Date.UTC(2024, 1, 29, 12)],
    ['Mon, 31 Dec 2026 23:59:59 GMT', Date.UTC(2026, 11, 31, 23, 59, 59)],
  ])('%s has the leap day, the leap second and the ends of the year', (text, time) => {
    expect(readHttpDate(text, 2026)).toBe(time);
  });

  it.each([
    '',
    '12',
    'Sun, 06 Nov 1994 08:49:37 UTC',
    'Sun, 06 Nov 1994 08:49:37 +0000',
    'Sun, 6 Nov 1994 08:49:37 GMT',
    'Sun, 06 Nov 94 08:49:37 GMT',
    'Sun, 06 Foo 1994 08:49:37 GMT',
    'Sun, 00 Nov 1994 08:49:37 GMT',
    'Sun, 31 Nov 1994 08:49:37 GMT',
    'Thu, 29 Feb 2023 08:49:37 GMT',
    'Sun, 06 Nov 1994 24:49:37 GMT',
    'Sun, 06 Nov 1994 08:60:37 GMT',
    'Sun, 06 Nov 1994 08:49:61 GMT',
    'Sun, 06 Nov 0094 08:49:37 GMT',
    ' Sun, 06 Nov 1994 08:49:37 GMT',
    '1994-11-06T08:49:37Z',
  ])('is not %j', (text) => {
    expect(readHttpDate(text, 2026)).toBeNull();
  });
});
