import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waitOf } from './wait.ts';

const START = Date.UTC(2026, 10, 21, 10, 0, 0);
/** The exchange took half a second. */
const END = START + 500;

/** A response with the headers of a text, one a line; 429 unless it says otherwise. */
function response(
  head: string,
  over: { status?: number; startedAt?: string; durationMs?: number } = {},
) {
  return {
    status: 429,
    startedAt: new Date(START).toISOString(),
    durationMs: 500,
    responseHeaders: head.split('\n').map((line) => {
      const [, name = '', value = ''] = /^([^:]*): ?(.*)$/.exec(line.trim()) ?? [];
      return { name, value };
    }),
    ...over,
  };
}

/** Seconds from the end of the exchange, and the header that says so. */
function waited(head: string, status = 429): string | null {
  const wait = waitOf(response(head, { status }));
  if (!wait) return null;
  return wait.kind === 'until' ? `${(wait.until - END) / 1000} ${wait.header}` : wait.kind;
}

describe('the wait that a response asks for', () => {
  it.each([
    ['Retry-After: 12', '12 Retry-After'],
    ['retry-after: 0', '0 retry-after'],
    ['Retry-After: 1000000000', '1000000000 Retry-After'],
    ['X-Retry-After: 1795000000', '1795000000 X-Retry-After'],
    ['Retry-After-Ms: 1795000000123', '1795000000.123 Retry-After-Ms'],
    ['Retry-After-Ms: 1500', '1.5 Retry-After-Ms'],
    ['x-ms-retry-after-ms: 250', '0.25 x-ms-retry-after-ms'],
    ['Retry-After: Sat, 21 Nov 2026 10:01:00 GMT', '59.5 Retry-After'],
    ['Retry-After: Saturday, 21-Nov-26 10:01:00 GMT', '59.5 Retry-After'],
    ['Retry-After: Sat Nov 21 10:01:00 2026', '59.5 Retry-After'],
    ['Retry-After: 5\nRetry-After: 7', '7 Retry-After'],
    ['Retry-After: 5\nX-RateLimit-Reset: 9', '9 X-RateLimit-Reset'],
    ['Retry-After: 9\nX-RateLimit-Reset: 5', '9 Retry-After'],
    ['Retry-After: 9\nX-RateLimit-Reset: 9', '9 Retry-After'],
    ['RateLimit: "default";r=0;t=30', '30 RateLimit'],
    [`X-RateLimit-Reset: ${END / 1000 + 10}`, '10 X-RateLimit-Reset'],
    [`X-RateLimit-Reset: ${END + 10_250}`, '10.25 X-RateLimit-Reset'],
    ['X-RateLimit-Reset: 2026-11-21T10:00:02.500Z', '2 X-RateLimit-Reset'],
    ['x-ratelimit-reset-requests: 6m0s', '360 x-ratelimit-reset-requests'],
    ['x-ratelimit-reset-requests: 20ms', '0.02 x-ratelimit-reset-requests'],
  ])('%j', (head, wait) => {
    expect(waited(head)).toBe(wait);
  });

  it.each([
    '',
    'Retry-After: soon',
    'Retry-After: -5',
    'Retry-After:',
    'RateLimit-Limit: 10',
    'Date: 12',
  ])('is none for %j', (head) => {
    expect(waited(head)).toBeNull();
  });

  it('says who asks', () => {
    expect(waitOf(response('Retry-After: 1'))?.source).toBe('retry-after');
    expect(waitOf(response('X-RateLimit-Reset: 1'))?.source).toBe('rate-limit');
  });

  it('reads values that the browser has joined', () => {
    const responseHeaders = [{ name: 'Retry-After', value: '3\n4' }];
    expect(waitOf({ ...response(''), responseHeaders })).toMatchObject({ until: END + 4_000 });
  });
});

describe('a rate limit', () => {
  const reset = 'X-RateLimit-Reset: 60';
  it.each([
    [429, reset, '60 X-RateLimit-Reset'],
    [503, reset, '60 X-RateLimit-Reset'],
    [403, reset, null],
    [403, `${reset}\nX-RateLimit-Remaining: 0`, '60 X-RateLimit-Reset'],
    [403, `${reset}\nX-RateLimit-Remaining: 3`, null],
    [503, `${reset}\nX-RateLimit-Remaining: 3`, null],
    [429, `${reset}\nX-RateLimit-Remaining: 3`, '60 X-RateLimit-Reset'],
    [429, `${reset}\nX-RateLimit-Remaining: 3\nRetry-After: 5`, '5 Retry-After'],
    [429, `${reset}\nX-RateLimit-Remaining: 0\nRetry-After: 5`, '60 X-RateLimit-Reset'],
    [429, `${reset}\nX-RateLimit-Remaining: 3\nRateLimit: "a";r=0;t=2`, '2 RateLimit'],
    [404, 'Retry-After: 5', '5 Retry-After'],
  ])('under %i, with %j', (status, head, wait) => {
    expect(waited(head, status)).toBe(wait);
  });
});

