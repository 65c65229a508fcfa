import { afterEach, describe, expect, it } from 'vitest';
import { headersAsObject } from '../../src/engine/response-headers.ts';
import { withTrailers } from '../../src/engine/trailers.ts';
import type { Header } from '../../src/model/exchange.ts';
import { inspected, NEUTRAL_URL, response } from '../response.ts';
import { madeUp } from '../subject.ts';
import { holdsTotal } from '../total.ts';
import { named, PATIENCE_MS } from './bombs.fixture.ts';

const MEGABYTE = 1_000_000;
/** In characters; what of a challenge is read. */
const LONGEST_CHALLENGE = 8_000;
/** In characters; what of a body is read for trailers. */
const LONGEST_TRAILERS = 16_000;

/** One of each kind that a challenge may repeat. */
const PIECES = [
  ...['"', '=', 'a=', 'a="', 'a="b",', 'a="\\"', '\\', ' ', '\t', ',', 'a', 'a ', '!', 'Bearer '],
  ...['error="invalid_token", ', 'a=b,', '\u202e', '\ud800', 'é', '=" '],
];

afterEach(() => expect(madeUp.catalogue.leftOut).toEqual([]));

async function findingsWith(responseHeaders: readonly Header[], status = 401) {
  const { exchange, body } = response({ url: NEUTRAL_URL, status });
  const { findings } = await inspected(
    { exchange: { ...exchange, responseHeaders }, body },
    madeUp,
  );
  return findings;
}

describe('a challenge of a megabyte', { timeout: PATIENCE_MS }, () => {
  it.each(PIECES)('of %j: a part of it is read', async (piece) => {
    const run = piece.repeat(MEGABYTE / piece.length);
    for (const value of [run, `Bearer ${run}`, `Bearer error="${run}"`, `${run}error="a_word"`]) {
      const { 'www-authenticate': said } = headersAsObject([{ name: 'WWW-Authenticate', value }]);
      expect(JSON.stringify(said).length).toBeLessThan(8 * LONGEST_CHALLENGE);
      const findings = await findingsWith([{ name: 'www-authenticate', value }]);
      expect(findings).toHaveLength(1);
      expect(JSON.stringify(findings).length).toBeLessThan(8 * LONGEST_CHALLENGE);
    }
  });

  it('has at its beginning what is read of it', async () => {
    const value = `Bearer error="invalid_token", realm="${'x'.repeat(MEGABYTE)}"`;
    const findings = await findingsWith([{ name: 'www-authenticate', value }]);
    expect(findings).toMatchObject([{ vendor: 'challenge', code: 'invalid_token' }]);
  });

  it.each(['', '%', '%41', '%E2%82', '%00', 'x'])('and a message of gRPC of %j', async (piece) => {
    const value = piece.repeat(MEGABYTE / Math.max(1, piece.length));
    const headers = [
      { name: 'grpc-status', value: '5' },
      { name: 'grpc-message', value },
    ];
    const findings = await findingsWith(headers);
    expect(findings).toMatchObject([{ vendor: 'wire', code: '5' }]);
    expect(JSON.stringify({ ...findings[0], message: null }).length).toBeLessThan(10_000);
  });
});

describe('headers without end', { timeout: PATIENCE_MS }, () => {
  const LENGTH = 100_000;

  it.each(['www-authenticate', 'WWW-Authenticate', 'grpc-status', '__proto__'])(
    'that are all %s: the first counts',
    async (name) => {
      const headers = Array.from({ length: LENGTH }, (_, index) => ({
        name,
        value: index === 0 ? 'Bearer error="first"' : '9',
      }));
      const findings = await findingsWith(headers);
      expect(findings).toHaveLength(1);
      expect(findings[0]?.others).toEqual([]);
      expect(findings[0]?.code ?? 'first').toBe('first');
      expect(madeUp.catalogue.formsInHeaders(headers).length).toBeLessThanOrEqual(1);
    },
  );

  it('that are all others, behind one that says something', async () => {
    const headers = Array.from({ length: LENGTH }, (_, index) => ({
      name: `x-${index}`,
      value: 'x',
    }));
    const findings = await findingsWith([{ name: 'Grpc-Status', value: '5' }, ...headers]);
    expect(findings).toMatchObject([{ vendor: 'wire' }]);
  });
});

describe('trailers without end', { timeout: PATIENCE_MS }, () => {
  const TRAILERS = [
    ...['grpc-status:5\r\n', 'grpc-status:', 'grpc-message:', 'grpc-status', ':', '\r\n', '-', ' '],
    ...['grpc-status:          ', 'a ', 'abcde ', 'abcd=', 'AAAA', '=', '\u0080', '\ud800', '%'],
  ];
  const TYPES = ['application/grpc-web+proto', 'application/grpc-web-text'];

  it.each(TRAILERS)('of %j: the end of the body is read', async (piece) => {
    const text = piece.repeat(MEGABYTE / piece.length);
    for (const mediaType of TYPES) {
      const spoiled = response({ url: NEUTRAL_URL, status: 200, mediaType, body: text });
      const { responseHeaders } = withTrailers(spoiled.exchange, text);
      expect(responseHeaders.length).toBeLessThan(LONGEST_TRAILERS / 'grpc-status:'.length + 1);
      const characters = responseHeaders.reduce((sum, { value }) => sum + value.length, 0);
      expect(characters).toBeLessThanOrEqual(LONGEST_TRAILERS);
      const { findings } = await holdsTotal(spoiled, madeUp);
      expect(findings.length).toBeLessThanOrEqual(1);
    }
  });

  it.each(TYPES)('as %s of 60 MB', async (mediaType) => {
    for (const piece of ['AAAA', 'grpc-status:5\r\n']) {
      const body = piece.repeat(60_000_000 / piece.length);
      const spoiled = response({ url: NEUTRAL_URL, status: 500, mediaType, body });
      const { findings } = await inspected(spoiled, madeUp);
      expect(findings).toHaveLength(1);
      expect(named(findings).every(({ vendor }) => vendor === 'wire')).toBe(true);
    }
  });
});
