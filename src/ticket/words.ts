import type { Evidence } from '../model/finding.ts';
import type { Basis } from '../model/pack.ts';

/** What a ticket says of its own accord; `{count}` stands for a number. */
export interface TicketWords {
  readonly unknownVendor: string;
  readonly code: string;
  readonly noCode: string;
  readonly message: string;
  readonly detail: string;
  readonly meaning: string;
  readonly status: string;
  readonly request: string;
  /** When the request started, in UTC. */
  readonly time: string;
  /** The time that the body states. */
  readonly bodyTime: string;
  readonly duration: string;
  readonly ids: string;
  readonly evidence: string;
  readonly basis: string;
  readonly docs: string;
  readonly notes: string;
  readonly nested: string;
  /** `{count} more characters` */
  readonly moreCharacters: string;
  /** `{count} more` */
  readonly moreNested: string;
  /** That words such as MASKED-PHONE-1 stand for values that were taken out. */
  readonly masked: string;
  readonly evidences: Readonly<Record<Evidence, string>>;
  readonly bases: Readonly<Record<Basis, string>>;
}

/** A word with its number put in. */
export function withCount(word: string, count: number): string {
  return word.replace('{count}', String(count));
}
