import { describe, expect, it } from 'vitest';
import type { PasteRead } from '../model/paste.ts';
import { readPaste, readPasteInSteps } from './read-paste.ts';

const MANY = 500;

function many(write: (index: number) => string, between: string): string {
  return Array.from({ length: MANY }, (_, index) => write(index)).join(between);
}

function record(index: number): string {
  return JSON.stringify({ level: 'error', msg: `call ${index}`, status: 404, body: '{"a":1}' });
}

/** What is found, and after how many steps. */
function inSteps(text: string): { readonly read: PasteRead; readonly steps: number } {
  const reading = readPasteInSteps(text);
  for (let steps = 1; ; steps += 1) {
    const { done, value } = reading.next();
    if (done) return { read: value, steps };
  }
}

describe('what takes long is read in steps', () => {
  it.each([
    ['a log of many records', many(record, '\n')],
    ['a list of them', `[${many(record, ',')}]`],
    ['a log of words with JSON in them', many((index) => `ERROR ${record(index)}`, '\n')],
    ['many blocks of code', many((index) => `\`\`\`\n${record(index)}\n\`\`\``, '\n')],
    ['many small pieces of JSON', many(() => '{"a":1}', ' ')],
    ['lines of an access log', many(() => '"GET / HTTP/1.1" 502 1', '\n')],
    ['lines without a response', many((index) => `[info] worker ${index} is ready`, '\n')],
    ['commands', many((index) => `curl https://a.example/${index}\n{"a":1}`, '\n')],
    ['the output of one', `curl a.example\n${many(() => '{"a":1}', ' ')}`],
  ])('%s', (_, text) => {
    const { read, steps } = inSteps(text);
    expect(steps).toBeGreaterThanOrEqual(MANY);
    expect(read).toEqual(readPaste(text));
  });

  it('a HAR that breaks off, piece by piece', () => {
    const entry = {
      request: { method: 'GET', url: 'https://a.example/' },
      response: { status: 404 },
    };
    const text = `{"log":{"entries":[${many(() => JSON.stringify(entry), ',')}`;
    const { read, steps } = inSteps(text + ' '.repeat(300_000));
    expect(read).toMatchObject({ kind: 'entries', form: 'har' });
    expect(steps).toBeGreaterThan(4);
  });
});
