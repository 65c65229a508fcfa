import type { FindingItem } from '../../model/finding.ts';
import type { Basis } from '../../model/pack.ts';
import { type Countdown, countdown, type Span, spanOf } from './countdown.ts';
import type { Safety } from './safety.ts';
import type { Wait } from './wait.ts';

/** A wait as it stands now. */
export type WaitLeft = Pick<Wait, 'source' | 'header'> &
  (
    | { readonly kind: 'counting'; readonly until: number; readonly countdown: Countdown }
    /** From the response on, of which nothing says when it came. */
    | { readonly kind: 'length'; readonly length: Span }
  );

/** What to do about sending the request again. */
export type Verdict =
  /** The same request fails again. */
  | { readonly kind: 'no' }
  /** Only after a change, and not before the wait is over, where there is one. */
  | { readonly kind: 'change'; readonly wait: WaitLeft | null }
  | { readonly kind: 'now'; readonly safety: Safety }
  | { readonly kind: 'wait'; readonly wait: WaitLeft; readonly safety: Safety }
  /** After a wait whose length the response does not say. */
  | { readonly kind: 'wait-unsaid'; readonly safety: Safety }
  /** Neither explanation nor response say whether it can help. */
  | { readonly kind: 'unknown'; readonly safety: Safety };

/**
 * Puts together what is known of a further try. A `Retry-After` outranks an explanation that is not of
 * the code itself, for it was said of this very response. The window of a rate limit says when there is room
 * again and nothing of the error: it is no reason for a further try by itself.
 *
 * @param wait as `waitOf` gives it for the exchange
 * @param now milliseconds since 1970
 */
export function verdictOf(
  { retry, basis }: Pick<FindingItem, 'retry' | 'basis'>,
  wait: Wait | null,
  safety: Safety,
  now: number,
): Verdict {
  const left = wait && leftOf(wait, now);
  const general = basis === null || !OF_THE_CODE.has(basis);
  const isAsked = wait?.source === 'retry-after';
  const outranked = general && isAsked;
  switch (outranked ? null : retry) {
    case 'no':
      return { kind: 'no' };
    case 'after-change':
      return { kind: 'change', wait: left };
    case 'yes':
      return left ? { kind: 'wait', wait: left, safety } : { kind: 'now', safety };
    case 'after-wait':
      if (left) return { kind: 'wait', wait: left, safety };
      return { kind: wait ? 'now' : 'wait-unsaid', safety };
    case null:
      if (left && isAsked) return { kind: 'wait', wait: left, safety };
      return { kind: isAsked ? 'now' : 'unknown', safety };
  }
}

const OF_THE_CODE: ReadonlySet<Basis> = new Set(['documented', 'example', 'observed', 'recalled']);

/** Null when it is over. */
function leftOf(wait: Wait, now: number): WaitLeft | null {
  const { source, header } = wait;
  if (wait.kind === 'length') {
    return wait.ms > 0 ? { kind: 'length', length: spanOf(wait.ms), source, header } : null;
  }
  const counting = countdown(wait.until, now);
  return counting && { kind: 'counting', until: wait.until, countdown: counting, source, header };
}
