import type { Explanation } from './pack.ts';

/** What HTTP itself says of statuses, for those of which a vendor says nothing. */
export interface HttpStatuses {
  /** https page of the source. */
  readonly docs: string;
  /** The date on which it was last compared with the source, ISO 8601. */
  readonly checked: string;
  /** By number (`404`) or by class (`4xx`). */
  readonly statuses: Readonly<Record<string, Explanation>>;
}
