import { describe, expect, it } from 'vitest';
import { rateLimits } from './rate-limit.ts';

/** The limits in headers that are written one a line, each as `header remaining ms`. */
function limitsIn(head: string): readonly string[] {
  const headers = head.split('\n').map((line) => {
    const [, name = '', value = ''] = /^([^:]*): ?(.*)$/.exec(line.trim()) ?? [];
    return { name, value };
  });
  return rateLimits(headers, 2026).map(
    ({ header, remaining, reset }) =>
      `${header} ${remaining} ${reset.kind === 'after' ? `after ${reset.ms}` : `at ${reset.at}`}`,
  );
}

describe('a header for each part of a limit', () => {
  it.each([
    [
      'X-RateLimit-Remaining: 0\nX-RateLimit-Reset: 1795000000',
      'X-RateLimit-Reset 0 at 1795000000000',
    ],
    ['X-Rate-Limit-Reset: 30\nx-rate-limit-remaining: 7', 'X-Rate-Limit-Reset 7 after 30000'],
    [
      'RateLimit-Limit: 10, 10;w=60\nRateLimit-Remaining: 0\nRateLimit-Reset: 9',
      'RateLimit-Reset 0 after 9000',
    ],
    [
      'x-ratelimit-remaining: 0\nx-ratelimit-reset-after: 1.5',
      'x-ratelimit-reset-after 0 after 1500',
    ],
    ['X-RateLimit-Reset-Ms: 250\nX-RateLimit-Remaining: 3', 'X-RateLimit-Reset-Ms 3 after 250'],
    ['X-RateLimit-Reset: 1795000000123', 'X-RateLimit-Reset null at 1795000000123'],
    ['x-ratelimit-reset: 591\nx-ratelimit-remaining: 0.0', 'x-ratelimit-reset 0 after 591000'],
    ['x-ratelimit-reset: 5\nx-ratelimit-remaining: -1', 'x-ratelimit-reset null after 5000'],
    [
      'x-ratelimit-reset: 5\nx-ratelimit-remaining: 4\nx-ratelimit-remaining: 0',
      'x-ratelimit-reset 0 after 5000',
    ],
    [
      'acme-ratelimit-tokens-remaining: 0\nacme-ratelimit-tokens-reset: 2026-11-21T10:00:00Z',
      `acme-ratelimit-tokens-reset 0 at ${Date.UTC(2026, 10, 21, 10)}`,
    ],
  ])('%j is a limit', (head, limit) => {
    expect(limitsIn(head)).toEqual([limit]);
  });

  it('are several limits where the names say so', () => {
    expect(
      limitsIn(`x-ratelimit-remaining-requests: 59
        x-ratelimit-reset-requests: 1s
        x-ratelimit-remaining-tokens: 0
        x-ratelimit-reset-tokens: 6m0s`),
    ).toEqual([
      'x-ratelimit-reset-requests 59 after 1000',
      'x-ratelimit-reset-tokens 0 after 360000',
    ]);
  });

  it.each([
    'X-RateLimit-Reset: soon',
    'X-RateLimit-Remaining: 0',
    'X-Reset: 30',
    'X-Password-Reset: 30',
    'X-Corporate-Limit-Reset: 30',
    'X-RateLimited-Reset: 30',
    'X-RateLimit-Resets: 30',
  ])('%s is none', (head) => {
    expect(limitsIn(head)).toEqual([]);
  });
});

describe('the RateLimit header', () => {
  it.each<[string, readonly string[]]>([
    ['limit=100, remaining=0, reset=30', ['RateLimit 0 after 30000']],
    ['reset=30;limit=100;remaining=12', ['RateLimit 12 after 30000']],
    ['limit=100, reset=30', ['RateLimit null after 30000']],
    ['"default";r=50;t=30', ['RateLimit 50 after 30000']],
    ['default; r=0; t=30; pk=:c29tZQ==:', ['RateLimit 0 after 30000']],
    [
      '"a,b;t=9";r=0;t=30, "day\\"";r=5;t=3600',
      ['RateLimit 0 after 30000', 'RateLimit 5 after 3600000'],
    ],
    ['"default";r=0;t=30;n="a;t=99"', ['RateLimit 0 after 30000']],
    ['"default";r=50', []],
    ['"default";t=-1;r=0', []],
    ['"default";t=soon;r=0', []],
    ['"t=30;r=0', []],
    ['', []],
    [`"${'x'.repeat(2_000)}";r=0;t=1`, []],
  ])('%s', (value, limits) => {
    expect(limitsIn(`RateLimit: ${value}`)).toEqual(limits);
  });

  it('has nothing to do with its policy', () => {
    expect(limitsIn('RateLimit-Policy: "default";q=100;w=60;t=5')).toEqual([]);
  });
});
