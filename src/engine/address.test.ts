import { describe, expect, it } from 'vitest';
import { addressOf, withoutValues } from './address.ts';

describe('the address', () => {
  it('has the host without port, in lower case, and the path', () => {
    expect(addressOf('https://API.Enablex.IO:8443/ucaas/x?y=1')).toMatchObject({
      host: 'api.enablex.io',
      path: '/ucaas/x',
    });
  });

  it('is empty for what is no URL', () => {
    expect(addressOf('not a url')).toMatchObject({ host: '', path: '' });
  });
});

describe('a URL without values', () => {
  it.each([
    ['https://a.example/p?x=1&y=2', 'https://a.example/p?x=&y='],
    ['https://a.example/p?x=a%3Db&flag', 'https://a.example/p?x=&flag'],
    ['https://user:secret@a.example:8080/p#token', 'https://a.example:8080/p'],
    ['https://a.example/p?token=a=b', 'https://a.example/p?token='],
    ['data:text/plain,hello', 'data:text/plain,hello'],
    ['//user:secret@a.example/p?x=1#f', '//a.example/p'],
    ['/p?x=1', '/p'],
  ])('%s becomes %s', (url, expected) => {
    expect(withoutValues(addressOf(url))).toBe(expected);
  });
});
