import { describe, expect, it, vi } from 'vitest';
import { createCatalogue } from '../../engine/catalogue.ts';
import { entryOfExample } from '../../har/example-entry.ts';
import type { Entry } from '../../model/entry.ts';
import type { HarEnd, HarReader } from '../../model/har.ts';
import type { PasteRead } from '../../model/paste.ts';
import { httpStatuses, packs } from '../../packs/index.ts';
import { createLog } from '../log.ts';
import type { Formats } from './formats.ts';
import { createSources } from './sources.ts';

const catalogue = createCatalogue(packs, httpStatuses);

/** An entry: of 404 a finding, of 200 none. */
function entry(index: number, status = 404): Entry {
  const url = 'https://api.shop.example/orders';
  return entryOfExample({ title: '', url, status, body: '{"a":1}' }, index);
}

/** Reads each byte as one entry: `x` fails, anything else succeeds. */
function byteReader(end: HarEnd): HarReader {
  let entries = 0;
  return {
    *push(bytes) {
      for (const byte of bytes) {
        entries += 1;
        yield entry(entries - 1, byte === 120 ? 404 : 200);
      }
    },
    end: () => (end.kind === 'no-har' ? end : { ...end, entries }),
    isOver: false,
  };
}

const COMPLETE: HarEnd = { kind: 'complete', entries: 0, remarks: [] };

/** Texts that are read in one step. */
function atOnce(paste: () => Promise<PasteRead>): Formats['paste'] {
  return async () => {
    const value = await paste();
    return { next: () => ({ done: true, value }) };
  };
}

/** Sources with a clock that stands still, and with live traffic unless it says otherwise. */
function start({
  end = COMPLETE,
  har = async () => byteReader(end),
  paste = atOnce(async () => ({ kind: 'nothing', reason: 'it is empty' })),
  isLive = true,
  pause = () => Promise.resolve(),
  now = () => 0,
}: Partial<Formats> & {
  end?: HarEnd;
  isLive?: boolean;
  pause?: () => Promise<void>;
  now?: () => number;
} = {}) {
  return createSources({
    live: isLive ? createLog({ start: () => () => {} }, catalogue) : null,
    catalogue,
    formats: { har, paste, write: () => Promise.reject() },
    clock: { now, pause },
  });
}

const kinds = ({ list }: ReturnType<typeof start>) => list.map(({ kind }) => kind);

function readingOf({ list }: ReturnType<typeof start>, index: number): string {
  const source = list[index];
  return source?.kind === 'file' ? source.reading.kind : 'none';
}

