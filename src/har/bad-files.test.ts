import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ELEMENT_LIMIT } from './element-bytes.ts';
import { entry, har, type Read, read } from './har.fixture.ts';
import { TEXT_LIMIT } from './long-strings.ts';
import { DEPTH_LIMIT } from './value-reader.ts';

/** All that is said of a file, one line each: of the file, and of bodies that a line of the file is not about. */
function lines({ end, entries }: Read): readonly string[] {
  const ofBodies = entries.flatMap(({ body }) =>
    body.kind === 'unavailable' && body.why !== 'too-large' ? [body.why] : [],
  );
  const ofFile = end.kind === 'no-har' ? [] : end.remarks;
  return [...(end.kind === 'complete' ? [] : [end.reason]), ...ofFile, ...ofBodies];
}

const numbers = ({ entries }: Read) => entries.map(({ exchange }) => exchange.url.slice(25)).join();

const WHOLE = har([entry(0), entry(1), entry(2)]);
const before = (text: string, more = 0) => WHOLE.slice(0, WHOLE.indexOf(text) + more);
const utf16 = (text: string, mark = '\ufeff') =>
  new Uint8Array(Buffer.from(mark + text, 'utf16le'));
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const NO_BRACE = /^it does not begin with \{, as a HAR does$/;

/** Kind of file, the file, the entries that are read of it, the one line that says what is wrong. */
const BAD: readonly (readonly [string, string | Uint8Array, string, RegExp])[] = [
  ['empty', '', '', /^it is empty$/],
  ['nothing but white space', ' \n\t', '', /^it is empty$/],
  ['nothing but a byte order mark', '\ufeff', '', /^it is empty$/],
  ['one byte', '{', '', /^it breaks off at byte 1$/],
  [
    'cut off within an entry',
    before('/2'),
    '0,1',
    /^it breaks off at byte \d+ within log\.entries\[2\]$/,
  ],
  [
    'cut off within the first entry',
    before('/0'),
    '',
    /^it breaks off at byte \d+ within log\.entries\[0\]$/,
  ],
  ['cut off between entries', WHOLE.slice(0, -4), '0,1', /within log\.entries\[2\]$/],
  [
    'cut off behind the entries',
    WHOLE.slice(0, -2),
    '0,1,2',
    /^it breaks off at byte \d+, behind log\.entries\[2\]$/,
  ],
  ['cut off before the entries', before('"entries'), '', /^it breaks off at byte \d+$/],
  ['plain text', 'Error: no such order', '', NO_BRACE],
  ['zeros', new Uint8Array(500), '', NO_BRACE],
  ['HTML', '\n<!DOCTYPE html><p>Sign in', '', /^it is HTML or XML/],
  ['a list', '[{"log":{}}]', '', /^it is a list and not a HAR/],
  ['a number', '17', '', NO_BRACE],
  ['NDJSON', '{"status":404,"body":"{}"}\n{"status":500}\n', '', /\(NDJSON\) and not a HAR$/],
  ['compressed by gzip', gzipSync(WHOLE), '', /^it is compressed \(gzip\); unpack it first/],
  [
    'compressed by zlib, as mitmproxy does',
    deflateSync(WHOLE, { level: 9 }),
    '',
    /^it is compressed \(zlib\)/,
  ],
  ['in a zip', latin1(`PK\x03\x04${WHOLE}`), '', /^it is compressed \(zip\)/],
  ['another JSON', '{"openapi":"3.1.0","paths":{}}', '', /^it has no list log\.entries$/],
  ['a log that is none', '{"log":[]}', '', /^its member log is a list and not an object$/],
  [
    'entries that are no list',
    har({ 0: entry(0) }),
    '',
    /^log\.entries is an object and not a list$/,
  ],
  ['entries that are null', har(null), '', /^log\.entries is null and not a list$/],
  ['no entries', har([]), '', /^its list log\.entries is empty$/],
  [
    'nothing but null entries',
    har([null, null]),
    '',
    /^2 entries without a response.*log\.entries\[0\]\)$/,
  ],
  [
    'entries that are none',
    har([entry(0), null, 7, 'x', [], {}, entry(6)]),
    '0,6',
    /^5 entries without a response or a request URL, left out \(.*log\.entries\[1\]\)$/,
  ],
  [
    'another version',
    har([entry(0)], { version: '9.9' }),
    '0',
    /^its version is "9\.9"; it was read as HAR 1\.2$/,
  ],
  [
    'text that is not JSON within an entry',
    WHOLE.replace('"time":1', '"time":NaN'),
    '',
    /^log\.entries\[0\], which begins at byte \d+, is not valid JSON$/,
  ],
  [
    'a later entry that is not JSON',
    WHOLE.replace('/1', '/\n1'),
    '0',
    /^log\.entries\[1\], which begins at byte \d+, is not valid JSON$/,
  ],
  [
    'brackets that do not match',
    WHOLE.replace('/2","headers":[]', '/2","headers":[}'),
    '0,1',
    /^log\.entries\[2\], which begins at byte \d+, is not valid JSON$/,
  ],
  [
    'text in UTF-16 that is not JSON within an entry',
    utf16(WHOLE.replace('/2"', '/\n2"')),
    '0,1',
    /^log\.entries\[2\] is not valid JSON$/,
  ],
  [
    'an answer of the proxy that recorded it',
    WHOLE.replace('"status":404', '"status":503').replace(
      '{"startedDateTime"',
      '{"_errorMessage":"Failed to connect to remote host","startedDateTime"',
    ),
    '0,1,2',
    /^1 entry with status 503 from the proxy that recorded it, .*log\.entries\[0\]\)$/,
  ],
  [
    'no comma between entries',
    WHOLE.replace('},{"startedDateTime"', '} {"startedDateTime"'),
    '0',
    /^it is not valid JSON at byte \d+, behind log\.entries\[0\]: a comma or a closing bracket was expected there$/,
  ],
  [
    'a comma too many',
    `${WHOLE.slice(0, -3)},]}}`,
    '0,1,2',
    /behind log\.entries\[2\]: a value was expected there$/,
  ],
  [
    'something behind its end',
    `${WHOLE}\n${WHOLE}`,
    '0,1,2',
    /^something follows behind its end at byte \d+$/,
  ],
  [
    'the list twice',
    WHOLE.replace(
      '"entries"',
      '"entries":[{"request":{"url":"https://api.shop.example/x"},"response":{"status":404,"content":{"size":0}}}],"entries"',
    ),
    'x,0,1,2',
    /^it has 2 lists log\.entries; all were read$/,
  ],
  [
    'a status that is a huge number',
    WHOLE.replace('404', '4e999'),
    '0,1,2',
    /^1 entry without a valid status/,
  ],
  [
    'a status beyond all',
    WHOLE.replace('404', '123456789012345678901234567890'),
    '0,1,2',
    /^1 entry without a valid status/,
  ],
  [
    'a text of 3 MB',
    har([entry(0), entry(1, {}, { text: 'a'.repeat(3 * TEXT_LIMIT) })]),
    '0,1',
    /^1 entry with a body or text of more than 1 MB, .*log\.entries\[1\]\)$/,
  ],
  [
    'an entry of many texts',
    har([entry(0, { x: Array(40).fill('a'.repeat(ELEMENT_LIMIT / 40)) }), entry(1)]),
    '1',
    /^1 entry left out, being too large/,
  ],
  [
    'deep nesting within an entry',
    WHOLE.replace('"headers":[]', `"x":${'['.repeat(1e6)}${']'.repeat(1e6)}`),
    '1,2',
    /^1 entry left out, being too large or nested too deeply \(log\.entries\[0\]\)$/,
  ],
  [
    'deep nesting that never ends',
    before('/1') + '['.repeat(3e6),
    '0',
    /^it breaks off at byte \d+ within log\.entries\[1\]$/,
  ],
  [
    'deep nesting of an entry',
    har([entry(0), 1, entry(2)]).replace(',1,', `,${'['.repeat(5_000)}${']'.repeat(5_000)},`),
    '0,2',
    /^1 entry left out/,
  ],
  [
    'deep nesting beside the entries',
    WHOLE.replace('"creator":', `"x":${'[{"":'.repeat(1e5)}`),
    '',
    /^it breaks off at byte \d+$/,
  ],
  [
    'base64 that is none',
    har([entry(0, {}, { text: 'eyJ*', encoding: 'base64' })]),
    '0',
    /^bad-base64$/,
  ],
  [
    'a body left compressed',
    har([entry(0, {}, { text: gzipSync('{}').toString('base64'), encoding: 'base64' })]),
    '0',
    /^compressed$/,
  ],
  ['no bodies', har([entry(0, {}, { text: undefined })]), '0', /^not-exported$/],
  [
    'Latin-1',
    latin1(har([entry(0), entry(1, { comment: 'Zürich' })])),
    '0,1',
    /^1 entry not in UTF-8.*log\.entries\[1\]\)$/,
  ],
  [
    'UTF-16 that is cut off',
    utf16(WHOLE).slice(0, -301),
    '0,1',
    /^it breaks off within log\.entries\[2\]$/,
  ],
  [
    'UTF-32',
    new Uint8Array([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]),
    '',
    /^it is written in UTF-32; save it as UTF-8$/,
  ],
];

