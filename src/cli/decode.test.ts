import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Catalogue, createCatalogue } from '../engine/catalogue.ts';
import { httpStatuses, packs } from '../packs/index.ts';
import { codeLists } from '../packs/lists.ts';
import type { DecodeOptions } from './arguments.ts';
import { decode } from './decode.ts';
import { bytesOf, ran, recordedOutput, recordedStatus } from './output.fixture.ts';
import { type Output, OutputClosed } from './output.ts';

/** Assembled, because no scanner for secrets shall find one here. */
const SECRET = ['sk', 'live', 'x'.repeat(24)].join('_');
const ERROR_ID = '1cc1eda1-f5dd-ea11-8288-0263195dd35a';

function entry(status: number, body: object, url = 'https://sms.8x8.com/api/v1/x') {
  return {
    startedDateTime: '2026-11-20T10:00:00.000Z',
    request: {
      method: 'GET',
      url,
      headers: [{ name: 'Authorization', value: `Bearer ${SECRET}` }],
    },
    response: {
      status,
      headers: [],
      content: { mimeType: 'application/json', text: JSON.stringify(body) },
    },
  };
}

const NOT_FOUND = {
  code: 1300,
  message: 'Object not found',
  errorId: ERROR_ID,
  timestamp: '2020-12-22T05:52:01.85Z',
};
const TELLING = {
  ...NOT_FOUND,
  message: `No key ${SECRET} of ann.example@mail.example at 203.0.113.7`,
};

const har = (...entries: readonly object[]): string => JSON.stringify({ log: { entries } });
const lines = (text: string): string[] => text.split('\n').slice(0, -1);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'errata-decode-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(text: string): string {
  const path = join(folder, 'x.har');
  writeFileSync(path, text);
  return path;
}

