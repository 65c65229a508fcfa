import type { PausingClock } from '../src/panel/slices/clock.ts';
import { createSlices } from '../src/panel/slices/slices.ts';
import { property } from './property.ts';

/** What the developer tools had noted before anybody listened to them. */
export interface EarlierRequests {
  /** To be asked of each request that the event tells of: false when it was taken from their log before. */
  isNew(request: object): boolean;
  stop(): void;
}

/** What we use of `devtools.network`: with a callback in Chromium below 152, with a promise from there on and in Firefox. */
interface Log {
  getHAR(callback: (log: unknown) => void): Promise<unknown> | undefined;
}

/**
 * Takes the requests that have ended since the developer tools were opened. They watch the page before their extensions
 * are there, for up to a second, and for much longer when an extension is loaded anew.
 *
 * @param take is called with each of them once, in slices
 */
export function takeEarlier(
  network: Log,
  take: (request: object) => void,
  clock: PausingClock,
): EarlierRequests {
  const told = new Map<string, number>();
  const taken = new Map<string, number>();
  let isOver = false;
  let tellFirst = (): void => {};
  const first = new Promise<void>((resolve) => {
    tellFirst = resolve;
  });
  const takeAll = async (): Promise<void> => {
    let requests = entriesOf(await logOf(network));
    if (requests.length === 0) {
      // Firefox fills its log with what was before when the first event comes.
      await first;
      requests = entriesOf(await logOf(network));
    }
    const slices = createSlices(clock);
    for (const request of requests) {
      if (slices.isOver) await slices.next();
      if (isOver) return;
      const key = keyOf(request);
      if (!hasEnded(request) || countDown(told, key)) continue;
      taken.set(key, (taken.get(key) ?? 0) + 1);
      take(request);
    }
  };
  const end = (): void => {
    isOver = true;
    told.clear();
  };
  // Without a log there are none.
  takeAll().then(end, end);
  return {
    isNew(request) {
      const key = keyOf(request);
      if (countDown(taken, key)) return false;
      if (!isOver) told.set(key, (told.get(key) ?? 0) + 1);
      tellFirst();
      return true;
    },
    stop: end,
  };
}

function logOf(network: Log): Promise<unknown> {
  return new Promise((resolve, reject) => {
    network.getHAR(resolve)?.then(resolve, reject);
  });
}

function entriesOf(log: unknown): readonly object[] {
  const entries = property(log, 'entries') ?? property(property(log, 'log'), 'entries');
  return Array.isArray(entries) ? entries.filter((entry) => typeof entry === 'object') : [];
}

/** No browser gives requests an id. What is alike in all of this is counted. */
function keyOf(request: object): string {
  const sent = property(request, 'request');
  return JSON.stringify([
    property(request, 'startedDateTime'),
    property(sent, 'method'),
    property(sent, 'url'),
  ]);
}

/** Of one that is under way the event will tell. */
function hasEnded(request: object): boolean {
  const time = property(request, 'time');
  const content = property(property(request, 'response'), 'content');
  return (typeof time === 'number' && time > 0) || typeof property(content, 'text') === 'string';
}

/** Takes one away; false when there is none. */
function countDown(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  if (count > 1) counts.set(key, count - 1);
  else counts.delete(key);
  return count > 0;
}
