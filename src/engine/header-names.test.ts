import { describe, expect, it } from 'vitest';
import { byHeaderName } from './header-names.ts';

describe('a lookup by the name of a header', () => {
  const lookup = byHeaderName(
    new Map([
      ['x-error', 0],
      ['x-other', 1],
      ['etag', 2],
    ]),
  );

  it.each([
    ['x-error', 0],
    ['X-Error', 0],
    ['X-OTHER', 1],
    ['ETag', 2],
    ['x-erro', null],
    ['x-errors', null],
    ['x-event', null],
    ['', null],
    ['__proto__', null],
  ])('gives what %s has, however often it is asked', (name, thing) => {
    expect([lookup(name), lookup(name)]).toEqual([thing, thing]);
  });

  it('gives the same however many names have been asked for', () => {
    for (let index = 0; index < 3_000; index += 1) {
      expect(lookup(String(index).padStart(7, '0'))).toBeNull();
      expect(lookup('X-error')).toBe(0);
    }
  });

  it('gives nothing where there is nothing', () => {
    expect(byHeaderName(new Map())('x-error')).toBeNull();
  });
});
