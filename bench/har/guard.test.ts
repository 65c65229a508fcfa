import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createEntryScanner } from '../../src/har/entry-scanner.ts';
import { createHarReader } from '../../src/har/har-reader.ts';
import { TEXT_LIMIT } from '../../src/har/long-strings.ts';
import { randomFrom } from '../random.ts';
import { makeHar } from './make-har.ts';

// In the place of clocks: how many bytes are copied, held and decoded.

const PIECE = 65_536;

afterEach(() => {
  vi.restoreAllMocks();
});

/** Counts the bytes that are decoded to text from now on. */
function countDecoded(): () => number {
  let decoded = 0;
  const { decode } = TextDecoder.prototype;
  vi.spyOn(TextDecoder.prototype, 'decode').mockImplementation(function (
    this: TextDecoder,
    input,
    options,
  ) {
    decoded += input?.byteLength ?? 0;
    return decode.call(this, input, options);
  });
  return () => decoded;
}

function made(bytes: number): { readonly har: Uint8Array; readonly entries: number } {
  const folder = mkdtempSync(join(tmpdir(), 'errata-guard-'));
  try {
    const file = join(folder, 'made.har');
    const entries = makeHar(file, bytes, randomFrom(2));
    return { har: new Uint8Array(readFileSync(file)), entries };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

describe('reading a HAR', () => {
  const { har, entries } = made(5_000_000);
  const largest = Math.max(
    ...JSON.parse(new TextDecoder().decode(har)).log.entries.map((entry: unknown) =>
      Buffer.byteLength(JSON.stringify(entry, null, 2)),
    ),
  );

  it('copies each byte twice at most, and holds no more than one entry', () => {
    const scanner = createEntryScanner(() => '');
    let found = 0;
    let held = 0;
    for (const piece of piecesOf(har)) {
      scanner.feed(piece);
      while (scanner.next()) found += 1;
      held = Math.max(held, scanner.held);
    }
    expect(found).toBe(entries);
    expect(scanner.copied).toBeLessThanOrEqual(2 * har.length);
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThanOrEqual(largest);
  });

  it('decodes long bodies only when they are asked for, and each byte once then', () => {
    const decoded = countDecoded();
    const reader = createHarReader();
    const loaded = [];
    for (const piece of piecesOf(har)) {
      for (const entry of reader.push(piece)) if (entry.exchange.status === 200) loaded.push(entry);
    }
    const before = decoded();
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(har.length / 4);
    for (const { body } of loaded) expect(body.kind).toBe('text');
    expect(decoded()).toBeGreaterThan(har.length / 2);
    expect(decoded()).toBeLessThan(2 * har.length);
  });

  it('neither holds nor decodes what is beyond the limit of a body of 100 MB', () => {
    const decoded = countDecoded();
    const reader = createHarReader();
    const text = new TextEncoder();
    const entry =
      '{"request":{"url":"https://api.shop.example"},"response":{"status":400,"content":{"text":"';
    const filler = new Uint8Array(PIECE).fill(0x61);
    let held = 0;
    const push = (piece: Uint8Array): number => {
      const given = [...reader.push(piece)].length;
      held = Math.max(held, reader.held);
      return given;
    };
    expect(push(text.encode(`{"log":{"entries":[${entry}`))).toBe(0);
    for (let left = 100_000_000; left > 0; left -= PIECE) expect(push(filler)).toBe(0);
    expect(push(text.encode('"}}}]}}'))).toBe(1);
    expect(reader.end()).toMatchObject({ kind: 'complete', entries: 1 });
    expect(held).toBeLessThanOrEqual(TEXT_LIMIT + PIECE);
    expect(decoded()).toBeLessThan(1_000);
  });
});
