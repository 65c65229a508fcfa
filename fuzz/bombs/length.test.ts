import { describe, expect, it } from 'vitest';
import { allPacks, NEUTRAL_URL } from '../response.ts';
import {
  countOf,
  findingsOf,
  MOST_FINDINGS,
  named,
  noteKinds,
  PATIENCE_MS,
  packOf,
  read,
  urlOf,
} from './bombs.fixture.ts';

const MILLION = 1_000_000;
const HUGE = 60_000_000;
const list = (item: string, length = MILLION) => `[${`${item},`.repeat(length - 1)}${item}]`;

/** Where most is done with a body: the vendors whose forms stand anywhere, and one other. */
const urls = [
  NEUTRAL_URL,
  ...allPacks
    .filter((pack, index) => index === 0 || pack.shapes.some(({ at }) => at === 'anywhere'))
    .slice(0, 2)
    .map(urlOf),
];
const emnify = urlOf(packOf(allPacks, 'emnify'));
const telecomx = urlOf(packOf(allPacks, 'telecomx'));
const sms = urlOf(packOf(allPacks, '8x8'));

describe('a million items', { timeout: PATIENCE_MS }, () => {
  it.each(['1', 'null', '""', '[]', '{}', '{"a":{}}', '{"code":1}'])(
    '%s: one finding at most',
    async (item) => {
      for (const url of urls) {
        const findings = await findingsOf(list(item), { url });
        expect(findings).toHaveLength(1);
        expect(named(findings)).toHaveLength(url === NEUTRAL_URL ? 0 : 1);
      }
    },
  );

  it('members of one object: one finding at most', async () => {
    const members = Array.from({ length: MILLION }, (_, index) => `"k ${index}":0`).join(',');
    for (const url of [NEUTRAL_URL, emnify]) {
      const findings = await findingsOf(`{${members}}`, { url });
      expect(findings).toHaveLength(1);
      expect(named(findings)).toHaveLength(url === NEUTRAL_URL ? 0 : 1);
    }
  });

  it('the same member again and again: the last counts', async () => {
    const body = `{${'"error_code":1,'.repeat(MILLION)}"error_code":1104,"message":"m"}`;
    expect(await findingsOf(body, { url: emnify })).toMatchObject([{ code: '1104' }]);
  });

  it.each([
    [
      'nested errors of TelecomX',
      telecomx,
      '{"error":{"code":"multiple","status":422,"inner":',
      '{"code":"userId","message":"User not found","status":404}',
      '}}',
    ],
    [
      'nested errors of TelecomX that are words',
      telecomx,
      '{"error":{"code":"multiple","status":422,"inner":',
      '"User not found"',
      '}}',
    ],
    [
      'nested errors of emnify',
      emnify,
      '{"error_code":1400,"message":"m","errors":',
      '{"error_code":1402,"message":"m"}',
      '}',
    ],
  ])('%s: some are shown, and that there are more is said', async (_, url, before, item, after) => {
    const findings = await findingsOf(`${before}${list(item)}${after}`, { url, status: 422 });
    expect(findings).toHaveLength(1);
    expect(countOf(findings)).toBeGreaterThan(1);
    expect(countOf(findings)).toBeLessThanOrEqual(MOST_FINDINGS);
    expect(noteKinds(findings)).toContain('limit');
  });

  it.each([200, 500])(
    'stopped messages of 8x8 under %i: some are shown, and that there are more is said',
    async (status) => {
      const findings = await findingsOf(list('{"umid":"u","status":"TRASHED","reasonCode":429}'), {
        url: sms,
        status,
      });
      expect(findings.length).toBeGreaterThan(0);
      expect(countOf(findings)).toBeLessThanOrEqual(MOST_FINDINGS);
      expect(noteKinds(findings)).toContain('limit');
    },
  );
});

