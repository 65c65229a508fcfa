import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inputForms } from './input-form.ts';
import { ran } from './output.fixture.ts';

const BODY =
  '{"code":1300,"message":"Object not found","errorId":"1cc1eda1-f5dd-ea11-8288-0263195dd35a"}';

/** An entry with an error of 8x8 in it, as JSON. */
function entry(content: object = { text: BODY, mimeType: 'application/json' }, more = ''): string {
  const response = { status: 404, headers: [], content };
  const url = 'https://sms.8x8.com/api/v1/x';
  return `{${more}"request":{"method":"GET","url":"${url}","headers":[]},"response":${JSON.stringify(response)}}`;
}

function har(...entries: readonly string[]): string {
  return `{"log":{"version":"1.2","creator":{"name":"x","version":"1"},"entries":[${entries.join(',')}]}}`;
}

const GOOD = entry();
const DEEP = '['.repeat(200_000) + ']'.repeat(200_000);

const GZIP = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]);
const BINARY = Buffer.from('89504e470d0a1a0afe00017b0aff80c1', 'hex');
const PACKED = { text: 'H4sIAAAAAAAAA6tWSs5PSVWyMjQ2MKgFAKz2pS0NAAAA', encoding: 'base64' };
const NDJSON = ['--as', 'ndjson'];
const BAD_LINES = `${GOOD}\n{\n\n7\n{{\n${GOOD}\n`;

