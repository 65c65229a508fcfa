import type { Entry } from '../model/entry.ts';
import type { HarEnd } from '../model/har.ts';
import { createHarReader } from './har-reader.ts';

/** What became of a file. */
export interface Read {
  readonly entries: readonly Entry[];
  readonly end: HarEnd;
  /** The most that was held back between two pushes, in bytes. */
  readonly held: number;
}

/**
 * Reads a file in pieces.
 *
 * @param length of a piece, in bytes; each is overwritten after it was pushed, as a buffer used again is
 */
export function read(file: string | Uint8Array, length = 65_536): Read {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const reader = createHarReader();
  const entries: Entry[] = [];
  let held = 0;
  for (let from = 0; from < bytes.length; from += length) {
    const piece = new Uint8Array(bytes.subarray(from, from + length));
    for (const entry of reader.push(piece)) entries.push(entry);
    piece.fill(0x22);
    held = Math.max(held, reader.held);
  }
  return { entries, end: reader.end(), held };
}

type Members = Readonly<Record<string, unknown>>;

/** A failing entry; members of its content replace those that it has. */
export function entry(number: number, more: Members = {}, content: Members = {}): Members {
  const text = `{"error":"no \\" ${number}"}`;
  return {
    startedDateTime: '2026-11-20T10:00:00.000Z',
    time: 1,
    request: { method: 'GET', url: `https://api.shop.example/${number}`, headers: [] },
    response: {
      status: 404,
      headers: [],
      content: { size: text.length, mimeType: 'application/json', text, ...content },
    },
    ...more,
  };
}

/** The text of a HAR. */
export function har(entries: unknown, more: Members = {}): string {
  return JSON.stringify({ log: { version: '1.2', creator: { name: 't' }, entries, ...more } });
}
