import { afterEach, describe, expect, it } from 'vitest';
import { allPacks, NEUTRAL_URL } from '../response.ts';
import { shipped } from '../subject.ts';
import { findingsOf, PATIENCE_MS, packOf, urlOf } from './bombs.fixture.ts';

/** More than patterns can read on and on, which fail after four to twelve million characters. */
const RUN = 13_000_000;
/** One of each kind that a pattern may repeat. */
const PIECES = ['-', ' ', '\\n', '\\u0020', '.', '1', '0', 'e', 'a', 'é', '/', '&', '='];

const emnify = urlOf(packOf(allPacks, 'emnify'));
const enablex = urlOf(packOf(allPacks, 'enablex'));
const sms = urlOf(packOf(allPacks, '8x8'));

// Over a run that only a body has, no pack is to blame.
afterEach(() => expect(shipped.catalogue.leftOut).toEqual([]));

describe.each(PIECES)('thirteen million characters of %j', { timeout: PATIENCE_MS }, (piece) => {
  const run = piece.repeat(RUN / piece.length);

  it.each([
    ['in a word', sms, `{"umid":"u","status":"REJECTED${run}BY CARRIER"}`],
    ['after a word', sms, `[{"a":"REJECTED${run}"},{"a":"TRASHED"}]`],
    ['in a name', enablex, `{"result${run}x":1,"result${run}":5,"result":0}`],
    ['before a name', enablex, `{"${run}result":5,"result":0}`],
    ['in a name of the error', emnify, `{"error_code":1104,"message":"m","${run}code":1}`],
    [
      'beside a code',
      NEUTRAL_URL,
      `{"error_code": 1104,"error_token":"Forbidden","message":"${run}"}`,
    ],
  ])('%s', async (_, url, body) => {
    for (const status of [200, 422]) await findingsOf(body, { url, status });
  });

  it.each(['path', 'query', 'host'])('in the %s of a URL', async (part) => {
    const raw = piece.startsWith('\\') ? 'x' : piece;
    const long = raw.repeat(RUN);
    const url = {
      path: `${emnify}/${long}`,
      query: `${emnify}?k=${long}&l=${long}`,
      host: `https://${long}.example/`,
    }[part];
    await findingsOf('{"error_code":1104,"message":"m"}', url === undefined ? {} : { url });
  });
});

describe('thirteen million characters', { timeout: PATIENCE_MS }, () => {
  it.each([
    ['white space between what a body says', ' '.repeat(RUN)],
    ['line ends', '\r\n'.repeat(RUN / 2)],
  ])('of %s hide nothing', async (_, run) => {
    const message = `{"umid":"u",${run}"status":"TRASHED"}`;
    expect(await findingsOf(message, { url: sms, status: 200 })).toMatchObject([{ vendor: '8x8' }]);
    const code = `{${run}"error_code"${run.slice(0, 98)}:1104,"message":"m"}${run}`;
    expect(await findingsOf(code, { url: emnify })).toMatchObject([{ code: '1104' }]);
  });

  it.each(['1'.repeat(RUN), `-${'9'.repeat(RUN)}.5`])('of a number are no code', async (digits) => {
    const body = `{"error_code":${digits},"message":"m"}`;
    for (const { code } of await findingsOf(body, { url: emnify })) expect(code).toBeNull();
  });

  it('of a fraction are the number that is next to it', async () => {
    const body = `{"error_code":1104.${'0'.repeat(RUN)}1,"message":"m"}`;
    expect(await findingsOf(body, { url: emnify })).toMatchObject([{ code: '1104' }]);
  });
});