/** As no message for users may look. */
const STACK = /\bat .+:\d+:\d+|node:internal|\bError:|undefined|\[object/;

/**
 * What is bad; the file; the exit code; how many errors are printed all the same; what is said, as a
 * pattern, or nothing; options.
 */
type Case = readonly [string, string | Uint8Array, number, number, string | null, string[]?];

const ADVICE = '; if it is something else, say so with --as';

const NO_BRACE = 'it does not begin with \\{, as a HAR does';

const CASES: readonly Case[] = [
  ['an empty file', '', 2, 0, 'no HAR in FILE: it is empty'],
  ['white space', ' \n\t\n', 2, 0, 'no HAR in FILE: it is empty'],
  ['no JSON', 'hello', 2, 0, `no HAR in FILE: ${NO_BRACE}${ADVICE}`],
  ['a page', '<!doctype html><html></html>', 2, 0, `it is HTML or XML and not a HAR${ADVICE}`],
  ['a list', '[]', 2, 0, `it is a list and not a HAR, .+${ADVICE}`],
  ['null', 'null', 2, 0, `${NO_BRACE}${ADVICE}`],
  ['a text in JSON', '"abc"', 2, 0, NO_BRACE],
  ['no log', '{"log":null}', 2, 0, 'its member log is null and not an object'],
  ['no entries', '{"log":{"version":"1.2"}}', 2, 0, 'it has no list log.entries'],
  ['entries that are an object', '{"log":{"entries":{"0":{}}}}', 2, 0, 'log.entries is an object'],
  ['entries that are a text', '{"log":{"entries":"none"}}', 2, 0, 'log.entries is a text'],
  ['an empty list', har(), 2, 0, 'its list log.entries is empty'],
  ['entries that are none', har('1', 'null', '{}', '"x"'), 2, 0, '4 entries without a response'],
  ['cut in the first entry', har(GOOD).slice(0, 200), 2, 0, 'breaks off at byte 200 within'],
  ['cut in the second entry', har(GOOD, GOOD).slice(0, -200), 3, 1, 'byte 416 within .+\\[1\\]'],
  ['cut behind the last entry', har(GOOD, GOOD).slice(0, -3), 3, 2, 'behind log\\.entries\\[1\\]'],
  [
    'a bad second entry',
    har(GOOD, '{"request":}', GOOD),
    3,
    1,
    'entries\\[1\\], which begins at byte 343, is not valid JSON',
  ],
  ['a comma too many', har(GOOD, ''), 3, 1, 'behind log\\.entries\\[0\\]: a value was expected'],
  ['text behind the end', `${har(GOOD)}garbage`, 3, 1, 'something follows behind its end'],
  ['two files in one', har(GOOD) + har(GOOD), 3, 1, 'something follows behind its end'],
  ['another version', har(GOOD).replace('"1.2"', '"9.9"'), 0, 1, 'its version is "9\\.9"'],
  ['a version that is a number', har(GOOD).replace('"1.2"', '1.2'), 0, 1, null],
  ['two lists', har(GOOD).replace('{"log":', '{"log":{"entries":[]},"log":'), 0, 1, 'has 2 lists'],
  ['duplicate keys in an entry', har(entry(undefined, '"request":1,')), 0, 1, null],
  [
    'a body of 100 MB',
    har(entry({ text: 'x'.repeat(1e8) }), GOOD),
    0,
    2,
    '1 entry with a body .+ of more than 1 MB',
  ],
  ['a body without content', har(entry({ size: 9 })), 0, 1, '1 body .+: exported without content'],
  [
    'a body that is cut off',
    har(entry({ text: '{"code":1' })),
    0,
    1,
    '1 body is cut off before its',
  ],
  [
    'bodies that are cut off',
    har(entry({ text: '{"code":1' }), entry({ text: '{"a' })),
    0,
    2,
    '2 bodies are cut off before their end',
  ],
  ['invalid base64', har(entry({ text: '%', encoding: 'base64' })), 0, 1, '1 body .+ valid base64'],
  ['a body that is packed', har(entry(PACKED)), 0, 1, '1 body could .+: still compressed'],
  ['deep nesting in an entry', har(entry(undefined, `"_x":${DEEP},`), GOOD), 0, 2, null],
  ['deep nesting around it', '{"log":'.repeat(100_000), 2, 0, 'it breaks off at byte 700000'],
  ['deep nesting in a body', har(entry({ text: DEEP })), 0, 1, null],
  [
    'huge numbers',
    har(GOOD.replace('404', `4${'0'.repeat(400)}`), GOOD),
    0,
    1,
    '1 request had no response\nerrata: FILE: 1 entry without a valid status',
  ],
  ['a negative status', har(GOOD.replace('404', '-1'), GOOD), 0, 1, '1 request had no response'],
  ['a status of null', har(GOOD.replace('404', 'null'), GOOD), 0, 1, '1 request had no response'],
  [
    'no answers',
    har(GOOD.replace('404', '0'), GOOD.replace('404', '0'), GOOD),
    0,
    1,
    'FILE: 2 requests had no response',
  ],
  ['a status that is a text', har(GOOD.replace('404', '"404"')), 0, 1, null],
  [
    'Latin-1',
    Buffer.from(har(entry({ text: '{"code":"\u00e9"}' })), 'latin1'),
    0,
    1,
    'not in UTF-8',
  ],
  ['UTF-16', Buffer.from(`\ufeff${har(GOOD)}`, 'utf16le'), 0, 1, null],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]), 2, 0, 'UTF-32; save it as UTF-8'],
  ['gzip', GZIP, 2, 0, 'it is compressed \\(gzip\\); unpack it first'],
  ['zip', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), 2, 0, 'it is compressed \\(zip\\)'],
  ['zeros', Buffer.alloc(5_000_000), 2, 0, NO_BRACE],
  ['a picture', Buffer.from('\u0089PNG\r\n\u001a\n\0\0\0\r', 'latin1'), 2, 0, NO_BRACE],
  ['ndjson unsaid', `${GOOD}\n${GOOD}\n`, 2, 0, '; --as ndjson reads one JSON a line'],
  ['ndjson: nothing', '\n\n', 2, 0, 'no response in FILE: it is empty', NDJSON],
  ['ndjson: no JSON', 'a\nb\n', 2, 0, '2 lines are not valid JSON, the first is line 1', NDJSON],
  ['ndjson: a line of text', 'hello', 2, 0, 'FILE: line 1 is not valid JSON', NDJSON],
  ['ndjson: no responses', '1\n{"level":"info"}\n', 2, 0, '2 lines are without a response', NDJSON],
  ['ndjson: bad lines', BAD_LINES, 0, 2, 'of 6 lines, 2 .+ line 2; line 4 is without', NDJSON],
  ['ndjson: cut', `${GOOD}\n${GOOD.slice(0, 50)}`, 3, 1, 'in the middle of line 2', NDJSON],
  ['a body that is none', ' \n', 2, 0, 'no response in FILE: it is empty', ['--as', 'body']],
  [
    'a body that is a page',
    '<html></html>',
    0,
    0,
    'a body alone, without a status',
    ['--as', 'body'],
  ],
  [
    'a body of 30 MB',
    `{"a":"${'x'.repeat(3e7)}`,
    2,
    0,
    'more than the 20 million',
    ['--as', 'body'],
  ],
  ['HTTP that is none', BODY, 2, 0, 'it has no response as HTTP writes it', ['--as', 'http']],
  [
    'cURL without output',
    'curl https://shop.example/',
    2,
    0,
    'the cURL command has no output; ',
    ['--as', 'curl'],
  ],
  [
    'cURL without a response',
    'curl https://shop.example/\ncurl: (6) Could not resolve host: shop.example\n',
    2,
    0,
    'the request got no response; curl printed only why',
    ['--as', 'curl'],
  ],
  ['cURL that is none', BODY, 2, 0, 'there is no cURL command in it', ['--as', 'curl']],
  ['no name of a member', '{x:1}', 2, 0, 'the name of a member was expected there'],
  ['a log without responses', 'up\ndown\n', 2, 0, 'none of its lines tells of a', ['--as', 'log']],
  ['a body that is gzip', GZIP, 2, 0, 'it is compressed \\(gzip\\)', ['--as', 'body']],
  ['a body that is binary', BINARY, 2, 0, 'no response in FILE: it is no text', ['--as', 'body']],
  ['a body that is deep', DEEP, 0, 0, 'a body alone, without a status', ['--as', 'body']],
  ['ndjson: deep', `${DEEP}\n${GOOD}\n`, 0, 1, 'line 1 is without a', NDJSON],
  [
    'ndjson: deep members',
    `${'{"a":'.repeat(5e4)}1${'}'.repeat(5e4)}\n${GOOD}`,
    0,
    1,
    'has no HTTP status',
    NDJSON,
  ],
  ['ndjson: a line of 40 MB', `"${'x'.repeat(4e7)}"\n${GOOD}`, 0, 1, 'line 1 is too long', NDJSON],
  [
    'ndjson: a line of 21 MB',
    `["${'x'.repeat(2.1e7)}"]\n${GOOD}`,
    0,
    1,
    'line 1 is too long',
    NDJSON,
  ],
  ['ndjson: gzip', GZIP, 2, 0, 'no response in FILE: it is compressed \\(gzip\\)', NDJSON],
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'errata-bad-'));
  symlinkSync('circle', join(folder, 'circle'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileWith(content: string | Uint8Array): string {
  const path = join(folder, 'bad.har');
  writeFileSync(path, content);
  return path;
}

describe('bad input on the command line', () => {
  it.each(
    CASES.map(([name, content, code, findings, said, options = []]) => {
      return { name, content, code, findings, said, options };
    }),
  )('$name', async ({ content, code, findings, said, options }) => {
    const path = fileWith(content);
    const result = await ran(['decode', '--json', ...options, path]);
    expect(result.code, result.err).toBe(code);
    const lines = result.out.split('\n').slice(0, -1);
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ method: 'GET' });
    expect(lines).toHaveLength(findings);
    const err = result.err.replaceAll(path, 'FILE');
    if (said === null) expect(err).toBe('');
    else expect(err).toMatch(new RegExp(`^errata: (?=.*FILE).*${said}.*\n$`));
    expect(err).not.toMatch(STACK);
  });

  it('is of at least twenty kinds', () => {
    expect(new Set(CASES.map(([name]) => name)).size).toBeGreaterThanOrEqual(20);
  });
});