describe('a bad file', () => {
  it.each(BAD)('%s: is read as far as it goes, and one line is said', (_, file, kept, line) => {
    for (const length of [7, 65_536, 100_000_000]) {
      if (length === 7 && file.length > 100_000) continue;
      const result = read(file, length);
      expect(numbers(result)).toBe(kept);
      expect(lines(result)).toEqual([expect.stringMatching(line)]);
    }
  });

  it('is of at least 20 kinds', () => {
    expect(new Set(BAD.map(([kind]) => kind)).size).toBeGreaterThanOrEqual(40);
  });

  it('stops at the place where it broke', () => {
    expect(read(`${WHOLE.slice(0, -3)}${'[1,'.repeat(1e6)}`).end).toMatchObject({ entries: 3 });
  });
});

describe('a file that is only unusual', () => {
  it.each<readonly [string, string | Uint8Array]>([
    ['a byte order mark', `\ufeff${WHOLE}`],
    ['UTF-16, little-endian', utf16(WHOLE)],
    ['UTF-16, big-endian', swapped(utf16(WHOLE))],
    ['UTF-16 without a mark', utf16(WHOLE, '')],
    ['UTF-16 without a mark, big-endian', swapped(utf16(WHOLE, ''))],
    ['white space around', `\r\n\t ${JSON.stringify(JSON.parse(WHOLE), null, '\t')}\r\n`],
    ['version 1.1', WHOLE.replace('"1.2"', '"1.1"')],
    ['no version', WHOLE.replace('"version":"1.2",', '')],
    [
      'entries before version',
      WHOLE.replace('"version":"1.2",', '').replace(/\]\}\}$/, '],"version":"1.2"}}'),
    ],
    ['members beside the log', `{"x":[{"entries":[1]}],${WHOLE.slice(1)}`],
    ['escapes in names', WHOLE.replace('"creator"', '"\\"log\\\\"')],
    ['a status as text', WHOLE.replace('404', '"404"')],
  ])('%s: nothing is said', (_, file) => {
    for (const length of [1, 3, 1_000]) {
      const result = read(file, length);
      expect(lines(result)).toEqual([]);
      expect(numbers(result)).toBe('0,1,2');
    }
  });

  it('has texts of any language', () => {
    const file = har([entry(0, {}, { text: 'Straße 東京 \u{1f600}' })]);
    for (const bytes of [new TextEncoder().encode(file), utf16(file), swapped(utf16(file))]) {
      for (const length of [1, 3, 1_000]) {
        const [first] = read(bytes, length).entries;
        expect(first?.body).toEqual({ kind: 'text', text: 'Straße 東京 \u{1f600}' });
      }
    }
  });

  it('leaves out only what is nested deeper than any HAR', () => {
    const nested = (depth: number) => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
    expect(numbers(read(har([entry(0, { x: nested(DEPTH_LIMIT - 1) })])))).toBe('0');
    expect(numbers(read(har([entry(0, { x: nested(DEPTH_LIMIT) }), entry(1)])))).toBe('1');
  });
});
