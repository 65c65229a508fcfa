import type { SkipReason } from '../model/inspection.ts';
import type { Counts, Unreadable } from './log.ts';
import type { Words } from './words/words.ts';

/** How many responses were not read for one reason. */
export interface Unread {
  readonly count: number;
  readonly reason: string;
}

/** The responses whose body was not read, by reason, without the reasons that did not occur. */
export function unread(counts: Readonly<Counts>, words: Words): readonly Unread[] {
  // The records have exactly these keys.
  const skipped = Object.keys(counts.skipped) as readonly SkipReason[];
  const unavailable = Object.keys(counts.unavailable) as readonly Unreadable[];
  return [
    ...skipped.map((why) => ({ count: counts.skipped[why], reason: words.of('skipped', why) })),
    ...unavailable.map((why) => ({
      count: counts.unavailable[why],
      reason: words.of('unavailable', why),
    })),
  ].filter(({ count }) => count > 0);
}

/** How many responses were not read, for whatever reason; with those that were, all but the pending ones. */
export function notRead({ skipped, unavailable }: Readonly<Counts>): number {
  return [...Object.values(skipped), ...Object.values(unavailable)].reduce((sum, one) => sum + one);
}
