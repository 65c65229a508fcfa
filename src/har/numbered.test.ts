import { expect, it } from 'vitest';
import type { Entry } from '../model/entry.ts';
import { readPaste } from '../paste/read-paste.ts';
import { httpExchange } from '../redaction/exchange.fixture.ts';
import { har, entry as harEntry } from './har.fixture.ts';
import { numbered } from './numbered.ts';

it('reads no body to give an entry its number', () => {
  let reads = 0;
  const entry: Entry = {
    exchange: httpExchange(),
    get body() {
      reads += 1;
      return { kind: 'text' as const, text: 'x' };
    },
  };
  const seventh = numbered(entry, 7);
  expect(seventh.exchange).toEqual({ ...entry.exchange, entry: 7 });
  expect(reads).toBe(0);
  expect(seventh.body).toEqual({ kind: 'text', text: 'x' });
  expect(reads).toBe(1);
});

it('leaves the bodies of a pasted HAR unread', () => {
  const paste = readPaste(har([harEntry(0), harEntry(1)]));
  const entries = paste.kind === 'entries' ? paste.entries : [];
  expect(entries.map(({ exchange }) => exchange.entry)).toEqual([0, 1]);
  for (const one of entries) {
    expect(Object.getOwnPropertyDescriptor(one, 'body')?.get).toBeTypeOf('function');
  }
});
