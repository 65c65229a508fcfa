import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactorOf } from '../redaction/redactor.ts';
import { asCurl } from '../ticket/curl.ts';
import { exchangeWith } from '../ticket/exchange.fixture.ts';
import { curlRequest } from './curl-request.ts';
import { readCommand } from './shell-words.ts';

/** What a command asks for, read in the words of its shell. */
const requestOf = (command: string) => curlRequest(readCommand(command, 'curl'.length).words);

const wordsOf = (command: string) => readCommand(command, 0).words;

describe('the words of a shell', () => {
  it.each<[string, readonly string[]]>([
    [`a 'b c' "d e" f\\ g`, ['a', 'b c', 'd e', 'f g']],
    [`'it'\\''s' "a\\"b\\$c\\d"`, ["it's", 'a"b$c\\d']],
    [`$'a\\nb\\'c\\u0021\\x41\\101\\\\' ''`, ["a\nb'c!AA\\", '']],
    ['a \\\n b \\\r\n c\nd', ['a', 'b', 'c']],
    ['a & b', ['a']],
    ['a&&b', ['a']],
    ['a x?b=1&c=2 d', ['a', 'x?b=1&c=2', 'd']],
    ['a; b', ['a']],
    ['a | b', ['a']],
    ['a 2>&1', ['a']],
    ["a 'never ends", ['a', 'never ends']],
    ['a "never ends\\', ['a', 'never ends\\']],
    ['a ^"b^" ^\n  ^"^{^\\^"c^\\^":^\\^"d e^\\^"^}^" ^\r\n f', ['a', 'b', '{"c":"d e"}', 'f']],
    ['a ^"b^\n\nc^"', ['a', 'b\nc']],
    ['a ^\n "b c" "d ""e""" "f\\\\" ^%g^% "^{h"', ['a', 'b c', 'd "e"', 'f\\', '%g%', '^{h']],
    ["a `\n 'b''c' `\r\n \"d`\"e`nf\" '{\\\"g\\\":1}'", ['a', "b'c", 'd"e\nf', '{"g":1}']],
  ])('%j', (command, words) => {
    expect(wordsOf(command)).toEqual(words);
  });
});

describe('a request', () => {
  it.each<[string, object]>([
    ['curl https://a.example/', { method: 'GET', url: 'https://a.example/', body: null }],
    ['curl a.example', { url: 'http://a.example' }],
    ['curl -sSXPOST https://a.example', { method: 'POST' }],
    ['curl -I https://a.example', { method: 'HEAD' }],
    ['curl -T f https://a.example', { method: 'PUT', remarks: [expect.stringContaining('file')] }],
    [
      'curl https://a.example -d a=1 --data b=2 -G',
      { method: 'GET', url: 'https://a.example?a=1&b=2', body: null },
    ],
    [
      'curl "https://a.example/?x=1#top" --url-query y=2',
      { url: 'https://a.example/?x=1&y=2#top' },
    ],
    [
      'curl https://a.example -d a=1 --data-urlencode "b=c d"',
      {
        method: 'POST',
        body: { mimeType: 'application/x-www-form-urlencoded', text: 'a=1&b=c%20d' },
      },
    ],
    ['curl https://a.example -d @f', { method: 'POST', body: null, remarks: [expect.any(String)] }],
    ['curl https://a.example --data-raw @f', { body: { text: '@f' } }],
    [
      `curl https://a.example --json '{"a":1}'`,
      { method: 'POST', body: { mimeType: 'application/json', text: '{"a":1}' } },
    ],
    [
      'curl https://a.example -F a=1 -F "file=@x.png;type=image/png"',
      { body: { mimeType: 'multipart/form-data', text: 'a=1&file=%40x.png' } },
    ],
    [
      'curl https://a.example -u user:pass -A ua -e ref -b a=1 -b jar.txt',
      {
        headers: [
          { name: 'User-Agent', value: 'ua' },
          { name: 'Referer', value: 'ref' },
          { name: 'Cookie', value: 'a=1' },
          { name: 'Authorization', value: 'Basic dXNlcjpwYXNz' },
        ],
      },
    ],
    [
      `curl https://a.example -H 'A: b' -H 'C;' -H 'D:' -H@f --oauth2-bearer t`,
      {
        headers: [
          { name: 'A', value: 'b' },
          { name: 'C', value: '' },
          { name: 'Authorization', value: 'Bearer t' },
        ],
      },
    ],
    [
      'curl -o out.json --max-time 5 --resolve a:1:2 --compressed --unknown -k https://a.example',
      { url: 'https://a.example' },
    ],
    [
      'curl https://a.example https://b.example',
      { url: 'https://a.example', remarks: [expect.stringContaining('several URLs')] },
    ],
    [
      'curl https://a.example -d a=1 --next https://b.example',
      { method: 'POST', url: 'https://a.example' },
    ],
    ['curl --request=PATCH --url=https://a.example', { method: 'PATCH', url: 'https://a.example' }],
    ['curl', { method: 'GET', url: '' }],
  ])('%s', (command, expected) => {
    expect(requestOf(command)).toMatchObject(expected);
  });

  it('is what the panel copies as cURL, whatever is in it', () => {
    const unit = fc.constantFrom(
      "'",
      '\\',
      '"',
      '$',
      '`',
      '\n',
      '^',
      '%',
      ' ',
      'a',
      '{',
      '\t',
      'é',
    );
    const sent = fc.record({
      text: fc.string({ unit, minLength: 1 }),
      header: fc.string({ unit: fc.constantFrom("'", '"', '\\', 'a', '^', '`', ' ') }),
    });
    fc.assert(
      fc.property(sent, ({ text, header }) => {
        const exchange = exchangeWith({
          method: 'PUT',
          url: "https://a.example/it's?a[]={b}",
          requestHeaders: [{ name: 'x-a', value: header }],
          requestBody: { mimeType: 'text/plain', text },
        });
        const command = asCurl(exchange, redactorOf({ exchange, body: '' }))?.command ?? '';
        const { method, url, body, headers } = requestOf(command);
        expect({ method, url, body }).toEqual({
          method: 'PUT',
          url: exchange.url,
          body: { mimeType: 'text/plain', text },
        });
        expect(headers).toContainEqual({ name: 'x-a', value: header.trim() });
      }),
      { seed: 20_261_122, numRuns: 300 },
    );
  });
});
