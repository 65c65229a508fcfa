import { describe, expect, it } from 'vitest';
import { entryOfExample } from '../har/example-entry.ts';
import { acmeCatalogue, SHOP } from './acme.fixture.ts';
import { endOfStream } from './end-of-stream.ts';
import { inspect } from './inspect.ts';
import { findingsOf, formOf } from './pack.fixture.ts';

const TYPE = 'application/connect+json';

/** A frame of Connect as a binary string: its flag, its length in four bytes, and what is in it. */
function frame(flag: number, text: string): string {
  const { length } = new TextEncoder().encode(text);
  return String.fromCharCode(flag, 0, 0, length >> 8, length & 0xff) + utf8(text);
}

/** The bytes of a text in UTF-8 as a binary string. */
function utf8(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}

/** A binary string read as UTF-8, as browsers hand a body over. */
function received(binary: string): string {
  return new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
}

/** What is read of a body. */
function readOf(body: string, mediaType = TYPE): string {
  const { exchange } = entryOfExample({ title: '', url: SHOP, status: 200, mediaType, body: '' });
  return endOfStream(exchange, body);
}

const ERROR = '{"error":{"code":"not_found","message":"No café"}}';
const MESSAGE = frame(0, '{"order":"17"}');

describe('the end of a stream', () => {
  it.each([TYPE, 'application/connect+proto'])('is the JSON of its last frame: %s', (type) => {
    expect(readOf(received(frame(2, ERROR)), type)).toBe(ERROR);
    expect(readOf(received(MESSAGE + MESSAGE + frame(2, ERROR)), type)).toBe(ERROR);
    expect(readOf(received(`${frame(0, '\x08\x96')}\xc3${frame(2, ERROR)}`), type)).toBe(ERROR);
    expect(readOf(received(MESSAGE + frame(2, '{}')), type)).toBe('{}');
  });

  it('is found behind a length of any bytes', () => {
    for (let length = ERROR.length; length < 2_000; length += 1) {
      const padded = `${ERROR.slice(0, -1)},"a":"${'x'.repeat(length)}"}`;
      const json = readOf(received(MESSAGE + frame(2, padded)));
      if (json !== padded) expect.fail(`not found behind a length of ${length}`);
    }
    for (const length of [0xc2_80, 0xc3_a4, 0xdf_bf, 0xe2_82, 0x02_00, 0x7b_7b, 0xff_ff]) {
      const padded = `{"a":"${'x'.repeat(length - 8)}"}`;
      expect(readOf(received(frame(2, padded)))).toBe(padded);
    }
  });

  it('is not what a message says', () => {
    const message = frame(0, 'log:\x02\0\0\0\x02{"error":{"code":"internal"}}');
    expect(readOf(received(message + frame(2, '{}')))).toBe('{}');
  });

  it.each([
    ['no frame', ERROR],
    ['no such frame', MESSAGE],
    ['a compressed one', frame(3, '\x1f\x8b\x08')],
    ['nothing in it', frame(2, '')],
    ['no JSON in it', frame(2, 'no')],
    ['nothing at all', ''],
  ])('leaves a body with %s as it is', (_, body) => {
    expect(readOf(body)).toBe(body);
  });

  it.each(['application/json', 'application/grpc-web+proto', 'application/connect', ''])(
    'is none of %s',
    (type) => {
      expect(readOf(frame(2, ERROR), type)).toBe(frame(2, ERROR));
    },
  );
});

describe('a stream that failed under 200', () => {
  const stream = formOf('stream', [
    {
      at: 'error',
      where: { code: 'string' },
      code: 'code',
      message: 'message',
      inSuccess: { mediaTypes: [TYPE] },
    },
  ]);
  const call = (body: string) => findingsOf([stream], { status: 200, mediaType: TYPE, body });

  it('is found by its last frame', async () => {
    const found = { vendor: 'stream', evidence: 'form', code: 'not_found', path: '/error' };
    expect(await call(received(MESSAGE + frame(2, ERROR)))).toMatchObject([
      { ...found, message: 'No café' },
    ]);
    expect(await call(received(frame(0, ERROR) + frame(2, '{}')))).toEqual([]);
    expect(await call(received(frame(0, ERROR)))).toEqual([]);
  });

  it('is not looked for where nobody asks for it', async () => {
    const entry = entryOfExample({ title: '', url: SHOP, status: 200, mediaType: TYPE, body: '' });
    const inspection = await inspect(entry.exchange, async () => entry.body, acmeCatalogue());
    expect(inspection).toMatchObject({ kind: 'skipped', why: 'success' });
  });
});