describe('clocks', () => {
  it('moves a time by as much as the clock of the server is off', () => {
    const ahead = 'Date: Sat, 21 Nov 2026 11:00:00 GMT';
    expect(waited(`${ahead}\nRetry-After: Sat, 21 Nov 2026 11:00:20 GMT`)).toBe('20 Retry-After');
    const behind = 'Date: Sat, 21 Nov 2026 09:00:00 GMT';
    expect(waited(`${behind}\nRetry-After: Sat, 21 Nov 2026 09:00:20 GMT`)).toBe('20 Retry-After');
  });

  it('knows how long a cache has kept the response, during which its Date grew old', () => {
    const date = 'Date: Sat, 21 Nov 2026 09:59:00 GMT';
    const asked = 'Retry-After: Sat, 21 Nov 2026 10:00:20 GMT';
    expect(waited(`${date}\n${asked}`)).toBe('80 Retry-After');
    expect(waited(`${date}\n${asked}\nAge: 60`)).toBe('20 Retry-After');
    expect(waited(`${date}\n${asked}\nAge: -60`)).toBe('80 Retry-After');
    expect(waited(`${date}\n${asked}\nAge: ${'9'.repeat(30)}`)).toBe('80 Retry-After');
    expect(waited(`Age: 60\nRetry-After: 20`)).toBe('20 Retry-After');
  });

  it('leaves a duration to our own clock', () => {
    expect(waited('Date: Sat, 21 Nov 2026 11:00:00 GMT\nRetry-After: 20')).toBe('20 Retry-After');
  });

  it('starts from Date where nothing else says when the response came', () => {
    const head = 'Date: Sat, 21 Nov 2026 11:00:00 GMT\nRetry-After: 20';
    const until = Date.UTC(2026, 10, 21, 11, 0, 20);
    expect(waitOf(response(head, { startedAt: '' }))).toMatchObject({ kind: 'until', until });
  });

  it('gives the length alone where nothing at all says so', () => {
    const wait = waitOf(response('Retry-After: 20\nRetry-After: 30', { startedAt: '' }));
    expect(wait).toEqual({
      kind: 'length',
      ms: 30_000,
      source: 'retry-after',
      header: 'Retry-After',
    });
  });

  it('prefers a time to a length that cannot be compared with it', () => {
    for (const head of [
      'Retry-After: 20\nX-RateLimit-Reset: 1795000000',
      'X-RateLimit-Reset: 1795000000\nRetry-After: 20',
    ]) {
      const wait = waitOf(response(`${head}\nX-RateLimit-Remaining: 0`, { startedAt: '' }));
      expect(wait, head).toMatchObject({ kind: 'until', until: 1_795_000_000_000 });
    }
  });

  it('counts an unknown duration as none', () => {
    const wait = waitOf(response('Retry-After: 1', { durationMs: -1 }));
    expect(wait).toMatchObject({ until: START + 1_000 });
  });
});

describe('any headers', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom(
      '0',
      '9'.repeat(64),
      '1e999',
      '"a";r=0;t=999999999999999',
      'reset=1,remaining=0',
    ),
    fc.nat().map(String),
    fc.double({ min: 0, noNaN: true }).map(String),
    fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    fc
      .array(fc.constantFrom('"', ';', ',', '=', 'r', 't', '0', '\\'), { maxLength: 40 })
      .map((parts) => parts.join('')),
  );
  const name = fc.oneof(
    {
      arbitrary: fc.constantFrom(
        'Retry-After',
        'Date',
        'RateLimit',
        'X-RateLimit-Reset',
        'X-RateLimit-Remaining',
        'x-ratelimit-reset-ms',
      ),
      weight: 4,
    },
    { arbitrary: fc.string({ unit: 'binary', maxLength: 20 }), weight: 1 },
  );
  const exchange = fc.record({
    status: fc.constantFrom(0, 200, 403, 429, 503),
    startedAt: fc.oneof(
      fc.string(),
      fc.constantFrom('', new Date(START).toISOString(), '+275760-09-13T00:00:00.000Z'),
    ),
    durationMs: fc.oneof(
      fc.constantFrom(-1, 0, 1e308),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
    ),
    responseHeaders: fc.array(fc.record({ name, value }), { maxLength: 8 }),
  });

  it('give a wait that a date can hold, or none', () => {
    let waits = 0;
    const property = fc.property(exchange, (part) => {
      const wait = waitOf(part);
      if (!wait) return;
      waits += 1;
      expect(part.responseHeaders.map((header) => header.name)).toContain(wait.header);
      if (wait.kind === 'until') {
        expect(Number.isNaN(new Date(wait.until).getTime())).toBe(false);
        expect(Number.isInteger(wait.until)).toBe(true);
      } else {
        expect(wait.ms).toBeGreaterThanOrEqual(0);
        expect(wait.ms).toBeLessThanOrEqual(8.64e15);
      }
    });
    fc.assert(property, { seed: 20261121, numRuns: 5_000 });
    expect(waits).toBeGreaterThan(500);
  });

  it('are read in no time, however long they are', () => {
    const long = [
      '"'.repeat(200_000),
      '"\\'.repeat(100_000),
      '1'.repeat(200_000),
      '1s'.repeat(100_000),
      ';'.repeat(200_000),
    ];
    for (const text of long) {
      for (const header of [
        'RateLimit',
        'Retry-After',
        'X-RateLimit-Reset',
        'X-RateLimit-Remaining',
      ]) {
        expect(waited(`${header}: ${text}`), `${header}: ${text.slice(0, 4)}`).toBeNull();
      }
    }
  });
});
