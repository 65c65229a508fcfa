import { describe, expect, it, vi } from 'vitest';
import { createCatalogue } from '../engine/catalogue.ts';
import { entryOfExample } from '../har/example-entry.ts';
import type { BodyRead } from '../model/exchange.ts';
import type { Pack } from '../model/pack.ts';
import type { SourceListener } from '../model/source.ts';
import { httpStatuses, packs } from '../packs/index.ts';
import { createLog } from './log.ts';
import { bytesKept, wide } from './text-bytes.fixture.ts';

const catalogue = createCatalogue(packs, httpStatuses);
const BODY = '{"error_code":1104,"error_token":"Forbidden","message":"m"}';

/** A log with the source in the test's hands. */
function startLog() {
  const listeners: SourceListener[] = [];
  const log = createLog(
    {
      start(given) {
        listeners.push(given);
        return () => {};
      },
    },
    catalogue,
  );
  let entries = 0;
  const finish = (
    status: number,
    host: string,
    read?: () => Promise<BodyRead>,
    page?: number,
    mediaType = 'application/json',
  ): void => {
    const example = { title: '', url: `https://${host}/x`, status, mediaType, body: BODY };
    const { exchange, body } = entryOfExample(example, entries);
    entries += 1;
    listeners[0]?.exchange(exchange, read ?? (async () => body), page);
  };
  const navigate = (url: string): void => listeners[0]?.navigated(url, '2026-11-20T10:00:00.000Z');
  return { log, finish, navigate };
}

