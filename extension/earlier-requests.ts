import type { PausingClock } from '../src/panel/slices/clock.ts';
import { createSlices } from '../src/panel/slices/slices.ts';
import { isLiveRequest, type LiveRequest } from './live-request.ts';
import { property } from './property.ts';

/** What the developer tools had noted before anybody listened to them. */
export interface EarlierRequests {
  /** To be asked of each request that the event tells of: false when it was taken from their log before. */
  isNew(request: LiveRequest): boolean;
  stop(): void;
}

/**
 * The part of `devtools.network` that has the log, in Chromium from version 152 on. Firefox has one as well, which is empty
 * at that time; later it has requests without their responses, of which the event tells afterwards, and asking it cost up
 * to 7 of 40 requests.
 */
export interface NetworkLog {
  getHAR(): Promise<unknown>;
}

/**
 * Takes the requests that have ended since the developer tools were opened: they watch the page before their extensions
 * are there, for up to a second.
 *
 * @param take is called with each of them once, in slices
 */
export function takeEarlier(
  network: NetworkLog,
  take: (request: LiveRequest) => void,
  clock: PausingClock,
): EarlierRequests {
  const told = new Map<string, number>();
  const taken = new Map<string, number>();
  let isOver = false;
  const takeAll = async (): Promise<void> => {
    const requests = entriesOf(await network.getHAR());
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
      return true;
    },
    stop: end,
  };
}

function entriesOf(log: unknown): readonly LiveRequest[] {
  const entries = property(log, 'entries');
  return Array.isArray(entries) ? entries.filter(isLiveRequest) : [];
}

/** No browser gives requests an id. What is alike in all of this is counted. */
function keyOf(request: LiveRequest): string {
  const sent = property(request, 'request');
  return JSON.stringify([
    property(request, 'startedDateTime'),
    property(sent, 'method'),
    property(sent, 'url'),
  ]);
}

/** Of one that is under way the event will tell. */
function hasEnded(request: LiveRequest): boolean {
  const time = property(request, 'time');
  return typeof time === 'number' && time > 0;
}

/** Takes one away; false when there is none. */
function countDown(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  if (count > 1) counts.set(key, count - 1);
  else counts.delete(key);
  return count > 0;
}