describe('60 MB', { timeout: PATIENCE_MS }, () => {
  it.each([
    ['of one text', () => `{"message":"${'x'.repeat(HUGE)}"}`, 'json'],
    ['of digits', () => `[${'1'.repeat(HUGE)}]`, 'json'],
    ['of numbers', () => list('12345', HUGE / 6), 'json'],
    ['of white space', () => ' '.repeat(HUGE), 'empty'],
    ['of white space after JSON', () => `{}${'\n'.repeat(HUGE)}`, 'json'],
    ['of NUL', () => '\u0000'.repeat(HUGE), 'not-json'],
    ['of markup', () => '<p>'.repeat(HUGE / 3), 'not-json'],
    ['of JSON that is cut off', () => `{"a":"${'x'.repeat(HUGE)}`, 'truncated'],
    ['of JSON with a comma too many', () => `{"a":"${'x'.repeat(HUGE)}",}`, 'not-json'],
    ['of escapes', () => `{"a":"${'\\u0061'.repeat(HUGE / 6)}"}`, 'json'],
    ['of backslashes', () => `"${'\\'.repeat(HUGE)}`, 'not-json'],
  ] as const)('%s: read, and no form named', async (_, make, form) => {
    const inspection = await read(make(), { url: sms });
    expect(inspection).toMatchObject({ kind: 'read', form });
    expect(inspection.findings).toMatchObject([{ vendor: '8x8', shape: null }]);
    expect(JSON.stringify(inspection.findings).length).toBeLessThan(10_000);
  });

  // JSON.parse itself takes seconds for 60 million of them.
  it('of brackets that open, a sixth as many: cut off', async () => {
    const inspection = await read('['.repeat(HUGE / 6), { url: sms });
    expect(inspection).toMatchObject({ kind: 'read', form: 'truncated' });
    expect(inspection.findings).toHaveLength(1);
  });

  it('of a message: kept as it is, and in none of our sentences', async () => {
    const message = 'x'.repeat(HUGE);
    const [finding] = await findingsOf(`{"error_code":1401,"message":"${message}"}`, {
      url: emnify,
    });
    expect(finding?.message === message).toBe(true);
    expect(JSON.stringify({ ...finding, message: null }).length).toBeLessThan(10_000);
  });
});

describe('a number of a million digits', { timeout: PATIENCE_MS }, () => {
  const digits = '7'.repeat(MILLION);

  it.each([
    ['as a number', digits],
    ['as a negative number', `-${digits}`],
    ['as a fraction', `0.${digits}`],
    ['as an exponent', `1e${digits}`],
    ['as a text', `"${digits}"`],
  ])('%s is no code that stands for another', async (_, code) => {
    for (const [url, body] of [
      [emnify, `{"error_code":${code},"message":"m"}`],
      [telecomx, `{"error":{"code":${code},"message":"m","status":422}}`],
      [sms, `{"umid":"u","status":"TRASHED","reasonCode":${code}}`],
      [sms, `{"code":${code},"errorId":"e","message":"m"}`],
    ] as const) {
      const [finding, ...more] = await findingsOf(body, { url });
      expect(more).toEqual([]);
      expect(finding?.known).toBe(false);
      expect(finding?.code === null || finding?.code === digits).toBe(true);
      const { code: _, ...rest } = finding ?? { code: null };
      expect(JSON.stringify(rest).length).toBeLessThan(10_000);
    }
  });

  it.each(['9007199254740993', '12345678901234567890', '1e21', '1.5', '-0', '4.29e2'])(
    'and one that JavaScript cannot hold is not shown as another: %s',
    async (digits) => {
      const body = `{"umid":"u","status":"TRASHED","reasonCode":${digits}}`;
      const [finding] = await findingsOf(body, { url: sms });
      const exact = /^\d+$/.test(digits) ? digits : String(Number(digits));
      expect([null, exact]).toContain(finding?.code);
    },
  );

  it.each([
    '1104',
    ' 1104 ',
    '1104.0',
    '1.104e3',
    '0.00000000000000000001104e23',
    '1104.00000000000000000001',
    '1103.9999999999999999',
  ])('while %s is the code for whoever reads JSON into doubles', async (digits) => {
    const body = `{"message":"m","error_code":${digits}}`;
    expect(await findingsOf(body, { url: emnify })).toMatchObject([{ code: '1104', known: true }]);
  });
});

describe('a head without end', { timeout: PATIENCE_MS }, () => {
  const body = '{"error_code":1104,"message":"m"}';

  it('in its URL', async () => {
    const [finding] = await findingsOf(body, {
      url: `${emnify}/${'a/'.repeat(MILLION)}?${'k=v&'.repeat(MILLION)}`,
    });
    expect(finding?.code).toBe('1104');
    expect(finding?.url.includes('=v')).toBe(false);
  });

  it('in its headers', async () => {
    const headers = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, index) => [`x-${index}`, 'x'] as const),
    );
    const long = { ...headers, 'X-Request-Id': 'r'.repeat(MILLION) };
    const [finding] = await findingsOf(body, { url: emnify, headers: long });
    expect(finding?.ids).toMatchObject([{ name: 'X-Request-Id' }]);
  });

  it('in its media type and method', async () => {
    const endless = `${'a/'.repeat(MILLION)}json`;
    const [finding] = await findingsOf(body, { url: emnify, mediaType: endless, method: endless });
    expect(finding?.code).toBe('1104');
  });
});