describe('a file', () => {
  it('is a source of its own that is shown, and its counts are its own', async () => {
    const sources = start();
    sources.open([new File(['x.xx'], 'a.har')]);
    expect(sources.current).toMatchObject({ kind: 'file', name: 'a.har' });
    await vi.waitFor(() => expect(readingOf(sources, 1)).toBe('complete'));
    const [live, file] = sources.list;
    expect(file?.log.rows).toHaveLength(3);
    expect(file?.log.counts).toMatchObject({
      seen: 4,
      pending: 0,
      read: 3,
      skipped: { success: 1 },
    });
    expect(live?.log.counts.seen).toBe(0);
  });

  it('is read after the one before it, and the first of several is shown', async () => {
    const sources = start();
    sources.open([new File(['x'], 'a.har'), new File(['xx'], 'b.har')]);
    expect(sources.current).toMatchObject({ name: 'a.har' });
    expect([readingOf(sources, 1), readingOf(sources, 2)]).toEqual(['waiting', 'waiting']);
    const seen = new Set<string>();
    sources.subscribe(() => seen.add(`${readingOf(sources, 1)} ${readingOf(sources, 2)}`));
    await vi.waitFor(() => expect(readingOf(sources, 2)).toBe('complete'));
    expect([...seen]).toEqual([
      'reading waiting',
      'complete waiting',
      'complete reading',
      'complete complete',
    ]);
    expect(sources.list.map(({ log }) => log.rows.length)).toEqual([0, 1, 2]);
  });

  it('says how far it was read, however long its entries take to be inspected', async () => {
    const sources = start();
    const pieces = 16 * 1_024;
    sources.open([new File(['.'.repeat(2 * pieces + 1)], 'a.har')]);
    const told = new Set<number>();
    sources.subscribe(() => {
      const file = sources.list[1];
      if (file?.kind === 'file' && file.reading.kind === 'reading') told.add(file.reading.read);
    });
    await vi.waitFor(() => expect(readingOf(sources, 1)).toBe('complete'));
    expect([...told]).toEqual([0, pieces, 2 * pieces, 2 * pieces + 1]);
  });

  it('is told from others of its name by a number', async () => {
    const sources = start();
    sources.open([new File(['.'], 'a.har'), new File(['.'], 'a.har'), new File(['.'], 'a.har')]);
    const names = () => sources.list.map((each) => (each.kind === 'file' ? each.name : ''));
    expect(names()).toEqual(['', 'a.har', 'a.har (2)', 'a.har (3)']);
    sources.close(sources.list[2]?.id ?? -1);
    sources.open([new File(['.'], 'a.har')]);
    expect(names()).toEqual(['', 'a.har', 'a.har (3)', 'a.har (2)']);
    await vi.waitFor(() => expect(readingOf(sources, 3)).toBe('complete'));
  });

  it('that waits is stopped before anything of it is read', async () => {
    const sources = start();
    sources.open([new File(['.'], 'a.har'), new File(['.'], 'b.har')]);
    sources.stop(sources.list[2]?.id ?? -1);
    await vi.waitFor(() => expect(readingOf(sources, 1)).toBe('complete'));
    expect(readingOf(sources, 2)).toBe('stopped');
  });

  it('that breaks off keeps what was read, with the reason', async () => {
    const end: HarEnd = { kind: 'broken', entries: 0, reason: 'it breaks off', remarks: ['r'] };
    const sources = start({ end });
    sources.open([new File(['xx'], 'a.har')]);
    await vi.waitFor(() => expect(readingOf(sources, 1)).toBe('broken'));
    expect(sources.current).toMatchObject({ reading: { ...end, entries: 2 } });
    expect(sources.current.log.rows).toHaveLength(2);
  });

  it('in which nothing is becomes no source and loses nothing that is listed', async () => {
    const ends: HarEnd[] = [COMPLETE, { kind: 'no-har', reason: 'it is empty' }];
    const sources = start({ har: async () => byteReader(ends.shift() ?? COMPLETE) });
    sources.open([new File(['x'], 'a.har')]);
    await vi.waitFor(() => expect(readingOf(sources, 1)).toBe('complete'));
    sources.open([new File([''], 'b.har')]);
    await vi.waitFor(() => expect(sources.unopened).toHaveLength(1));
    expect(kinds(sources)).toEqual(['live', 'file']);
    expect(sources.current).toMatchObject({ name: 'a.har' });
    expect(sources.current.log.rows).toHaveLength(1);
    expect(sources.unopened[0]).toMatchObject({ name: 'b.har', why: { reason: 'it is empty' } });
    sources.dismiss(sources.unopened[0]?.id ?? -1);
    expect(sources.unopened).toEqual([]);
  });

  it('whose reader cannot be loaded is no source, and is not said to be gone', async () => {
    const sources = start({ har: () => Promise.reject(new Error('gone')) });
    sources.open([new File(['x'], 'a.har')]);
    await vi.waitFor(() => expect(sources.unopened).toMatchObject([{ why: { kind: 'failed' } }]));
    expect(kinds(sources)).toEqual(['live']);
  });

  it('whose reader fails keeps what was read, and is not said to be gone', async () => {
    const failing: HarReader = {
      *push() {
        yield entry(0);
        throw new Error('a defect');
      },
      end: () => COMPLETE,
      isOver: false,
    };
    const sources = start({ har: async () => failing });
    sources.open([new File(['xx'], 'a.har')]);
    await vi.waitFor(() => expect(readingOf(sources, 1)).toBe('failed'));
    expect(sources.current.log.rows).toHaveLength(1);
    expect(sources.unopened).toEqual([]);
  });

  it('is read, and the next one too, when somebody who is told of it fails', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue();
    const sources = start();
    const error = new Error('a dead object');
    sources.subscribe(() => {
      throw error;
    });
    sources.open([new File(['x'], 'a.har'), new File(['xx'], 'b.har')]);
    await vi.waitFor(() => expect(readingOf(sources, 2)).toBe('complete'));
    expect(readingOf(sources, 1)).toBe('complete');
    expect(sources.list.map(({ log }) => log.rows.length)).toEqual([0, 1, 2]);
    expect(told).toHaveBeenCalledWith(error);
    told.mockRestore();
  });

  it('that the browser gives nothing of is no source', async () => {
    const sources = start();
    const slices = vi.spyOn(Blob.prototype, 'slice').mockImplementation(() => {
      throw new DOMException('', 'NotReadableError');
    });
    sources.open([new File(['x'], 'a.har')]);
    await vi.waitFor(() => expect(sources.unopened).toMatchObject([{ why: { kind: 'unread' } }]));
    slices.mockRestore();
    expect(kinds(sources)).toEqual(['live']);
  });

  it('that the browser stops giving keeps what was read', async () => {
    const sources = start();
    const { slice } = Blob.prototype;
    const slices = vi.spyOn(Blob.prototype, 'slice').mockImplementation(function (
      this: Blob,
      from,
      to,
    ) {
      if (from !== 0) throw new DOMException('', 'NotReadableError');
      return slice.call(this, 0, Math.min(3, to ?? 0));
    });
    sources.open([new File([new Uint8Array(5_000_000)], 'a.har')]);
    await vi.waitFor(() => expect(readingOf(sources, 1)).toBe('cut-off'));
    slices.mockRestore();
    expect(sources.current.log.counts.seen).toBe(3);
  });

  it('can be stopped: what was read stays', async () => {
    let time = 0;
    const sources = start({
      now: () => (time += 4),
      pause: async () => {
        if (sources.current.log.counts.seen > 50) sources.stop(sources.current.id);
      },
    });
    sources.open([new File(['x'.repeat(1_000)], 'a.har'), new File(['x'], 'b.har')]);
    await vi.waitFor(() => expect(readingOf(sources, 1)).toBe('stopped'));
    const { seen, pending } = sources.current.log.counts;
    expect(seen).toBeGreaterThan(50);
    expect(seen).toBeLessThan(60);
    expect(pending).toBe(0);
    await vi.waitFor(() => expect(readingOf(sources, 2)).toBe('complete'));
  });

  it('that waits for another one can be stopped at once, and is never read', async () => {
    const har = vi.fn(async () => byteReader(COMPLETE));
    const sources = start({ har });
    sources.open(['a', 'b', 'c'].map((name) => new File(['x'], name)));
    sources.stop(sources.list[2]?.id ?? -1);
    expect(readingOf(sources, 2)).toBe('stopped');
    await vi.waitFor(() => expect(readingOf(sources, 3)).toBe('complete'));
    expect(readingOf(sources, 2)).toBe('stopped');
    expect(sources.list.map(({ log }) => log.counts.seen)).toEqual([0, 1, 0, 1]);
    expect(har).toHaveBeenCalledTimes(2);
  });

  it('is read in slices: everything else has its turn every few milliseconds', async () => {
    let time = 0;
    let inSlice = 0;
    let longest = 0;
    const sources = start({
      har: async () => {
        const reader = byteReader(COMPLETE);
        return {
          ...reader,
          *push(bytes) {
            for (const each of reader.push(bytes)) {
              time += 1;
              inSlice += 1;
              longest = Math.max(longest, inSlice);
              yield each;
            }
          },
        };
      },
      now: () => time,
      pause: async () => {
        inSlice = 0;
      },
    });
    sources.open([new File(['x'.repeat(300)], 'a.har')]);
    await vi.waitFor(() => expect(readingOf(sources, 1)).toBe('complete'));
    expect(longest).toBeGreaterThan(1);
    expect(longest).toBeLessThanOrEqual(10);
  });

  it('is read in slices where no entry comes, as of a list of numbers', async () => {
    let time = 0;
    let begun = 0;
    let longest = 0;
    const sources = start({
      har: async () => ({
        ...byteReader({ kind: 'no-har', reason: 'it has none' }),
        push(bytes) {
          // What a reader took per millisecond where every other byte is an element.
          time += bytes.length / 1_500;
          longest = Math.max(longest, time - begun);
          return [];
        },
      }),
      now: () => time,
      pause: async () => {
        begun = time;
      },
    });
    sources.open([new File(['1,'.repeat(300_000)], 'a.har')]);
    await vi.waitFor(() => expect(time).toBeCloseTo(400));
    expect(longest).toBeLessThan(21);
  });
});

