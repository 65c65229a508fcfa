import type { UnavailableReason } from '../model/exchange.ts';
import type { Inspection } from '../model/inspection.ts';

/** Of what is too large the reader of the file tells itself. */
type Unread = Exclude<UnavailableReason, 'too-large'>;

/** What is said of bodies that were wanted and could not be had, behind their number. */
const REASONS: Readonly<Record<Unread, string>> = {
  withheld: 'withheld',
  'not-exported': 'exported without content',
  'bad-base64': 'no valid base64',
  compressed: 'still compressed',
};

/** Counts bodies that were wanted and could not be had. */
export interface UnreadBodies {
  readonly count: (inspection: Inspection) => void;
  /** A part of a sentence; null when there were none. */
  readonly inWords: () => string | null;
}

export function createUnreadBodies(): UnreadBodies {
  const counts = new Map<Unread, number>();
  return {
    count(inspection) {
      if (inspection.kind !== 'unavailable' || inspection.why === 'too-large') return;
      counts.set(inspection.why, (counts.get(inspection.why) ?? 0) + 1);
    },
    inWords() {
      if (counts.size === 0) return null;
      const sum = [...counts.values()].reduce((all, one) => all + one, 0);
      const why = [...counts].map(([reason, number]) =>
        counts.size === 1 ? REASONS[reason] : `${number} ${REASONS[reason]}`,
      );
      const bodies = sum === 1 ? '1 body' : `${sum.toLocaleString('en-US')} bodies`;
      return `${bodies} could not be read: ${why.join(', ')}`;
    },
  };
}
