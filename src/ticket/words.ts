import type { Evidence } from '../model/finding.ts';
import type { Basis } from '../model/pack.ts';

/** What a ticket says of its own accord. */
export interface TicketWords {
  /** Stands before the HTTP status in the place of a vendor. */
  readonly unknownVendor: string;
  readonly noCode: string;
  /** In the place of a code, where no vendor and no form is known. */
  readonly noForm: string;
  readonly coarser: string;
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
  /** How many characters of a text, at least 1, the ticket does not have. */
  readonly moreCharacters: (count: number) => string;
  /** How many of the nested errors, at least 1, it does not have. */
  readonly moreNested: (count: number) => string;
  /** That words such as MASKED-PHONE-1 stand for values that were taken out. */
  readonly masked: string;
  readonly evidences: Readonly<Record<Evidence, string>>;
  readonly bases: Readonly<Record<Basis, string>>;
}
