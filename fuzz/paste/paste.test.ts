import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { catalogue } from '../../src/engine/inspect.fixture.ts';
import { inspect } from '../../src/engine/inspect.ts';
import type { Entry } from '../../src/model/entry.ts';
import type { PasteForm, PasteRead } from '../../src/model/paste.ts';
import { readPaste } from '../../src/paste/read-paste.ts';
import { assertHolds } from '../assert-holds.ts';
import { startWatchdog, type Watchdog } from '../long-run/watchdog.ts';
import { createTally } from '../tally.ts';
import { BOMBS } from './bombs.fixture.ts';
import { soup, spoiledPaste } from './soup.ts';

// Many texts, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const SEED = 20_261_122;
const OF_EACH = 800;
/** In characters. A reader in quadratic time needs minutes for so many; one in linear time a second at most. */
const LONG = 200_000;
/** The same where a form is forced: most of it is read when it is guessed already. */
const LESS_LONG = 25_000;
/** An endless loop must end the run, and no test can end one from within. */
const PATIENCE_S = 20;

const FORMS: readonly (PasteForm | undefined)[] = [undefined, 'body', 'curl', 'http', 'log', 'har'];

let watchdog: Watchdog;
beforeAll(() => {
  watchdog = startWatchdog(PATIENCE_S);
});
afterAll(() => watchdog.stop());

/** What is read is what the others may rely on. */
function expectSound(read: PasteRead): void {
  if (read.kind === 'nothing') {
    expect(read.reason).toMatch(SENTENCE);
    return;
  }
  expect(read.entries.length).toBeGreaterThan(0);
  expect(read.entries.map(({ exchange }) => exchange.entry)).toEqual(read.entries.map((_, i) => i));
  for (const remark of read.remarks) expect(remark).toMatch(SENTENCE);
  expect(new Set(read.remarks).size).toBe(read.remarks.length);
  expect(read.entries.filter((entry) => !isSound(entry))).toEqual([]);
}

function isSound({ exchange }: Entry): boolean {
  const { status, method, url, startedAt, durationMs } = exchange;
  const isStatus = status === null || status === 0 || (status >= 100 && status <= 999);
  const areTexts = [method, url, startedAt].every((one) => typeof one === 'string');
  return isStatus && areTexts && (durationMs >= 0 || durationMs === -1);
}

const SENTENCE = /^[A-Z].*\.$/;

const show = (text: string): readonly string[] => [JSON.stringify(text)];

describe.each([
  ['pieces in any order', soup],
  ['exchanges that were spoiled', spoiledPaste],
  ['any characters', fc.string({ unit: 'binary', maxLength: 200 })],
] as const)('a text of %s', (_, texts) => {
  it('gives what others may rely on, whatever is in it, and no reader throws', async () => {
    const holds = async (text: string): Promise<void> => {
      watchdog.note(text, SEED);
      for (const form of FORMS) {
        const read = readPaste(text, form);
        expectSound(read);
        if (form !== undefined || read.kind === 'nothing') continue;
        for (const { exchange, body } of read.entries.slice(0, 5)) {
          await inspect(exchange, async () => body, catalogue);
        }
      }
    };
    await assertHolds(texts, holds, show, SEED, OF_EACH);
  });
});

it('spoils each form often enough', () => {
  const kinds = createTally();
  for (const text of fc.sample(spoiledPaste, { seed: SEED, numRuns: 1_000 })) {
    const read = readPaste(text);
    kinds.add(read.kind === 'entries' ? read.form : 'nothing');
  }
  for (const form of ['body', 'curl', 'http', 'log', 'har', 'nothing'] as const) {
    expect(kinds.of(form), form).toBeGreaterThan(10);
  }
});

describe('a text that is made to hang the reader', () => {
  it.each(BOMBS)('of $of', ({ make }) => {
    for (const form of FORMS) {
      const text = make(form === undefined ? LONG : LESS_LONG);
      watchdog.note(`${form} ${text.slice(0, 200)}`, SEED);
      expectSound(readPaste(text, form));
    }
  });

  it('is read in part when it is a log of 10 MB', () => {
    const lines = '{"level":"error","status":404,"url":"https://a.example/","body":{"code":1}}\n';
    const text = lines.repeat(Math.floor(10_000_000 / lines.length));
    watchdog.note('10 MB', SEED);
    const read = readPaste(text);
    expect(read.kind === 'entries' && read.entries.length).toBe(10_000);
    expect(read.kind === 'entries' && read.remarks.join()).toMatch(/Only the first part/);
  });
});
