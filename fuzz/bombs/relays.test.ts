import { afterEach, describe, expect, it, vi } from 'vitest';
import { madeUp } from '../subject.ts';
import { findingsOf, named, PATIENCE_MS, read } from './bombs.fixture.ts';

const HUGE = 60_000_000;
/** So many objects of a body are looked at for an error that somebody passes on. */
const MOST_RELAYS = 50;

const ERROR =
  '{"error":{"kind":"card_error","text":"Refused.","token":"CardRefused","id":"7f3c1e52-0d4b-4c7e-9a51-3d2b6c8e4f10","retry":false}}';

/** `times` texts around the text, each in an object; each doubles its escapes. */
function quoted(text: string, times: number): string {
  return times === 0 ? text : quoted(`{"a":${JSON.stringify(text)}}`, times - 1);
}

/** Runs the engine and counts what it reads as JSON, the body as a whole included. */
async function counted(body: string) {
  const parse = vi.spyOn(JSON, 'parse');
  const { findings } = await read(body, {}, madeUp);
  const texts = parse.mock.calls.map(([text]) => String(text).length);
  parse.mockRestore();
  return { findings, calls: texts.length, characters: texts.reduce((sum, one) => sum + one, 0) };
}

afterEach(() => {
  vi.restoreAllMocks();
  expect(madeUp.catalogue.leftOut).toEqual([]);
});

describe('texts in texts', { timeout: PATIENCE_MS }, () => {
  it.each([
    [1, true],
    [3, true],
    [4, false],
    [15, false],
  ])('%i deep: no more than three are read', async (times, isFound) => {
    const body = quoted(ERROR, times);
    const { findings, calls, characters } = await counted(body);
    expect(named(findings)).toHaveLength(isFound ? 1 : 0);
    expect(calls).toBeLessThanOrEqual(1 + 3);
    expect(characters).toBeLessThanOrEqual(4 * body.length);
  });

  it('that open a hundred thousand times and are never closed', async () => {
    const open = '{"a":"'.repeat(100_000);
    for (const body of [open, JSON.stringify({ a: open }), `{"a":${JSON.stringify(open)}`]) {
      const { findings, calls } = await counted(body);
      expect(named(findings)).toEqual([]);
      expect(calls).toBeLessThan(10);
    }
  });

  it('a hundred thousand deep, in objects', async () => {
    const body = `${'{"a":'.repeat(100_000)}${JSON.stringify(ERROR)}${'}'.repeat(100_000)}`;
    const { findings, calls } = await counted(body);
    expect(named(findings)).toEqual([]);
    expect(calls).toBe(1);
  });
});

describe('wide bodies', { timeout: PATIENCE_MS }, () => {
  const wide = (value: string, length: number) =>
    `{${Array.from({ length }, (_, index) => `"k${index}":${value}`).join(',')}}`;

  it.each([
    ['objects', '{}'],
    ['objects of objects', '{"a":{},"b":{"c":{}},"d":{"e":{"f":{}}}}'],
    ['errors', ERROR],
    ['lists of errors', `[${ERROR}]`],
    ['texts that only begin as JSON', '"{"'],
    ['texts that are objects', '"{}"'],
    ['errors in texts', JSON.stringify(ERROR)],
  ])('of ten thousand %s: few findings, and each text is read once', async (_, value) => {
    const length = 10_000;
    const body = wide(value, length);
    const { findings, calls, characters } = await counted(body);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.others.length).toBeLessThan(MOST_RELAYS);
    expect(JSON.stringify(findings).length).toBeLessThan(10_000);
    expect(calls).toBeLessThanOrEqual(1 + length);
    expect(characters).toBeLessThanOrEqual(2 * body.length);
  });

  it('of a hundred members with a hundred each, three deep', async () => {
    const body = wide(wide(wide('{}', 10), 100), 100);
    const { findings, calls } = await counted(body);
    expect(named(findings)).toEqual([]);
    expect(calls).toBe(1);
  });
});

describe('60 MB', { timeout: PATIENCE_MS }, () => {
  it.each([
    ['of a text that begins with a brace', () => `{"a":"{${'x'.repeat(HUGE)}"}`],
    ['of a text of braces', () => `{"a":"${'{'.repeat(HUGE)}"}`],
    [
      'of an error in a text, with white space',
      () => {
        const padded = `${ERROR.slice(0, -1)}${' '.repeat(HUGE)}}`;
        return JSON.stringify({ a: padded });
      },
    ],
  ])('%s: not read as JSON again', async (_, make) => {
    const body = make();
    const { findings, calls } = await counted(body);
    expect(named(findings)).toEqual([]);
    expect(calls).toBe(1);
  });

  it('a third of it, of texts that are as long as any that is read: each is read once', async () => {
    const text = JSON.stringify(`{"b":"${'x'.repeat(99_000)}"}`);
    const body = `{${Array.from({ length: 200 }, (_, index) => `"k${index}":${text}`).join(',')}}`;
    const { findings, characters } = await counted(body);
    expect(named(findings)).toEqual([]);
    expect(characters).toBeLessThanOrEqual(2 * body.length);
  });
});

it('an error that is passed on beside sixty thousand keys of one name is one error', async () => {
  const padded = Array.from({ length: 60_000 }, (_, index) => {
    const space = index.toString(2).replaceAll('0', ' ').replaceAll('1', '\u2003');
    return `" ${space}error":1`;
  });
  const findings = await findingsOf(`{"up":{${padded.join(',')},${ERROR.slice(1)}}`, {}, madeUp);
  expect(named(findings)).toHaveLength(1);
});