describe('errata decode', () => {
  it('reads standard input, as what it begins as', async () => {
    const asHar = await ran(['decode', '-'], har(entry(404, NOT_FOUND)));
    expect([asHar.code, asHar.err]).toEqual([0, '']);
    const ndjson = [entry(404, NOT_FOUND), entry(404, NOT_FOUND)].map((one) => JSON.stringify(one));
    const asNdjson = await ran(['decode', '--json', '-'], ndjson.join('\n'));
    expect(lines(asNdjson.out).map((line) => JSON.parse(line).entry)).toEqual([0, 1]);
    const forced = await ran(['decode', '--as', 'har', '-'], ndjson.join('\n'));
    expect([forced.code, forced.out]).toEqual([2, '']);
  });

  it('reads what comes byte by byte', async () => {
    async function* slowly(): AsyncGenerator<Uint8Array> {
      for (const byte of new TextEncoder().encode(har(entry(404, NOT_FOUND)))) {
        yield Uint8Array.of(byte);
      }
    }
    expect(await ran(['decode', '-'], slowly())).toEqual(
      await ran(['decode', '-'], har(entry(404, NOT_FOUND))),
    );
  });

  it('numbers the entries of NDJSON by their lines, from 0', async () => {
    const text = `\n${JSON.stringify(entry(404, NOT_FOUND))}\n\n${JSON.stringify(entry(404, NOT_FOUND))}\n`;
    const { out } = await ran(['decode', '--json', '--as', 'ndjson', '-'], text);
    expect(lines(out).map((line) => JSON.parse(line).entry)).toEqual([1, 3]);
  });

  it('reads the records of a log in NDJSON, and bodies, and says what is not known once', async () => {
    const records = [
      { level: 'info', msg: 'started' },
      { level: 'error', url: 'https://sms.8x8.com/x', status: 404, response: NOT_FOUND },
      { error: 'invalid_client' },
      { error: 'invalid_grant' },
    ];
    const text = records.map((record) => JSON.stringify(record)).join('\n');
    const { code, out, err } = await ran(['decode', '--json', '--as', 'ndjson', '-'], text);
    expect(code).toBe(0);
    expect(lines(out).map((line) => JSON.parse(line))).toMatchObject([
      { entry: 1, status: 404, code: '1300', vendor: '8x8' },
      { entry: 2, status: null, code: 'invalid_client' },
      { entry: 3, status: null, code: 'invalid_grant' },
    ]);
    expect(lines(err)).toEqual([
      'errata: standard input: of 4 lines, line 1 is without a response',
      expect.stringMatching(/^errata: standard input: \S.* status.* is said of it$/),
    ]);
  });

  it.each(['status', 'statusCode'])(
    'reads a record that has a request and a response as the record of a log, with %s',
    async (name) => {
      const request = { method: 'POST', url: 'https://sms.8x8.com/x' };
      const response = { [name]: 404, body: JSON.stringify(NOT_FOUND) };
      const text = `${JSON.stringify({ level: 'error', request, response })}\n`;
      const args = ['decode', '--json', '--fail-on-error', '--as', 'ndjson', '-'];
      const { code, out } = await ran(args, text);
      expect(code).toBe(1);
      expect(lines(out).map((line) => JSON.parse(line))).toMatchObject([
        { entry: 0, ...request, status: 404, code: '1300', vendor: '8x8' },
      ]);
    },
  );

  it('reads what a text is said to be, and finds it out on standard input', async () => {
    const body = JSON.stringify(NOT_FOUND);
    const texts = {
      body,
      http: `HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\n\r\n${body}`,
      curl: `curl -i https://sms.8x8.com/x\nHTTP/2 404\ncontent-type: application/json\n\n${body}`,
      log: `12:00 ERROR GET https://sms.8x8.com/x status=404 ${body}`,
    };
    for (const [form, text] of Object.entries(texts)) {
      for (const args of [['--as', form, file(text)], ['--as', form, '-'], ['-']]) {
        const { code, out } = await ran(['decode', '--json', ...args], text);
        expect([code, lines(out).length], `${form} ${args}`).toEqual([0, 1]);
        expect(JSON.parse(out)).toMatchObject({ code: '1300', entry: 0 });
      }
    }
    const cut = await ran(['decode', '--as', 'body', '-'], body.slice(0, 30));
    expect(cut.err).toContain('errata: standard input: 1 body is cut off before its end\n');
  });

  it('says of a body alone what it is and what would help, and lists it where it says that it is an error', async () => {
    const none = await ran(['decode', '-'], '{"id":7,"name":"Shoes"}');
    expect(none).toEqual({
      code: 0,
      out: 'No known error was found.\n',
      err: 'errata: standard input: it was read as a body alone, without a status; more can be said with the status line or the URL above it\n',
    });
    const { out } = await ran(['decode', '-'], '{"errorCode":"E-77","message":"x"}');
    expect(lines(out)[1]).toMatch(/^- +- +- +- +not recognized$/);
  });

  it('does not say of requests without a response that nothing failed', async () => {
    const { code, out, err } = await ran(['decode', '--fail-on-error', file(har(entry(0, {})))]);
    expect([code, out]).toEqual([0, 'No response has an error.\n']);
    expect(err).toMatch(/^errata: .+: 1 request had no response\n$/);
  });

  it.each(['1504', '8x8 1002'])('says of %j alone that it can be looked up', async (code) => {
    const { err } = await ran(['decode', '-'], code);
    expect(err).toMatch(/; a code alone can be looked up\n$/);
  });

  it('ends with 1 over findings when it is asked to, and only then', async () => {
    const failing = file(har(entry(404, NOT_FOUND)));
    expect((await ran(['decode', failing])).code).toBe(0);
    expect((await ran(['decode', '--fail-on-error', failing])).code).toBe(1);
    const fine = file(har(entry(200, { ok: true })));
    expect((await ran(['decode', '--fail-on-error', fine])).code).toBe(0);
    const broken = file(har(entry(404, NOT_FOUND), entry(404, NOT_FOUND)).slice(0, -20));
    expect((await ran(['decode', '--fail-on-error', broken])).code).toBe(3);
    expect((await ran(['decode', '--fail-on-error', file('')])).code).toBe(2);
  });

  it('masks what a ticket masks, and leaves codes and ids', async () => {
    const path = file(har(entry(404, TELLING, `https://sms.8x8.com/api/${SECRET}?key=${SECRET}`)));
    const plain = await ran(['decode', '--json', path]);
    expect(plain.out).toContain('ann.example@mail.example');
    const masked = await ran(['decode', '--json', '--redact', path]);
    for (const hidden of [SECRET, 'ann.example', '203.0.113.7']) {
      expect(masked.out).not.toContain(hidden);
    }
    const finding: unknown = JSON.parse(masked.out);
    expect(finding).toMatchObject({
      code: '1300',
      message: 'No key MASKED-API-KEY-1 of MASKED-EMAIL-1 at MASKED-IP-ADDRESS-1',
      ids: [{ value: ERROR_ID }],
    });
    expect(Object.keys(JSON.parse(plain.out)).sort()).toEqual(Object.keys(Object(finding)).sort());
  });

  it('masks a credential of the request also where it is given as a code or an id', async () => {
    const echo = { code: 1300, message: 'x', errorId: SECRET };
    const path = file(har(entry(404, echo)));
    expect((await ran(['decode', path])).out).toContain(SECRET);
    const { out } = await ran(['decode', '--redact', path]);
    expect(out).not.toContain(SECRET);
    expect(out).toContain('MASKED-');
  });

  it('writes nothing to a terminal that could steer it', async () => {
    const hostile = '\u001b]0;x\u0007\u202e\u009b31m\u2066';
    const body = { code: 1300, message: hostile, errorId: hostile, [hostile]: hostile };
    const path = file(har(entry(404, body, `https://sms.8x8.com/${hostile}`)));
    for (const options of [[], ['--json'], ['--redact'], ['--json', '--redact']]) {
      const { out, err } = await ran(['decode', ...options, path]);
      expect(`${out}${err}`.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(out).not.toBe('');
    }
    const { out } = await ran(['decode', '--json', path]);
    expect(JSON.parse(out).message).toBe(hostile);
  });

  it('says a hostile name of a file without its escapes', async () => {
    const { err } = await ran(['decode', join(folder, 'a\u001b[2J\nb\u202e')]);
    expect(err).toMatch(/a\\u\{1b\}\[2J\\u\{a\}b\\u\{202e\}: there is no such file\n$/);
    expect(lines(err)).toHaveLength(1);
  });
});

describe('findings are written while the file is read', () => {
  const options: DecodeOptions = {
    file: '-',
    as: 'har',
    json: true,
    failOnError: false,
    redact: false,
  };

  it('as soon as their entry is complete', async () => {
    const { output, out } = recordedOutput();
    const written: number[] = [];
    async function* input(): AsyncGenerator<Uint8Array> {
      yield* bytesOf(`{"log":{"entries":[${JSON.stringify(entry(404, NOT_FOUND))}`);
      written.push(lines(out()).length);
      yield* bytesOf(`,${JSON.stringify(entry(404, NOT_FOUND))},`);
      written.push(lines(out()).length);
      yield* bytesOf(`${JSON.stringify(entry(404, NOT_FOUND))}]}}`);
    }
    expect(await decode(options, output, input())).toBe(0);
    expect(written).toEqual([1, 2]);
    expect(lines(out())).toHaveLength(3);
  });

  it('and no more is read than there is room for', async () => {
    let room: (() => void) | null = null;
    const { output } = recordedOutput();
    const slow: Output = {
      ...output,
      out: () =>
        new Promise((resolve) => {
          room = resolve;
        }),
    };
    let asked = 0;
    async function* input(): AsyncGenerator<Uint8Array> {
      yield* bytesOf('{"log":{"entries":[');
      for (; asked < 3; asked += 1) {
        yield* bytesOf(`${asked === 0 ? '' : ','}${JSON.stringify(entry(404, NOT_FOUND))}`);
      }
      yield* bytesOf(']}}');
    }
    const decoded = decode(options, slow, input());
    for (const expected of [0, 1, 2]) {
      const make = await vi.waitUntil(() => room);
      room = null;
      // Whatever is ready to go on does so within a few turns.
      for (let turn = 0; turn < 10; turn += 1) await new Promise((turned) => setImmediate(turned));
      expect(asked).toBe(expected);
      make();
    }
    expect(await decoded).toBe(0);
  });

  it('and what was found is printed when the rest fails unexpectedly', async () => {
    async function* input(): AsyncGenerator<Uint8Array> {
      yield* bytesOf(`{"log":{"entries":[${JSON.stringify(entry(404, NOT_FOUND))},`);
      yield* bytesOf(JSON.stringify(entry(404, NOT_FOUND)));
    }
    const { output, out } = recordedOutput();
    const catalogue = createCatalogue(packs, httpStatuses, codeLists);
    let asked = 0;
    const breaking: Catalogue = {
      ...catalogue,
      packOfHost(host) {
        asked += 1;
        if (asked > 1) throw new Error('a bug');
        return catalogue.packOfHost(host);
      },
    };
    const decoded = decode({ ...options, json: false }, output, input(), breaking);
    await expect(decoded).rejects.toThrow('a bug');
    expect(lines(out())).toEqual([expect.stringMatching(/^STATUS/), expect.stringMatching(/^404/)]);
  });

  it('and nothing is said when nobody reads them any more', async () => {
    const { output, err } = recordedOutput();
    const closed: Output = { ...output, out: () => Promise.reject(new OutputClosed()) };
    const text = har(entry(404, NOT_FOUND));
    expect(await decode(options, closed, bytesOf(text))).toBe(0);
    expect(await decode({ ...options, failOnError: true }, closed, bytesOf(text))).toBe(1);
    expect(err()).toBe('');
  });

  it('and the line of progress is taken away in the end, also after a failure', async () => {
    const { line, drawn } = recordedStatus();
    const { output } = recordedOutput({ status: line });
    await decode(options, output, bytesOf(har(entry(404, NOT_FOUND))));
    expect(drawn).toEqual(['']);
    const failing: Output = { ...output, out: () => Promise.reject(new Error('disk full')) };
    const decoded = decode(options, failing, bytesOf(har(entry(404, NOT_FOUND))));
    await expect(decoded).rejects.toThrow('disk full');
    expect(drawn).toEqual(['', '']);
  });
});