describe('the log', () => {
  it('counts every exchange once, and the counts add up', async () => {
    const { log, finish } = startLog();
    finish(403, 'cdn.emnify.net');
    finish(404, 'shop.example');
    finish(200, 'shop.example');
    finish(0, 'shop.example');
    finish(302, 'shop.example');
    finish(500, 'cdn.emnify.net', async () => ({ kind: 'unavailable', why: 'withheld' }));
    finish(200, 'api.enablex.io', async () => ({ kind: 'text', text: '{"result":"0","msg":"Err' }));
    finish(200, 'api.enablex.io', async () => ({ kind: 'text', text: 'not JSON' }));
    finish(200, 'api.enablex.io', async () => ({ kind: 'text', text: '' }));
    await vi.waitFor(() => expect(log.counts.pending).toBe(0));
    expect(log.counts).toMatchObject({
      seen: 9,
      read: 6,
      recognized: 2,
      unrecognized: 1,
      skipped: { success: 1, 'no-response': 1, redirect: 1 },
      unavailable: { withheld: 1, truncated: 1, 'not-json': 1 },
    });
    expect(log.rows).toHaveLength(3);
  });

  it('gives rows keys that can be the id of an element, whatever the place of the error is called', async () => {
    const { log, finish } = startLog();
    const text = JSON.stringify({ '\ud83d': BODY });
    finish(500, 'shop.example', async () => ({ kind: 'text', text }));
    await vi.waitFor(() => expect(log.counts.pending).toBe(0));
    const [row] = log.rows;
    expect(row?.finding.path).toBe('/\ud83d!');
    expect(encodeURIComponent(row?.key ?? '\ud83d')).not.toBe('');
  });

  it('keeps bodies with one byte for a character, also when they are handed over with two', async () => {
    const { log, finish } = startLog();
    const text = JSON.stringify({ a: 'made up '.repeat(1_000) });
    finish(500, 'shop.example', async () => ({ kind: 'text', text: wide(text) }));
    await vi.waitFor(() => expect(log.counts.pending).toBe(0));
    const body = log.rows[0]?.body ?? '';
    expect(body).toBe(text);
    expect(bytesKept(body)).toBeLessThan(text.length + 20);
  });

  it('lists failures that nobody claims, and counts none of them as recognized', async () => {
    const { log, finish } = startLog();
    const text = (body: string) => async (): Promise<BodyRead> => ({ kind: 'text', text: body });
    finish(404, 'shop.example', text('{"a":1}'));
    finish(404, 'shop.example', text(''));
    finish(502, 'shop.example', text('Sorry.'));
    finish(502, 'shop.example', text('{"a":'));
    finish(500, 'shop.example', async () => ({ kind: 'unavailable', why: 'not-exported' }));
    finish(404, 'shop.example', undefined, undefined, 'image/png');
    finish(502, 'shop.example', text('<!doctype html>'), undefined, 'text/html');
    finish(200, 'shop.example');
    finish(404, 'shop.example');
    await vi.waitFor(() => expect(log.counts.pending).toBe(0));
    const { read, recognized, unrecognized, skipped, unavailable } = log.counts;
    expect({ read, recognized, unrecognized }).toEqual({ read: 7, recognized: 1, unrecognized: 2 });
    expect(skipped).toMatchObject({ success: 1, 'media-type': 1 });
    expect(unavailable).toMatchObject({ 'not-json': 2, truncated: 1, 'not-exported': 1 });
    expect(log.rows.map(({ finding }) => finding.vendor)).toEqual([
      ...Array(7).fill(null),
      'emnify',
    ]);
    expect(new Set(log.rows.map(({ key }) => key)).size).toBe(8);
  });

  it('counts XML that was read among what was', async () => {
    const { log, finish } = startLog();
    const text = (body: string) => async (): Promise<BodyRead> => ({ kind: 'text', text: body });
    finish(404, 'shop.example', text('<a/>'), undefined, 'text/xml');
    finish(404, 'shop.example', text('<a>'), undefined, 'text/xml');
    await vi.waitFor(() => expect(log.counts.pending).toBe(0));
    expect(log.counts).toMatchObject({ read: 2, unrecognized: 1, unavailable: { 'not-json': 1 } });
  });

  it('keeps the order of the exchanges, however long a body takes', async () => {
    const { log, finish } = startLog();
    const { promise, resolve } = delayed();
    finish(403, 'cdn.emnify.net', () => promise);
    finish(403, 'cdn.emnify.net');
    await vi.waitFor(() => expect(log.rows).toHaveLength(1));
    resolve({ kind: 'text', text: BODY });
    await vi.waitFor(() => expect(log.rows).toHaveLength(2));
    expect(log.rows.map(({ finding }) => finding.entry)).toEqual([0, 1]);
  });

  it('forgets what was cleared while its body was read', async () => {
    const { log, finish } = startLog();
    const { promise, resolve } = delayed();
    finish(403, 'cdn.emnify.net', () => promise);
    log.clear();
    resolve({ kind: 'text', text: BODY });
    finish(403, 'cdn.emnify.net');
    await vi.waitFor(() => expect(log.rows).toHaveLength(1));
    expect(log.rows[0]?.finding.entry).toBe(1);
    expect(log.counts).toMatchObject({ seen: 1, pending: 0, read: 1 });
  });

  it('numbers the findings of one exchange', async () => {
    const { log, finish } = startLog();
    const several = packs
      .flatMap(({ examples }: Pack) => examples)
      .find(({ findings }) => findings.length > 1);
    const { url, status, body } = several ?? { url: '', status: 0, body: '' };
    finish(status, new URL(url).host, async () => ({ kind: 'text', text: body }));
    finish(403, 'cdn.emnify.net');
    await vi.waitFor(() => expect(log.counts.pending).toBe(0));
    const places = log.rows.map(({ finding, index }) => [finding.entry, index]);
    expect(places.slice(0, 2)).toEqual([
      [0, 0],
      [0, 1],
    ]);
    expect(places.at(-1)).toEqual([1, 0]);
  });

  it('counts what comes while it is paused, without reading it', async () => {
    const { log, finish } = startLog();
    const changed = vi.fn();
    const read = vi.fn(async (): Promise<BodyRead> => ({ kind: 'text', text: BODY }));
    expect(log.recording).toBe(true);
    finish(403, 'cdn.emnify.net');
    log.subscribe(changed);
    log.pause();
    expect(log.recording).toBe(false);
    expect(changed).toHaveBeenCalledTimes(1);
    finish(403, 'cdn.emnify.net', read);
    finish(200, 'shop.example', read);
    expect(changed).toHaveBeenCalledTimes(3);
    // What was asked for before the pause still comes.
    await vi.waitFor(() => expect(log.rows).toHaveLength(1));
    expect(read).not.toHaveBeenCalled();
    expect(log.counts).toMatchObject({ seen: 3, pending: 0, read: 1, skipped: { paused: 2 } });
    log.record();
    finish(403, 'cdn.emnify.net', read);
    await vi.waitFor(() => expect(log.rows).toHaveLength(2));
    expect(log.counts).toMatchObject({ seen: 4, read: 2, skipped: { paused: 2 } });
  });

  it('knows the page of each finding, also of one that finishes after a navigation', async () => {
    const { log, finish, navigate } = startLog();
    const { promise, resolve } = delayed();
    finish(403, 'cdn.emnify.net', () => promise);
    navigate('https://shop.example/');
    finish(403, 'cdn.emnify.net');
    finish(403, 'cdn.emnify.net', undefined, 0);
    resolve({ kind: 'text', text: BODY });
    await vi.waitFor(() => expect(log.rows).toHaveLength(3));
    expect(log.rows.map(({ page }) => page)).toEqual([0, 1, 0]);
    expect(log.pages.map(({ index, url }) => ({ index, url }))).toEqual([
      { index: 0, url: '' },
      { index: 1, url: 'https://shop.example/' },
    ]);
  });

  it('forgets earlier pages when it is cleared, and keeps the present one', async () => {
    const { log, finish, navigate } = startLog();
    navigate('https://shop.example/a');
    navigate('https://shop.example/b');
    log.clear();
    expect(log.pages.map(({ index, url }) => ({ index, url }))).toEqual([
      { index: 2, url: 'https://shop.example/b' },
    ]);
    finish(403, 'cdn.emnify.net', undefined, 0);
    navigate('https://shop.example/c');
    finish(403, 'cdn.emnify.net');
    await vi.waitFor(() => expect(log.rows).toHaveLength(2));
    expect(log.rows.map(({ page }) => page)).toEqual([2, 3]);
  });

  it('lets pages without a finding go, when there are very many', async () => {
    const { log, finish, navigate } = startLog();
    navigate('https://shop.example/');
    finish(403, 'cdn.emnify.net');
    await vi.waitFor(() => expect(log.rows).toHaveLength(1));
    for (let page = 0; page < 500; page += 1) navigate('https://shop.example/');
    finish(403, 'cdn.emnify.net', undefined, 2);
    finish(403, 'cdn.emnify.net');
    await vi.waitFor(() => expect(log.rows).toHaveLength(3));
    const kept = log.pages.map(({ index }) => index);
    expect(kept).toHaveLength(101);
    expect(kept.slice(0, 2)).toEqual([1, 402]);
    // The second one's page has gone.
    expect(log.rows.map(({ page }) => page)).toEqual([1, 402, 501]);
  });

  it('tells its subscribers until they leave', () => {
    const { log, finish } = startLog();
    const changed = vi.fn();
    const leave = log.subscribe(changed);
    finish(200, 'shop.example');
    expect(changed).toHaveBeenCalled();
    leave();
    changed.mockClear();
    finish(200, 'shop.example');
    expect(changed).not.toHaveBeenCalled();
  });
});

/** A body that arrives when the test says so. */
function delayed(): {
  readonly promise: Promise<BodyRead>;
  readonly resolve: (body: BodyRead) => void;
} {
  let settle: (body: BodyRead) => void = () => {};
  const promise = new Promise<BodyRead>((resolve) => {
    settle = resolve;
  });
  return { promise, resolve: (body) => settle(body) };
}