describe('the list of sources', () => {
  it('shows another one when the shown one is closed, and the others stay', async () => {
    const sources = start();
    const files = ['a', 'b', 'c'].map((name) => new File(['x'], name));
    sources.open(files);
    await vi.waitFor(() => expect(readingOf(sources, 3)).toBe('complete'));
    const named = (): string => ('name' in sources.current ? sources.current.name : '');
    sources.close(sources.current.id);
    expect(named()).toBe('b');
    sources.choose(sources.list[2]?.id ?? -1);
    expect(named()).toBe('c');
    sources.close(sources.current.id);
    expect(named()).toBe('b');
    sources.close(sources.current.id);
    expect(sources.current.kind).toBe('live');
    sources.close(sources.current.id);
    expect(kinds(sources)).toEqual(['live']);
  });

  it('takes no id that no source has', () => {
    const sources = start();
    sources.choose(17);
    sources.close(17);
    sources.stop(17);
    expect(sources.current.kind).toBe('live');
  });

  it('ends the reading of a file that is closed', async () => {
    let time = 0;
    const sources = start({
      now: () => (time += 20),
      pause: async () => sources.close(sources.current.id),
    });
    sources.open([new File(['x'.repeat(100)], 'a.har')]);
    const { log } = sources.current;
    await vi.waitFor(() => expect(kinds(sources)).toEqual(['live']));
    const { seen } = log.counts;
    await new Promise((resolve) => setTimeout(resolve));
    expect(log.counts.seen).toBe(seen);
    expect(seen).toBeLessThan(5);
    expect(sources.unopened).toEqual([]);
  });

  it('is empty where there is no live traffic, and shows nothing then', async () => {
    const sources = start({ isLive: false });
    expect(sources.list).toEqual([]);
    expect(sources.current.kind).toBe('none');
    sources.open([new File(['x'], 'a.har')]);
    expect(kinds(sources)).toEqual(['file']);
    sources.close(sources.current.id);
    expect(sources.current.kind).toBe('none');
  });

  it('tells of every change, also of the logs that are not shown', async () => {
    const sources = start();
    const changed = vi.fn();
    const stop = sources.subscribe(changed);
    sources.open([new File(['x'], 'a.har')]);
    await vi.waitFor(() => expect(readingOf(sources, 1)).toBe('complete'));
    changed.mockClear();
    sources.list[0]?.log.clear();
    expect(changed).toHaveBeenCalledOnce();
    stop();
    sources.choose(0);
    expect(changed).toHaveBeenCalledOnce();
  });
});

