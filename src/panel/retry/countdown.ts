/** A length of time as it is read out, rounded up so that it never ends too early. */
export type Span =
  /** 0 to 60 seconds. */
  | { readonly kind: 'seconds'; readonly seconds: number }
  /** 2 to 60 minutes. */
  | { readonly kind: 'minutes'; readonly minutes: number }
  /** 1 to 24 hours, and 0 to 59 minutes. */
  | { readonly kind: 'hours'; readonly hours: number; readonly minutes: number }
  /** More than 24 hours, which nobody counts down. */
  | { readonly kind: 'over-a-day' };

/** What a countdown shows now, and after how many milliseconds, 1 to a day, it shows something else. */
export interface Countdown {
  readonly left: Span;
  readonly nextTickMs: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Rounds a length of time; `ms` is not negative. */
export function spanOf(ms: number): Span {
  if (ms > DAY) return { kind: 'over-a-day' };
  if (ms <= MINUTE) return { kind: 'seconds', seconds: Math.ceil(ms / SECOND) };
  const minutes = Math.ceil(ms / MINUTE);
  if (ms <= HOUR) return { kind: 'minutes', minutes };
  return { kind: 'hours', hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}

/**
 * The countdown to a time; null when it has come.
 *
 * @param until milliseconds since 1970, as `now` is
 */
export function countdown(until: number, now: number): Countdown | null {
  const ms = until - now;
  if (!(ms > 0)) return null;
  const left = spanOf(ms);
  return { left, nextTickMs: Math.min(DAY, Math.ceil(ms - nextAt(ms, left))) };
}

/** How much is left when the countdown next shows something else. */
function nextAt(ms: number, left: Span): number {
  switch (left.kind) {
    case 'seconds':
      return (left.seconds - 1) * SECOND;
    case 'minutes':
    case 'hours':
      return (Math.ceil(ms / MINUTE) - 1) * MINUTE;
    case 'over-a-day':
      return DAY;
  }
}
