import { describe, expect, it } from 'vitest';
import { readTarget } from './target.ts';

describe('readTarget', () => {
  it('takes no argument for the demo', () => {
    expect(readTarget([])).toEqual({ kind: 'demo', browser: 'chromium' });
  });

  it('takes the name of a browser, before or after the address', () => {
    expect(readTarget(['--browser', 'firefox'])).toEqual({ kind: 'demo', browser: 'firefox' });
    const page = { kind: 'page', browser: 'firefox', url: 'https://example.com/' };
    expect(readTarget(['--browser', 'firefox', 'example.com'])).toEqual(page);
    expect(readTarget(['--browser=firefox', 'example.com'])).toEqual(page);
    expect(readTarget(['example.com', '--browser', 'firefox'])).toEqual(page);
  });

  it.each([[['--browser']], [['--browser=']], [['--browser', 'safari']]])(
    'wants a known browser: %j',
    (args) => {
      expect(readTarget(args)).toEqual({
        kind: 'wrong',
        why: '--browser wants a name: chromium or firefox.',
      });
    },
  );

  it.each([
    ['https://example.com', 'https://example.com/'],
    ['http://example.com:8080/a?b=c#d', 'http://example.com:8080/a?b=c#d'],
    ['HTTPS://Example.com', 'https://example.com/'],
    ['example.com', 'https://example.com/'],
    [' example.com/path?x=1 ', 'https://example.com/path?x=1'],
    ['example.com:8443/x', 'https://example.com:8443/x'],
    ['example.com/a:b', 'https://example.com/a:b'],
    ['bücher.example', 'https://xn--bcher-kva.example/'],
    ['localhost:3000', 'http://localhost:3000/'],
    ['shop.localhost', 'http://shop.localhost/'],
    ['127.0.0.1:8080/x', 'http://127.0.0.1:8080/x'],
    ['[::1]:8080', 'http://[::1]:8080/'],
    ['localhost.example', 'https://localhost.example/'],
  ])('opens %j', (address, url) => {
    expect(readTarget([address])).toEqual({ kind: 'page', browser: 'chromium', url });
  });

  it.each([
    '',
    ' ',
    '/etc/passwd',
    './index.html',
    '--help',
    'file:///etc/passwd',
    'ftp://example.com',
    'about:blank',
    'javascript:alert(1)',
    'mailto:a@b.example',
    'exa mple.com',
    'https://',
    'https://exa mple.com',
    'example.com:port',
    'example.com:99999',
  ])('refuses %j in one line', (address) => {
    const target = readTarget([address]);
    expect(target.kind).toBe('wrong');
    expect(target.kind === 'wrong' && target.why).toMatch(
      /^"[^\n]*no http or https address; [^\n]*\.$/,
    );
  });

  it('refuses a second argument', () => {
    expect(readTarget(['a.example', 'b.example']).kind).toBe('wrong');
  });
});