describe('a pasted text', () => {
  const wanted = (): boolean => true;
  const read: PasteRead = { kind: 'entries', form: 'http', entries: [entry(0)], remarks: ['r'] };

  it('becomes a source that is shown, numbered', async () => {
    const sources = start({ paste: atOnce(async () => read) });
    expect(await sources.paste('text', wanted)).toEqual({ kind: 'opened', form: 'http' });
    await sources.paste('text', wanted);
    expect(sources.current).toMatchObject({
      kind: 'paste',
      number: 2,
      form: 'http',
      remarks: ['r'],
    });
    expect(sources.current.log.rows).toHaveLength(1);
  });

  it('that is not wanted any more when it is read becomes none, and is not counted', async () => {
    let give = (_read: PasteRead): void => {};
    const slow = new Promise<PasteRead>((resolve) => {
      give = resolve;
    });
    const sources = start({ paste: atOnce(() => slow) });
    let isWanted = true;
    const pasted = sources.paste('text', () => isWanted);
    isWanted = false;
    give(read);
    expect(await pasted).toEqual({ kind: 'dropped' });
    expect(kinds(sources)).toEqual(['live']);
    await sources.paste('text', wanted);
    expect(sources.current).toMatchObject({ number: 1 });
  });

  it('in which nothing is says why, and becomes none', async () => {
    const sources = start();
    expect(await sources.paste('', wanted)).toEqual({ kind: 'nothing', reason: 'it is empty' });
    expect(kinds(sources)).toEqual(['live']);
  });

  it('without an error says what was read of it', async () => {
    const paste = async (): Promise<PasteRead> => ({ ...read, entries: [entry(0, 200)] });
    const sources = start({ paste: atOnce(paste) });
    expect(await sources.paste('text', wanted)).toMatchObject({
      kind: 'no-error',
      form: 'http',
      counts: { seen: 1, skipped: { success: 1 } },
      remarks: read.remarks,
    });
    expect(kinds(sources)).toEqual(['live']);
  });

  it('is read and inspected in slices, and no further when it is not wanted', async () => {
    const entries = Array.from({ length: 100 }, (_, index) => entry(index));
    function* steps(): Generator<undefined, PasteRead> {
      for (let left = 100; left > 0; left -= 1) yield;
      return { kind: 'entries', form: 'log', entries, remarks: [] };
    }
    let time = 0;
    let pauses = 0;
    const slow = (most: number) =>
      start({
        paste: async () => steps(),
        // Each step and each entry asks once, and takes a millisecond.
        now: () => time++,
        pause: async () => {
          pauses += 1;
          if (pauses > most) throw new Error('paused too often');
        },
      });
    const sources = slow(Number.POSITIVE_INFINITY);
    expect(await sources.paste('text', wanted)).toMatchObject({ kind: 'opened' });
    expect(sources.current.log.rows).toHaveLength(100);
    expect(pauses).toBeGreaterThan(15);
    for (const enough of [3, 15]) {
      pauses = 0;
      expect(await slow(enough).paste('text', () => pauses < enough)).toEqual({ kind: 'dropped' });
    }
  });

  it('that is too long for one step of reading is not read', async () => {
    const paste = vi.fn(atOnce(async () => read));
    const sources = start({ paste });
    const most = 1_200_000;
    const text = 'x'.repeat(most);
    expect(await sources.paste(`${text}x`, wanted)).toEqual({ kind: 'too-long', most });
    expect(paste).not.toHaveBeenCalled();
    expect(await sources.paste(text, wanted)).toMatchObject({ kind: 'opened' });
  });

  it('whose reader cannot be loaded is said not to be read', async () => {
    const sources = start({ paste: () => Promise.reject(new Error('gone')) });
    expect(await sources.paste('text', wanted)).toEqual({ kind: 'unread' });
  });
});
