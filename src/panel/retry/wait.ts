import type { Exchange, Header } from '../../model/exchange.ts';
import { readHttpDate } from './http-date.ts';
import { LAST_TIME, type Moment, readMoment } from './moment.ts';
import { type RateLimit, rateLimits } from './rate-limit.ts';

/** Who says so, and by which header, whose name is as it was sent. */
interface Said {
  /** `retry-after`: the server asks for the wait. `rate-limit`: a limit starts anew then. */
  readonly source: 'retry-after' | 'rate-limit';
  readonly header: string;
}

/** How long the response says to wait before a further request. */
export type Wait =
  /** Until this time, in whole milliseconds since 1970 by the clock of this machine. */
  | ({ readonly kind: 'until'; readonly until: number } & Said)
  /** So many milliseconds after the response, of which nothing says when it came. */
  | ({ readonly kind: 'length'; readonly ms: number } & Said);

/** The headers by which a server asks for a wait, and what a number in them counts: no time of any of them. */
const ASKING: ReadonlyMap<string, 's' | 'ms'> = new Map([
  ['retry-after', 's'],
  ['x-retry-after', 's'],
  ['retry-after-ms', 'ms'],
  ['x-ms-retry-after-ms', 'ms'],
]);

/** Where nothing says when the response was written, for dates with two digits of the year. */
const SOME_YEAR = 2020;

type Part = Pick<Exchange, 'startedAt' | 'durationMs' | 'status' | 'responseHeaders'>;

/**
 * The longest wait that the headers of a response ask for; null when they ask for none.
 *
 * `Retry-After` (RFC 9110, section 10.2.3) and its like always count. A rate limit counts when nothing
 * remains of it; under 429 and 503 also when the response does not say what remains; and under 429,
 * where nothing else tells why the request was refused, even when something remains. So a limit that
 * is far from used up does not drown a `Retry-After`.
 *
 * A duration starts at the end of the exchange. A time is by the server's clock, and is moved by as
 * much as its `Date`, with the `Age` that a cache gives it, differs from ours. Malformed headers ask
 * for nothing.
 */
export function waitOf(exchange: Part): Wait | null {
  // Chromium joins the values of a header that was sent several times by line ends.
  const headers = exchange.responseHeaders.flatMap(({ name, value }) =>
    value.split('\n').map((line) => ({ name, value: line })),
  );
  const received = receivedAt(exchange);
  const sentAt = serverTime(headers, yearOf(received));
  const nearYear = yearOf(received ?? sentAt);

  const asked = headers.flatMap(({ name, value }) => {
    const unit = ASKING.get(name.toLowerCase());
    const moment = unit ? readMoment(value, unit, nearYear, 'duration') : null;
    return moment ? [{ moment, source: 'retry-after' as const, header: name }] : [];
  });
  const limits = applying(rateLimits(headers, nearYear), exchange.status, asked.length > 0);
  const waits = [
    ...asked,
    ...limits.map(({ header, reset }) => ({
      moment: reset,
      source: 'rate-limit' as const,
      header,
    })),
  ].map(({ moment, ...said }) => onOurClock(moment, said, received, sentAt));
  return waits.reduce<Wait | null>(longer, null);
}

/** When the last byte came, in milliseconds since 1970; null when unknown. */
function receivedAt({ startedAt, durationMs }: Part): number | null {
  const time = Date.parse(startedAt) + Math.max(0, durationMs);
  return Math.abs(time) <= LAST_TIME ? time : null;
}

/** What the server's clock showed when the response came, in milliseconds since 1970; null when unknown. */
function serverTime(headers: readonly Header[], nearYear: number): number | null {
  const field = (wanted: string): string =>
    headers.find(({ name }) => name.toLowerCase() === wanted)?.value.trim() ?? '';
  const date = readHttpDate(field('date'), nearYear);
  const age = field('age');
  // Seconds (RFC 9111, section 5.1); with more digits it would be some years, and is malformed.
  return date !== null && /^\d{1,8}$/.test(age) ? date + Number(age) * 1000 : date;
}

function yearOf(time: number | null): number {
  return time === null ? SOME_YEAR : new Date(time).getUTCFullYear();
}

function applying(
  limits: readonly RateLimit[],
  status: number | null,
  isAsked: boolean,
): readonly RateLimit[] {
  const refused = status === 429 || status === 503;
  const reached = limits.filter(
    ({ remaining }) => remaining === 0 || (refused && remaining === null),
  );
  return status === 429 && reached.length === 0 && !isAsked ? limits : reached;
}

function onOurClock(
  moment: Moment,
  said: Said,
  received: number | null,
  sentAt: number | null,
): Wait {
  const base = received ?? sentAt;
  if (moment.kind === 'after') {
    return base === null
      ? { kind: 'length', ms: whole(moment.ms), ...said }
      : { kind: 'until', until: whole(base + moment.ms), ...said };
  }
  const ahead = received === null || sentAt === null ? 0 : sentAt - received;
  return { kind: 'until', until: whole(moment.at - ahead), ...said };
}

function whole(ms: number): number {
  return Math.min(LAST_TIME, Math.ceil(ms));
}

/** A time outlasts a length, which cannot be compared with it; of two equal waits the first stays. */
function longer(longest: Wait | null, wait: Wait): Wait {
  if (longest === null) return wait;
  if (longest.kind === 'until') {
    return wait.kind === 'until' && wait.until > longest.until ? wait : longest;
  }
  return wait.kind === 'until' || wait.ms > longest.ms ? wait : longest;
}
