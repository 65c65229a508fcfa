import { describe, expect, it, vi } from 'vitest';
import { createCatalogue } from '../engine/catalogue.ts';
import { entryOfExample } from '../har/example-entry.ts';
import type { BodyRead } from '../model/exchange.ts';
import type { SourceListener } from '../model/source.ts';
import { httpStatuses, packs } from '../packs/index.ts';
import { createLog } from './log.ts';

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
  const finish = (status: number, host: string, read?: () => Promise<BodyRead>): void => {
    const example = { title: '', url: `https://${host}/x`, status, body: BODY };
    const { exchange, body } = entryOfExample(example, entries);
    entries += 1;
    listeners[0]?.exchange(exchange, read ?? (async () => body));
  };
  return { log, finish };
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
