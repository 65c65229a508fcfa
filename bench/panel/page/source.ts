import { readEntry } from '../../../src/har/entry.ts';
import type { Source, SourceListener } from '../../../src/model/source.ts';
import { browserClock } from '../../../src/panel/slices/clock.ts';

/** Live traffic that hands over what it is told to. */
export interface DrivenSource {
  readonly source: Source;
  /** Takes texts of HAR entries, which are handed over in turn. */
  take(texts: readonly string[]): void;
  /** Lets go of them, so that they are not counted as the panel's. */
  forget(): void;
  /**
   * Hands over exchanges, each in a task of its own and with texts of its own, as the browser does.
   *
   * @param perSecond how many; null for as many as there is time for
   */
  hand(count: number, perSecond: number | null): void;
  /**
   * How many exchanges were not yet inspected.
   *
   * @throws Error when one cannot be
   */
  left(): number;
}

export function createDrivenSource(): DrivenSource {
  const clock = browserClock();
  const listeners: SourceListener[] = [];
  let pool: string[] = [];
  let handed = 0;
  let left = 0;
  let failed: unknown = null;

  const handNext = async (): Promise<void> => {
    // A copy, as of what comes to the panel from another process: a parser keeps short texts in a table of its own.
    const handedOver = structuredClone(
      JSON.parse(textOf(pool[handed % pool.length] ?? '', handed)),
    );
    const entry = readEntry(handedOver, handed);
    handed += 1;
    if (!entry) throw new Error('An entry of the bench cannot be read.');
    // Before the first await, as the live source does it.
    const { body } = entry;
    for (const listener of listeners) await listener.exchange(entry.exchange, async () => body);
    left -= 1;
  };
  const handAll = async (count: number, perSecond: number | null): Promise<void> => {
    const start = clock.now();
    for (let sent = 0; sent < count; sent += 1) {
      const due = start + (perSecond === null ? 0 : (sent * 1_000) / perSecond);
      while (clock.now() < due) await new Promise((resolve) => setTimeout(resolve, 1));
      void handNext().catch((error: unknown) => {
        failed = error;
      });
      await clock.pause();
    }
  };

  return {
    source: {
      start(listener) {
        listeners.push(listener);
        return () => {};
      },
    },
    take(texts) {
      pool.push(...texts);
    },
    forget() {
      pool = [];
    },
    hand(count, perSecond) {
      left += count;
      void handAll(count, perSecond);
    },
    left() {
      if (failed) throw failed;
      return left;
    },
  };
}

/** Sets in what differs from one request to the next. */
function textOf(template: string, index: number): string {
  return template
    .replaceAll('@N@', String(index))
    .replaceAll('@ID@', `5f0c1f8e-3c55-4b0e-9a43-${index.toString(16).padStart(12, '0')}`)
    .replaceAll('@AT@', new Date(Date.UTC(2026, 10, 20, 10) + index * 2).toISOString());
}
