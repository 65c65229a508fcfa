import type { UnavailableReason } from '../model/exchange.ts';
import type { Inspection } from '../model/inspection.ts';

/** Of what is too large, or not in a text, the reader tells itself. */
type UnreadReason = Exclude<UnavailableReason, 'too-large' | 'not-told'>;

/** What is said of bodies that were wanted and could not be had, behind their number. */
const REASONS: Readonly<Record<UnreadReason, string>> = {
  withheld: 'withheld',
  'not-exported': 'exported without content',
  'bad-base64': 'not valid base64',
  compressed: 'still compressed',
};

/** Counts requests that had no response, and bodies that were wanted and could not be had, or not whole. */
export interface UnreadCounts {
  readonly count: (inspection: Inspection) => void;
  /** Whether any request had no response. */
  readonly hasUnanswered: () => boolean;
  /** Parts of sentences, one for each kind; none when nothing is missing. */
  readonly inWords: () => readonly string[];
}

export function createUnreadCounts(): UnreadCounts {
  const counts = new Map<UnreadReason, number>();
  let unanswered = 0;
  let truncated = 0;
  return {
    count(inspection) {
      if (inspection.kind === 'skipped' && inspection.why === 'no-response') unanswered += 1;
      if (inspection.kind === 'read' && inspection.form === 'truncated') truncated += 1;
      if (inspection.kind !== 'unavailable' || isTold(inspection.why)) return;
      counts.set(inspection.why, (counts.get(inspection.why) ?? 0) + 1);
    },
    hasUnanswered: () => unanswered > 0,
    inWords: () => [
      ...(unanswered > 0 ? [`${numberOf(unanswered, 'request')} had no response`] : []),
      ...(counts.size > 0 ? [bodiesInWords(counts)] : []),
      ...(truncated > 0 ? [truncatedInWords(truncated)] : []),
    ],
  };
}

function isTold(why: UnavailableReason): why is 'too-large' | 'not-told' {
  return why === 'too-large' || why === 'not-told';
}

function bodiesInWords(counts: ReadonlyMap<UnreadReason, number>): string {
  const sum = [...counts.values()].reduce((all, one) => all + one, 0);
  const why = [...counts].map(([reason, count]) =>
    counts.size === 1 ? REASONS[reason] : `${count} ${REASONS[reason]}`,
  );
  return `${numberOf(sum, 'body', 'bodies')} could not be read: ${why.join(', ')}`;
}

function truncatedInWords(count: number): string {
  const [are, its] = count === 1 ? ['is', 'its'] : ['are', 'their'];
  return `${numberOf(count, 'body', 'bodies')} ${are} cut off before ${its} end`;
}

function numberOf(count: number, one: string, several = `${one}s`): string {
  return count === 1 ? `1 ${one}` : `${count.toLocaleString('en-US')} ${several}`;
}
