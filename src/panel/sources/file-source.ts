import type { HarEnd, HarReader } from '../../model/har.ts';
import type { Source, SourceListener } from '../../model/source.ts';
import type { PausingClock } from '../slices/clock.ts';
import { createSlices } from '../slices/slices.ts';
import { handOver } from './hand-over.ts';

/** How far the reading of a file has come. Sizes in bytes. */
export type Reading =
  /** Behind another file. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly read: number; readonly size: number }
  /** By the user. What was read stays. */
  | { readonly kind: 'stopped'; readonly read: number; readonly size: number }
  /** The browser did not give the rest of the file: it was changed or removed since it was chosen. */
  | { readonly kind: 'cut-off'; readonly read: number; readonly size: number }
  /** By an error of our own, or because code could not be loaded. What was read stays. */
  | { readonly kind: 'failed'; readonly read: number; readonly size: number }
  | HarEnd;

/** A file as a source, that is read from its start on. */
export interface FileSource extends Source {
  readonly reading: Reading;
  /** Resolves once the reading is over, whatever its end. */
  readonly over: Promise<void>;
  /** Ends the reading, if it is not over. */
  stop(): void;
}

/** What a file is read with. */
export interface FileSourceInput {
  readonly file: Blob;
  /** Resolves when it is this file's turn. */
  readonly before: Promise<unknown>;
  /** Gives the reader; asked when it is this file's turn. */
  readonly reader: () => Promise<HarReader>;
  readonly clock: PausingClock;
  /** Is told of every change of `reading`. */
  readonly changed: () => void;
}

/** Bytes that are taken from the file at once; each time costs a message to the browser. */
const BLOCK = 4 * 1_048_576;
/**
 * Bytes that are handed to the reader at once; it cannot be interrupted before the next entry, and there may be
 * none. Larger pieces are read no faster.
 */
const PIECE = 16 * 1_024;

/** Makes the source. It is read in slices, and the inspection of its entries is part of them. */
export function fileSource({ file, before, reader, clock, changed }: FileSourceInput): FileSource {
  const { size } = file;
  let reading: Reading = { kind: 'waiting' };
  let isStopped = false;
  const set = (next: Reading): void => {
    reading = next;
    changed();
  };
  let read = 0;
  let end = (): void => {};
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });

  const readAll = async (listener: SourceListener): Promise<Reading> => {
    const stopped = (): Reading => ({ kind: 'stopped', read, size });
    await before;
    if (isStopped) return stopped();
    const har = await reader();
    if (isStopped) return stopped();
    const slices = createSlices(clock);
    for (let start = 0; start < size && !har.isOver; start += BLOCK) {
      set({ kind: 'reading', read, size });
      const block = await blockAt(file, start);
      if (!block) return { kind: 'cut-off', read, size };
      for (let at = 0; at < block.length; at += PIECE) {
        const piece = block.subarray(at, at + PIECE);
        const isWanted = await handOver(har.push(piece), listener, slices, () => !isStopped);
        if (isWanted) {
          read += piece.length;
          set({ kind: 'reading', read, size });
          if (slices.isOver) await slices.next();
        }
        if (isStopped) return stopped();
      }
    }
    return har.end();
  };

  const stop = (): void => {
    isStopped = true;
    if (reading.kind === 'waiting') set({ kind: 'stopped', read, size });
  };
  return {
    get reading() {
      return reading;
    },
    over,
    start(listener) {
      void readAll(listener)
        .catch((): Reading => ({ kind: 'failed', read, size }))
        .then(set)
        .finally(end);
      return stop;
    },
    stop,
  };
}

/** The next bytes of the file; null when the browser does not give them. */
async function blockAt(file: Blob, start: number): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.slice(start, start + BLOCK).arrayBuffer());
  } catch {
    return null;
  }
}
