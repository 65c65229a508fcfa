import type { SkipReason } from '../model/inspection.ts';
import type { Counts, Unreadable } from './log.ts';
import { SKIPPED, UNAVAILABLE } from './words.ts';

/** How many responses were not read for one reason. */
export interface Unread {
  readonly count: number;
  readonly reason: string;
}

const SKIP_REASONS = Object.keys(SKIPPED) as readonly SkipReason[]; // the record has exactly these keys
const UNAVAILABLE_REASONS = Object.keys(UNAVAILABLE) as readonly Unreadable[]; // likewise

/** The responses whose body was not read, by reason, without the reasons that did not occur. */
export function unread(counts: Readonly<Counts>): readonly Unread[] {
  return [
    ...SKIP_REASONS.map((why) => ({ count: counts.skipped[why], reason: SKIPPED[why] })),
    ...UNAVAILABLE_REASONS.map((why) => ({
      count: counts.unavailable[why],
      reason: UNAVAILABLE[why],
    })),
  ].filter(({ count }) => count > 0);
}

/** All of them together. */
export function total(reasons: readonly Unread[]): number {
  return reasons.reduce((sum, { count }) => sum + count, 0);
}
