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
 * The part of `devtools.network` that has the log, in Chromium, of which all versions call back. Firefox has one as well,
 * which is empty at that time; later it has requests without their responses, of which the event tells afterwards, and
 * asking it cost up to 7 of 40 requests.
 */
export interface NetworkLog {
  getHAR(told: (log: unknown) => void): unknown;
}

/**
 * Takes the requests that have had a response since the developer tools were opened: they watch the page before their extensions
 * are there, for up to a second.
 *
 * @param take is called with each of them once, in slices
 */
export function takeEarlier(
  network: NetworkLog,
  take: (request: LiveRequest) => void,
  clock: PausingClock,
): EarlierRequests {
  /** The times of those that the event has told of before the log, and of those taken from the log, by their keys. */
  const told: Times = new Map();
  const taken: Times = new Map();
  /** How many the log has that the event will tell of. */
  const underWay = new Map<string, number>();
  let isOver = false;

  /** Whether a request is among others: with its time, or as one that had not ended when the other was told of. */
  const isAmong = (others: Times, request: LiveRequest, key: string): boolean => {
    if (forget(others, request, key)) return true;
    if (!others.has(key) || countDown(underWay, key)) return false;
    return forget(others, null, key);
  };
  const takeAll = async (): Promise<void> => {
    const requests = entriesOf(await logOf(network)).map(
      (request) => [request, keyOf(request)] as const,
    );
    for (const [request, key] of requests) {
      if (!hasResponse(request)) underWay.set(key, (underWay.get(key) ?? 0) + 1);
    }
    // Those that are certain first: else one would be taken for another, which is then taken twice.
    const rest = requests.filter(
      ([request, key]) => hasResponse(request) && !forget(told, request, key),
    );
    const slices = createSlices(clock);
    for (const [request, key] of rest) {
      if (slices.isOver) await slices.next();
      if (isOver) return;
      if (isAmong(told, request, key)) continue;
      remember(taken, request, key);
      take(request);
    }
  };
  const end = (): void => {
    isOver = true;
    told.clear();
  };
  void takeAll().finally(end);
  return {
    isNew(request) {
      const key = keyOf(request);
      if (isAmong(taken, request, key)) return false;
      if (!isOver) remember(told, request, key);
      return true;
    },
    stop: end,
  };
}

/** The times of requests that are equal in all else, in milliseconds. */
type Times = Map<string, unknown[]>;

function remember(times: Times, request: LiveRequest, key: string): void {
  times.set(key, [...(times.get(key) ?? []), property(request, 'time')]);
}

/** @param request whose time it must be; null for any */
function forget(times: Times, request: LiveRequest | null, key: string): boolean {
  const known = times.get(key) ?? [];
  const at = request ? known.indexOf(property(request, 'time')) : 0;
  if (at < 0 || known.length === 0) return false;
  known.splice(at, 1);
  if (known.length === 0) times.delete(key);
  return true;
}

/** Null where there is none. */
async function logOf(network: NetworkLog): Promise<unknown> {
  try {
    return await new Promise((resolve) => network.getHAR(resolve));
  } catch {
    return null;
  }
}

function entriesOf(log: unknown): readonly LiveRequest[] {
  const entries = property(log, 'entries');
  return Array.isArray(entries) ? entries.filter(isLiveRequest) : [];
}

/** So much of an address tells it from others: one that has its data in it may be megabytes. */
const ADDRESS = 1_000;

/** No browser gives requests an id. What is alike in all of this is counted. */
function keyOf(request: LiveRequest): string {
  const sent = property(request, 'request');
  const url = String(property(sent, 'url'));
  return JSON.stringify([
    property(request, 'startedDateTime'),
    property(sent, 'method'),
    url.length,
    url.slice(0, ADDRESS),
  ]);
}

/**
 * Of one without a response the event will tell. One whose body is still coming is taken: `getContent()` of it waits for
 * the end (tried in Chromium 156), and only its duration is what it was so far.
 */
function hasResponse(request: LiveRequest): boolean {
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
