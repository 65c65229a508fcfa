import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createCatalogue } from '../engine/catalogue.ts';
import { entryOfExample } from '../har/example-entry.ts';
import type { Entry } from '../model/entry.ts';
import type { BodyRead, UnavailableReason } from '../model/exchange.ts';
import type { SourceListener } from '../model/source.ts';
import { httpStatuses, packs } from '../packs/index.ts';
import { notRead, unread } from './counting.ts';
import { type Counts, createLog } from './log.ts';
import { createSources } from './sources/sources.ts';
import { seenExplained, unreadExplained } from './words/counts.ts';
import { english } from './words/english.ts';

const catalogue = createCatalogue(packs, httpStatuses);

const text = (body: string): BodyRead => ({ kind: 'text', text: body });
const bodies = fc.oneof(
  fc
    .constantFrom('{"error_code":1104,"error_token":"Forbidden","message":"m"}', '{"a":1}', '{"a":')
    .map(text),
  fc.constantFrom('', '<a/>', 'Sorry.').map(text),
  fc
    .constantFrom<UnavailableReason[]>('withheld', 'not-exported', 'bad-base64', 'compressed')
    .map((why): BodyRead => ({ kind: 'unavailable', why })),
);

/** Exchanges with every status that the gate tells apart; their numbers are their places. */
const recorded = fc
  .array(
    fc.record({
      status: fc.constantFrom(0, 101, 200, 204, 302, 304, 404, 500),
      host: fc.constantFrom('cdn.emnify.net', 'api.enablex.io', 'shop.example'),
      method: fc.constantFrom('GET', 'HEAD'),
      mediaType: fc.constantFrom('application/json', 'text/html', 'image/png', ''),
      body: bodies,
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ host, body, ...head }, index): Entry => {
      const example = { title: '', url: `https://${host}/x`, body: '', ...head };
      return { ...entryOfExample(example, index), body };
    }),
  );

/** The counts of whatever sources there are, as the promise has them: nothing is lost, nothing is there twice. */
function expectWhole(counts: Readonly<Counts>): void {
  const { seen, pending, read, recognized, unrecognized, skipped, unavailable } = counts;
  const sum = (record: Readonly<Record<string, number>>): number =>
    Object.values(record).reduce((all, one) => all + one, 0);
  expect(read + sum(skipped) + pending).toBe(seen);
  expect(recognized + unrecognized + sum(unavailable)).toBe(read);
  const [first, ...lines] = seenExplained(english, counts).split('\n').map(numbers);
  const [withErrors = 0, without = 0, left = 0, waiting = 0] = lines.flat();
  expect(first).toEqual([withErrors + without, seen]);
  expect(withErrors + without + left + waiting).toBe(seen);
  const reasons = unread(counts, english);
  expect(reasons.reduce((all, { count }) => all + count, 0)).toBe(left);
  expect(notRead(counts)).toBe(left);
}

function numbers(line: string): number[] {
  return [...line.matchAll(/\d+/g)].map(([digits]) => Number(digits));
}

/** Sources with a tab in the test's hands, a file that holds the entries, and the same pasted. */
function start(entries: readonly Entry[]) {
  const listeners: SourceListener[] = [];
  const source = {
    start(listener: SourceListener) {
      listeners.push(listener);
      return () => {};
    },
  };
  const live = createLog(source, catalogue);
  const formats = {
    har: async () => ({
      push: () => entries,
      end: () => ({ kind: 'complete' as const, entries: entries.length, remarks: [] }),
      isOver: false,
    }),
    paste: async () => {
      const value = { kind: 'entries' as const, form: 'har' as const, entries, remarks: [] };
      return { next: () => ({ done: true as const, value }) };
    },
    write: () => Promise.reject(),
  };
  const clock = { now: () => 0, pause: () => Promise.resolve() };
  const sources = createSources({ live, catalogue, formats, clock });
  sources.subscribe(() => {
    for (const { log } of sources.list) expectWhole(log.counts);
  });
  return { live, sources, listener: listeners[0] };
}

describe('the counts', () => {
  it('of live traffic add up at any time, whatever is paused and cleared meanwhile', async () => {
    const steps = fc.array(
      fc.constantFrom('exchange', 'exchange', 'wait', 'pause', 'record', 'clear', 'navigate'),
    );
    const failed = vi.spyOn(console, 'error');
    await fc.assert(
      fc.asyncProperty(recorded, steps, async (entries, then) => {
        const { live, listener } = start(entries);
        const next = entries.values();
        for (const step of then) {
          const entry = step === 'exchange' ? next.next().value : undefined;
          if (entry) void listener?.exchange(entry.exchange, async () => entry.body);
          if (step === 'navigate') listener?.navigated('https://shop.example/', '');
          if (step === 'pause' || step === 'record' || step === 'clear') live[step]();
          if (step === 'wait') await Promise.resolve();
        }
        await vi.waitFor(() => expect(live.counts.pending).toBe(0), { interval: 1 });
        expectWhole(live.counts);
      }),
    );
    // What fails within a subscriber ends there.
    expect(failed).not.toHaveBeenCalled();
  });

  it('of a file and of a pasted text add up, and have each of their entries', async () => {
    const failed = vi.spyOn(console, 'error');
    await fc.assert(
      fc.asyncProperty(recorded, async (entries) => {
        const { sources } = start(entries);
        sources.open([new File(['{}'], 'a.har')]);
        const file = sources.current;
        const pasted = await sources.paste('', () => true);
        const isRead = () => expect(file).toMatchObject({ reading: { kind: 'complete' } });
        await vi.waitFor(isRead, { interval: 1 });
        const counts = pasted.kind === 'no-error' ? pasted.counts : sources.current.log.counts;
        for (const each of [file.log.counts, counts]) {
          expectWhole(each);
          expect(each.seen).toBe(entries.length);
        }
      }),
    );
    expect(failed).not.toHaveBeenCalled();
  });
});

describe('the words for the counts', () => {
  it('add up where bodies are missing, and count a blocked request among the requests', async () => {
    const example = { title: '', url: 'https://shop.example/x', status: 404, body: '{"a":1}' };
    const missing: BodyRead = { kind: 'unavailable', why: 'not-exported' };
    const entries = [404, 500, 500, 200, 0].map((status, index): Entry => {
      const entry = entryOfExample({ ...example, status }, index);
      return status === 500 ? { ...entry, body: missing } : entry;
    });
    const { sources } = start(entries);
    sources.open([new File(['{}'], 'a.har')]);
    const { log } = sources.current;
    await vi.waitFor(() => expect(log.counts.seen - log.counts.pending).toBe(5));
    expect(english.count('requestsSeen', log.counts.seen)).toBe('5 requests seen');
    expect(seenExplained(english, log.counts)).toBe(
      'Requests whose response was read: 1 of 5\n' +
        'With errors that Errata recognizes: 0\n' +
        'Without any that it recognizes: 1\n' +
        'Not read: 4',
    );
    expect(unreadExplained(english, unread(log.counts, english))).toBe(
      'A success, without a sign of an error in its status and headers: 1\n' +
        'No response: blocked, aborted or not connected: 1\n' +
        'The body is missing from the HAR: 2',
    );
  });
});
