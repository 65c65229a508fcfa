import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { hostOf, pathOf, withoutValues } from './address.ts';

describe('the host', () => {
  it.each([
    ['https://api.enablex.io/ucaas/x?y=1', 'api.enablex.io'],
    ['https://API.Enablex.IO:8443/ucaas/x', 'api.enablex.io'],
    ['https://api.enablex.io./x', 'api.enablex.io'],
    ['https://api.enablex.io', 'api.enablex.io'],
    ['http://user:secret@127.0.0.1:80/x', '127.0.0.1'],
    ['https://b\u00fccher.example/', 'xn--bcher-kva.example'],
    ['https://api.xn--bcher-kva.example/', 'api.xn--bcher-kva.example'],
    ['https://api.xn--a.example/', ''],
    ['not a url', ''],
    ['', ''],
  ])('of %s is %s', (url, expected) => {
    expect(hostOf(url)).toBe(expected);
  });
});

describe('the path', () => {
  it.each([
    ['https://api.enablex.io/ucaas/../video/x?y=1#z', '/video/x'],
    ['https://api.enablex.io/video/x', '/video/x'],
    ['https://api.enablex.io/video/x?y=/1', '/video/x'],
    ['https://api.enablex.io/video/x#z?y', '/video/x'],
    ['https://api.enablex.io/?y', '/'],
    ['not a url', ''],
  ])('of %s is %s', (url, expected) => {
    expect(pathOf(url)).toBe(expected);
  });
});

describe('a URL without values', () => {
  it.each([
    ['https://a.example/p?x=1&y=2', 'https://a.example/p?x=&y='],
    ['https://a.example/p?x=1&y=2#z?w=3', 'https://a.example/p?x=&y='],
    ['https://a.example/p#z', 'https://a.example/p'],
    ['https://a.example/a=b/p', 'https://a.example/a=b/p'],
    ['https://a.example/a/../b%20c?d=e', 'https://a.example/b%20c?d='],
    ['https://a.example/a/./b.c', 'https://a.example/a/b.c'],
    ['https://a.example/p?x=a%3Db&flag', 'https://a.example/p?x=&flag'],
    ['https://user:secret@a.example:8080/p#token', 'https://a.example:8080/p'],
    ['https://a.example/p?token=a=b', 'https://a.example/p?token='],
    ['data:text/plain,hello', 'data:text/plain,hello'],
    ['//user:secret@a.example/p?x=1#f', '//a.example/p'],
    ['/p?x=1', '/p'],
    ['http://user:pa?ss@host:99999/x', 'http://host:99999/x'],
  ])('%s becomes %s', (url, expected) => {
    expect(withoutValues(url)).toBe(expected);
  });
});

describe('the shorter ways of reading a URL', () => {
  const parts = (...texts: string[]) =>
    fc.array(fc.constantFrom(...texts), { maxLength: 4 }).map((chosen) => chosen.join(''));
  const urls = fc
    .tuple(
      fc.constantFrom('https://', 'http://', 'HTTPS://', 'https:/', 'ftp://', 'wss://', 'x'),
      parts('a', '8x8', '.', '-', '_', 'B', 'xn--', 'xn--bcher-kva', '\u00fc', '%41', ' ', '..'),
      fc.constantFrom(
        '',
        '.example',
        '.com',
        '.c',
        '.1',
        '.EXAMPLE',
        '.com.',
        '.com:8443',
        '.xn--a',
      ),
      fc.constantFrom('', 'user@', 'user:secret@'),
      parts(
        '/',
        'p',
        '.',
        '..',
        '%2e',
        '~',
        '\u00fc',
        '\\',
        ' ',
        'a=b',
        ':',
        "'",
        '"',
        '|',
        'p.json',
      ),
      fc.constantFrom('', '?', '?x=1', '?x=1&y', '?x=a=b&z=%20', "?x='", '?x="', '?x=\u00fc'),
      fc.constantFrom('', '#', '#token=1', '#a?b=c', '# '),
    )
    .map(([scheme, name, domain, user, path, query, fragment]) =>
      [scheme, user, name, domain, path && `/${path}`, query, fragment].join(''),
    );

  it('give what the parser gives', () => {
    fc.assert(
      fc.property(urls, (url) => {
        expect([hostOf(url), withoutValues(url)]).toEqual(byParser(url));
      }),
      { seed: 1, numRuns: 10_000 },
    );
  });
});

describe('the parser, which takes its time', () => {
  const parse = vi.fn();

  function countParses(read: () => unknown): number {
    const Parser = URL;
    vi.stubGlobal(
      'URL',
      class extends Parser {
        constructor(url: string) {
          parse();
          super(url);
        }
      },
    );
    parse.mockReset();
    try {
      read();
    } finally {
      vi.unstubAllGlobals();
    }
    return parse.mock.calls.length;
  }

  const PATHS = [
    '',
    'a',
    'a/b-c_d/~e',
    'v1.2/x.json',
    'a!b$c&d(e)*f+g,h;i=j:k@l',
    'a.b/c.',
    '0/9/',
  ];
  const QUERIES = ['', '?', '?x=1', '?x=1&y=%20&z', '?a.b/c?d=-_.~:@!$()*+,;'];

  it.each(PATHS.flatMap((path) => QUERIES.map((query) => [path + query])))(
    'is not asked for a plain URL: /%s',
    (rest) => {
      for (const [index, host] of ['a.example', 'b-2.c-d.co', '8x8.b.museum'].entries()) {
        for (const [scheme, fragment] of [
          ['https', ''],
          ['http', '#'],
          ['https', '#x=1?'],
        ] as const) {
          // A host of its own each time, because those that were read are kept.
          const url = `${scheme}://${rest.length}x${index}${fragment.length}.${host}/${rest}${fragment}`;
          expect(
            countParses(() => hostOf(url)),
            url,
          ).toBe(0);
          expect(
            countParses(() => withoutValues(url)),
            url,
          ).toBe(0);
        }
      }
    },
  );

  it('is asked once for the host of all URLs that begin alike', () => {
    const urls = Array.from({ length: 20 }, (_, index) => `https://KEPT.example:8443/${index}`);
    expect(countParses(() => urls.map(hostOf))).toBe(1);
  });

  it('is asked again for a host after a thousand others', () => {
    const others = Array.from({ length: 1_001 }, (_, index) => `https://OTHER-${index}.example/`);
    countParses(() => hostOf('https://FIRST.example/'));
    countParses(() => others.map(hostOf));
    expect(countParses(() => hostOf('https://FIRST.example/'))).toBe(1);
  });

  it('keeps nothing of a URL of more than two thousand characters', () => {
    const url = `https://LONG.example/${'x'.repeat(2_000)}`;
    expect(countParses(() => [hostOf(url), hostOf(url)])).toBe(2);
    const shorter = url.slice(0, 2_000);
    expect(countParses(() => [hostOf(shorter), hostOf(shorter)])).toBe(1);
  });
});

/** Host and URL without values, the long way; what cannot be parsed is left to the tests above. */
function byParser(url: string): readonly [string, string] {
  try {
    const { protocol, host, hostname, pathname, search } = new URL(url);
    const query = search.replace(/=[^&]*/g, '=');
    const origin = host === '' ? protocol : `${protocol}//${host}`;
    return [hostname.toLowerCase().replace(/\.$/, ''), `${origin}${pathname}${query}`];
  } catch {
    return ['', withoutValues(url)];
  }
}