describe('a HAR that is said to be something else', () => {
  const forms = inputForms.filter((form) => form !== 'har');
  const formatted = JSON.stringify(JSON.parse(har(GOOD)), null, 2);
  const texts = [har(GOOD), formatted, har(GOOD).slice(0, -9), `\ufeff${har(GOOD)}`];

  it.each(forms)('is not read as %s without any error', async (form) => {
    for (const text of texts) {
      async function* slowly(): AsyncGenerator<Uint8Array> {
        for (const byte of new TextEncoder().encode(text)) yield Uint8Array.of(byte);
      }
      for (const [file, input] of [
        [fileWith(text), ''],
        ['-', slowly()],
      ] as const) {
        const { code, out, err } = await ran(['decode', '--as', form, file], input);
        expect([code, out]).toEqual([2, '']);
        expect(err).toMatch(/^errata: cannot read .+: it is a HAR; leave --as out\n$/);
      }
    }
  });

  it('is read where it is one of several records', async () => {
    const text = `${har(GOOD)}\n${har(GOOD, GOOD)}\n`;
    const { code, out } = await ran(['decode', '--json', '--fail-on-error', ...NDJSON, '-'], text);
    expect([code, out.split('\n').length - 1]).toEqual([1, 3]);
  });

  it('is no HAR where only something in it is called log', async () => {
    for (const text of [
      '{"log":{"level":"error"},"error":"invalid_grant"}',
      '{"log":{"version":"1"}}',
    ]) {
      const { err } = await ran(['decode', '--as', 'body', '-'], text);
      expect(err).toContain('it was read as a body alone');
    }
  });
});

