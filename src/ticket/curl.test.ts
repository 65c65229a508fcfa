import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exchange } from '../model/exchange.ts';
import { redactorOf } from '../redaction/redactor.ts';
import { asCurl } from './curl.ts';
import { exchangeWith } from './exchange.fixture.ts';
import { isLossy, shellWord } from './shell.ts';

function commandOf(part: Partial<Exchange>): string {
  const exchange = exchangeWith(part);
  return asCurl(exchange, redactorOf({ exchange, body: '' }))?.command ?? '';
}

/** What a shell makes of a script in which `curl` only prints what it was given. */
function inShell(script: string): readonly string[] {
  const { stdout, status } = spawnSync('sh', ['-c', `curl() { printf '%s\\0' "$@"; }\n${script}`], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  expect(status).toBe(0);
  return stdout.split('\0').slice(0, -1);
}

describe('a command', () => {
  it('is what curl must be given, to a shell', () => {
    const args = inShell(
      commandOf({
        url: "https://api.acme.example/it's?a[]={b}&to=+447911123456#top",
        requestHeaders: [
          { name: ':authority', value: 'api.acme.example' },
          { name: 'accept-encoding', value: 'br' },
          { name: 'Content-Length', value: '20' },
          { name: 'content-type', value: 'application/json' },
          { name: 'authorization', value: 'Bearer topsecret77' },
          { name: 'x-lines', value: 'a\r\nx-evil: b' },
          { name: 'x-empty', value: '' },
          { name: '@/etc/passwd', value: 'x' },
          { name: 'bad name', value: 'x' },
        ],
        requestBody: {
          mimeType: 'application/json',
          text: `{"pin":1234,"a":"it's $HOME \`id\` !x"}`,
        },
      }),
    );
    expect(args).toEqual([
      "https://api.acme.example/it's?a[]={b}&to=MASKED-PHONE-1",
      '--globoff',
      '--header',
      'content-type: application/json',
      '--header',
      'authorization: Bearer MASKED-AUTHORIZATION-1',
      '--header',
      'x-lines: a x-evil: b',
      '--header',
      'x-empty;',
      '--data-raw',
      `{"pin":"MASKED-PIN-1","a":"it's $HOME \`id\` !x"}`,
    ]);
  });

  it.each<[string, Partial<Exchange>, string]>([
    ['GET', { method: 'GET' }, ''],
    ['HEAD', { method: 'HEAD' }, ' \\\n  --head'],
    ['POST without a body', { method: 'POST' }, " \\\n  --request 'POST'"],
    ['a method that is an option', { method: '-o/x' }, " \\\n  --request '-o/x'"],
    [
      'a body without a type',
      { requestBody: { mimeType: '', text: 'x' } },
      " \\\n  --header 'content-type:' \\\n  --data-raw 'x'",
    ],
    [
      'PUT with a body',
      { method: 'PUT', requestBody: { mimeType: 'text/plain', text: '@x' } },
      " \\\n  --request 'PUT' \\\n  --header 'content-type: text/plain' \\\n  --data-raw '@x'",
    ],
    ['dots in the path', { method: 'GET', url: 'https://a.example/a/../b' }, ' \\\n  --path-as-is'],
  ])('%s', (_, part, options) => {
    const url = 'https://a.example/x';
    expect(commandOf({ url, ...part })).toBe(`curl '${part.url ?? url}'${options}`);
  });

  it.each(['file:///etc/passwd', '-o/x', '@/etc/passwd', '', 'about:blank'])(
    'is not made of %j',
    (url) => {
      const exchange = exchangeWith({ url });
      expect(asCurl(exchange, redactorOf({ exchange, body: '' }))).toBeNull();
    },
  );

  it('says when a command line cannot carry the body', () => {
    const exchange = exchangeWith({ requestBody: { mimeType: 'text/plain', text: 'a\0b' } });
    const curl = asCurl(exchange, redactorOf({ exchange, body: '' }));
    expect(curl?.lossy).toBe(true);
    expect(inShell(curl?.command ?? '').at(-1)).toBe('a\ufffdb');
  });
});

describe('a word of a shell', () => {
  it.each([
    ['', "''"],
    ["it's", "'it'\\''s'"],
    ["'", "\\'"],
    ['a\u202eb', "'a'\"$(printf '\\342\\200\\256')\"'b'"],
    ['\u001b[31m', "\"$(printf '\\033')\"'[31m'"],
    ['a\nb', "'a\nb'"],
  ])('%j', (text, word) => {
    expect(shellWord(text)).toBe(word);
  });

  it('is to the shell what it was, whatever is in it', () => {
    const texts = fc.sample(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({
          unit: fc.constantFrom(
            "'",
            '\\',
            '"',
            '$',
            '`',
            '\n',
            '\r',
            '\t',
            '!',
            '\u200b',
            '%',
            'a',
          ),
        }),
      ),
      { seed: 20_261_121, numRuns: 400 },
    );
    const sound = texts.filter((text) => !isLossy(text));
    expect(sound.length).toBeGreaterThan(300);
    expect(inShell(`curl ${sound.map(shellWord).join(' ')}`)).toEqual(sound);
  });

  it('shows a terminal nothing that it would obey', () => {
    const word = shellWord(
      Array.from({ length: 0x3000 }, (_, char) => String.fromCharCode(char)).join(''),
    );
    expect(word.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });
});
