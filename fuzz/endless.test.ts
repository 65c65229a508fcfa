import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Pack } from '../src/model/pack.ts';
import { startWatchdog, type Watchdog } from './long-run/watchdog.ts';
import { allPacks, inspected, NEUTRAL_URL, response } from './response.ts';
import { samplesOf } from './samples.ts';

// Many bodies, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** An endless loop must end the run, and no test can end one from within. */
const PATIENCE_S = 10;
/** All in all; with more packs fewer of each. */
const CUTS = 3_000;

let watchdog: Watchdog;
beforeAll(() => {
  watchdog = startWatchdog(PATIENCE_S);
});
afterAll(() => watchdog.stop());

/** What JSON, JSON5 and JavaScript leave open at the end of a text. */
const OPEN_ENDS = [
  ...[
    '\\',
    '\\\\',
    '\\u',
    '\\u0',
    '\\u00e',
    '\\x',
    '\\x4',
    '\\\r',
    '\\\n',
    '"',
    "'",
    '`',
    '\ud800',
  ],
  ...['/', '//', '/*', '/**', '*/', '<!--', '#', '-', '+', '.', '1.', '1e', '0x', '-I', 'NaN', 'u'],
  ...[':', ',', '{', '[', '}', ']', '(', '$', '\u0000', '\ufeff', '\u2028'],
] as const;

const BEGINNINGS = [
  '',
  '{',
  '[',
  '"',
  "'",
  '{"a',
  '{"a":"b',
  "{'a",
  '{a',
  '{"a":',
  '["\\"',
  '// a',
];

it.each(OPEN_ENDS)('a text that ends with %j comes to an end', async (end) => {
  for (const beginning of BEGINNINGS) {
    for (const url of [NEUTRAL_URL, vendorUrl(allPacks)]) {
      const body = beginning + end;
      watchdog.note(body, 0);
      expect((await inspected(response({ url, status: 500, body }))).kind).toBe('read');
    }
  }
});

it('every example comes to an end, wherever it is cut off', async () => {
  const samples = samplesOf(allPacks);
  const characters = samples.reduce((sum, { example }) => sum + example.body.length, 0);
  const stride = Math.ceil(characters / CUTS);
  for (const { example } of samples) {
    for (let at = 1; at < example.body.length; at += stride) {
      const body = example.body.slice(0, at);
      watchdog.note(body, at);
      await inspected(response({ ...example, mediaType: 'application/json', status: 500, body }));
    }
  }
});

function vendorUrl([pack]: readonly Pack[]): string {
  return `https://${pack?.hosts[0]?.replace('*', 'api')}/`;
}