describe('a file that ends anywhere', () => {
  /** The first bytes of a file, as they are read of it. */
  async function* first(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
    yield bytes.subarray(0, length);
  }

  it.each([
    ['docs/examples/checkout.har', 'har'],
    ['docs/examples/service.ndjson', 'ndjson'],
    ['docs/examples/curl.txt', 'curl'],
    ['docs/examples/response.http', 'http'],
  ])('loses nothing of what came before: %s', async (path, form) => {
    const bytes = readFileSync(path);
    let before = 0;
    for (let length = 0; length <= bytes.length; length += 101) {
      const { code, out, err } = await ran(
        ['decode', '--json', '--as', form, '-'],
        first(bytes, length),
      );
      const found = out.split('\n').length - 1;
      expect([0, 2, 3], `${length}: ${err}`).toContain(code);
      if (found > 0) expect(code).not.toBe(2);
      expect(found, `at ${length}`).toBeGreaterThanOrEqual(before);
      before = found;
      expect(err).toMatch(/^(?:errata: [^\n]+\n)*$/);
      expect(err).not.toMatch(STACK);
    }
  });
});

describe('what cannot be opened', () => {
  const there = (name: string): string => join(folder, name);

  it.each([
    ['no such file', () => there('none.har'), 'there is no such file'],
    ['a directory', () => folder, 'it is a directory'],
    ['a file on the way', () => there('bad.har/x.har'), 'a folder on the way to it is a file'],
    ['a name that is too long', () => there('x'.repeat(5_000)), 'its name is too long'],
    ['links in a circle', () => there('circle'), 'its links lead round in a circle'],
    ['a name with a zero', () => there('a\0b'), 'this is no name of a file'],
  ])('%s', async (_, file, reason) => {
    fileWith('');
    const { code, out, err } = await ran(['decode', file()]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(new RegExp(`^errata: cannot read .+: ${reason}\n$`));
    expect(err).not.toContain('\0');
  });
});

describe('what breaks while it is read', () => {
  async function* breaking(...pieces: readonly string[]): AsyncGenerator<Uint8Array> {
    for (const piece of pieces) yield new TextEncoder().encode(piece);
    throw Object.assign(new Error('read EIO'), { code: 'EIO' });
  }

  it('is said, with what was found before', async () => {
    const { code, out, err } = await ran(['decode', '-'], breaking(har(GOOD, GOOD).slice(0, -50)));
    expect(code).toBe(3);
    expect(out).toMatch(/^STATUS .+\n404 +8x8 +1300 .+\n$/);
    expect(err).toBe(
      'errata: standard input was read in part: it could not be read on: the disk or the network failed\n',
    );
  });

  it.each([
    ['a HAR', ['-'], har(GOOD, '1', GOOD).slice(0, -50), '1 entry without a response'],
    ['NDJSON', ['--as', 'ndjson', '-'], `${GOOD}\n7\n{"a`, 'of 2 lines, line 2 is without'],
  ])('is said of %s with what there was to say until then', async (_, args, text, remark) => {
    const { code, err } = await ran(['decode', ...args], breaking(text));
    expect(code).toBe(3);
    expect(err).toContain('it could not be read on: the disk or the network failed\n');
    expect(err).toContain(remark);
    expect(err).not.toContain('breaks off');
  });

  it('is said when nothing was found before', async () => {
    expect(await ran(['decode', '-'], breaking('{"log"'))).toEqual({
      code: 2,
      out: '',
      err: 'errata: cannot read standard input: the disk or the network failed\n',
    });
  });
});

describe('wrong arguments', () => {
  it.each([
    [['decode'], 'decode wants a file, or - for standard input'],
    [['decode', ''], 'the name of the file is empty'],
    [['decode', 'a', 'b'], 'decode takes one file'],
    [['decode', '--as'], "Option '--as <value>' argument missing"],
    [
      ['decode', '--as', 'xml', 'a'],
      'there is no form "xml", only har, ndjson, body, http, curl, log',
    ],
    [['decode', '--json=yes', 'a'], "Option '--json' does not take an argument"],
    [['decode', '--colour', 'a'], "Unknown option '--colour'"],
    [['decode', '-x', 'a'], "Unknown option '-x'"],
    [['explain', 'a'], 'there is no command "explain"'],
    [['toString'], 'there is no command "toString"'],
    [['a\u001b[31m\u202eb'], 'there is no command "a\\u{1b}[31m\\u{202e}b"'],
    [['lookup'], 'lookup wants a code'],
    [['lookup', ' '], 'lookup wants a code'],
    [['lookup', '--redact', '1002'], 'lookup takes no --redact'],
    [['packs', 'x.har'], 'packs takes no file'],
    [['packs', '--redact'], 'packs takes no --redact'],
    [['packs', '--as', 'har'], 'packs takes no --as'],
  ])('%j', async (args, reason) => {
    expect(await ran(args)).toEqual({
      code: 2,
      out: '',
      err: expect.stringContaining(`errata: ${reason}`),
    });
    const { err } = await ran(args);
    expect(err).toMatch(/^.+; see errata --help\n$/);
  });
});
