import { describe, expect, it } from 'vitest';
import { entryOfExample } from '../har/example-entry.ts';
import { acmeCatalogue, http, SHOP } from './acme.fixture.ts';
import { createCatalogue } from './catalogue.ts';
import { inspect } from './inspect.ts';
import { findingsOf, formOf } from './pack.fixture.ts';
import { withTrailers } from './trailers.ts';

const TYPE = 'application/grpc-web+proto';

/** A frame of gRPC-Web as a binary string: its flag, its length in four bytes, and what is in it. */
function frame(flag: number, text: string): string {
  const { length } = text;
  return String.fromCharCode(flag, 0, 0, length >> 8, length & 0xff) + text;
}

const trailers = (text: string) => frame(0x80, text);
const NOT_FOUND = trailers('grpc-status:5\r\ngrpc-message:no%20order\r\n');

/** The bytes of a binary string read as UTF-8, as browsers hand a body over. */
function asUtf8(binary: string): string {
  return new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
}

/** The headers that a body adds, each as `name: value`. */
function added(text: string, mediaType = TYPE): readonly string[] {
  const { exchange } = entryOfExample({
    title: '',
    url: SHOP,
    status: 200,
    mediaType,
    headers: { 'grpc-status': '0' },
    body: '',
  });
  const { responseHeaders } = withTrailers(exchange, text);
  expect(responseHeaders.at(-1)).toEqual({ name: 'grpc-status', value: '0' });
  return responseHeaders.slice(0, -1).map(({ name, value }) => `${name}: ${value}`);
}

describe('the trailers of gRPC-Web', () => {
  const expected = ['grpc-status: 5', 'grpc-message: no%20order'];

  it('are headers before those of the same name', () => {
    expect(added(NOT_FOUND)).toEqual(expected);
    expect(added(frame(0, '\x08\x96\x01') + NOT_FOUND)).toEqual(expected);
    expect(added(asUtf8(frame(0, '\x08\x96\xc3') + NOT_FOUND))).toEqual(expected);
  });

  it.each([1, 2, 100, 127, 128, 200, 255, 256, 400, 0xc3 * 256 + 0xa4])(
    'are found behind a length of any bytes, with %i characters more',
    (count) => {
      const long = trailers(`x: ${'x'.repeat(count % 15_000)}\r\ngrpc-status:5\r\n`);
      for (const body of [long, asUtf8(long), asUtf8(frame(0, '\xe2\x82') + long)]) {
        expect(added(body)).toEqual(['grpc-status: 5']);
      }
    },
  );

  it.each([
    ['grpc-status:5', ['grpc-status: 5']],
    ['GRPC-Status: \t5 \r\nGRPC-MESSAGE:\r\n', ['grpc-status: 5', 'grpc-message: ']],
    ['x-grpc-status:5\r\n', []],
    ['note:grpc-status:5\r\n', []],
    ['grpc-status-details-bin:CAU\r\ngrpc-status-x:1', ['grpc-status-details-bin: CAU']],
    ['', []],
  ])('are lines: %j', (text, lines) => {
    expect(added(trailers(text))).toEqual(lines);
  });

  it('are not what a message says', () => {
    expect(added(frame(0, '\r\ngrpc-status:13\r\n'))).toEqual([]);
    const message = frame(0, 'log:\r\ngrpc-status:13\r\n');
    expect(added(message + trailers('grpc-status:0'))).toEqual(['grpc-status: 0']);
    expect(added(message + NOT_FOUND)).toEqual(expected);
  });

  it('may be all that there is', () => {
    expect(added('grpc-status:5\r\ngrpc-message:no%20order')).toEqual(expected);
  });

  it('may be base64, each frame a piece of its own', () => {
    const text = 'application/grpc-web-text+proto';
    expect(added(btoa(NOT_FOUND), text)).toEqual(expected);
    expect(added(btoa(frame(0, 'ab')) + btoa(NOT_FOUND), text)).toEqual(expected);
    expect(added(`${btoa(frame(0, 'x'.repeat(60_001)) + NOT_FOUND)}\n`, text)).toEqual(expected);
    expect(added(NOT_FOUND, text)).toEqual([]);
    for (const none of ['A', 'AAAAA', 'AA=', 'A==', '==', 'é'])
      expect(added(none, text)).toEqual([]);
  });

  it('may hold what is beyond ASCII', () => {
    expect(added(trailers('x: é\r\ngrpc-status:5\r\ny: é'))).toEqual(['grpc-status: 5']);
  });

  it('leave the exchange as it is where there are none', () => {
    const response = { title: '', url: SHOP, status: 200, body: '' };
    for (const mediaType of [TYPE, 'application/json']) {
      const { exchange } = entryOfExample({ ...response, mediaType });
      expect(withTrailers(exchange, 'no trailers')).toBe(exchange);
    }
  });

  it.each(['application/json', 'application/grpc', 'text/plain', ''])('are none of %s', (type) => {
    expect(added(NOT_FOUND, type)).toEqual([]);
  });

  it.each(['\0\0', '\x80\0\0', '\x80', 'grpc-status:5\r\n', 'grpc-', '\r\n', ':', 'A='])(
    'are soon looked for in a long body of %j',
    (piece) => {
      for (const type of [TYPE, 'application/grpc-web-text']) added(piece.repeat(1_000_000), type);
    },
  );
});

describe('a call that failed under 200', () => {
  const grpc = formOf('grpc', [
    {
      at: 'headers',
      where: { 'grpc-status': 'numeric' },
      code: 'grpc-status',
      message: 'grpc-message',
      success: ['0'],
      inSuccess: { mediaTypes: [TYPE] },
      head: { mediaTypes: [TYPE] },
    },
  ]);
  const call = (body: string, headers = {}) =>
    findingsOf([grpc], { status: 200, mediaType: TYPE, body, headers });

  it('is found in the trailers, or in the headers of a response without a message', async () => {
    const found = { vendor: 'grpc', evidence: 'form', code: '5', message: 'no order' };
    expect(await call(NOT_FOUND)).toMatchObject([found]);
    const headers = { 'grpc-status': '5', 'grpc-message': 'no%20order' };
    expect(await call('', headers)).toMatchObject([found]);
  });

  it('is none when the trailers say so, whatever the message is', async () => {
    const body = frame(0, '{"code":42}') + trailers('grpc-status:0');
    expect(await call(body)).toEqual([]);
    const catalogue = createCatalogue([grpc], http);
    const entry = entryOfExample({ title: '', url: SHOP, status: 200, mediaType: TYPE, body });
    const inspection = await inspect(entry.exchange, async () => entry.body, catalogue);
    expect(inspection).toMatchObject({ kind: 'read', form: 'unmarked', findings: [] });
  });

  it('is not looked for where nobody asks for it', async () => {
    const entry = entryOfExample({ title: '', url: SHOP, status: 200, mediaType: TYPE, body: '' });
    const inspection = await inspect(entry.exchange, async () => entry.body, acmeCatalogue());
    expect(inspection).toMatchObject({ kind: 'skipped', why: 'success' });
  });
});
