import type { Basis, Retry, Who } from './pack.ts';

/** Why a vendor is named, strongest first. */
export type Evidence =
  /** The vendor's host and its form. */
  | 'host+shape'
  /** A distinctive form on any host. */
  | 'shape'
  /** The vendor's host; the form is unknown or there is none. */
  | 'host'
  /** A form that several parties share; no vendor. */
  | 'form'
  /** Only the HTTP status is known. */
  | 'http';

/** What kind of remark a note is; tests and screens tell them apart by it. */
export type NoteKind =
  | 'status-mismatch'
  | 'invalid-json'
  | 'not-json'
  | 'truncated'
  | 'unreadable'
  | 'empty'
  | 'unknown-form'
  | 'unknown-code'
  | 'by-shape'
  | 'by-alias'
  | 'by-form'
  | 'by-header'
  | 'relayed'
  | 'set-unknown'
  | 'vendor'
  | 'limit';

/** A remark that a reader needs to judge the finding; one sentence. */
export interface Note {
  readonly kind: NoteKind;
  readonly text: string;
}

/** An id that the vendor's support can look up. */
export interface FindingId {
  readonly name: string;
  readonly value: string;
  readonly from: 'body' | 'header';
}

/** A further candidate with evidence of its own. */
export interface OtherCandidate {
  readonly vendor: string;
  readonly shape: string | null;
  readonly evidence: Evidence;
  /** The code list. */
  readonly set: string | null;
  readonly code: string | null;
  readonly meaning: string | null;
}

/** One recognized error with its annotation: what a finding and each of its nested items share. */
export interface FindingItem {
  /** Of the exchange; for an item the status that the item states, or null. */
  readonly status: number | null;
  /** Pack id; null when only HTTP is known. */
  readonly vendor: string | null;
  /** Id of the shape in the pack; null when only the host spoke. */
  readonly shape: string | null;
  readonly evidence: Evidence;
  readonly set: string | null;
  /** The vendor's code, always text; null when there is none. */
  readonly code: string | null;
  /** Codes that say the same less exactly, the next best first. */
  readonly coarser: readonly string[];
  /** True exactly when the code has a record of its own in that set. */
  readonly known: boolean;
  /** The vendor's words. */
  readonly message: string | null;
  /** The vendor's second sentence. */
  readonly detail: string | null;
  /** The body's own timestamp, raw. */
  readonly time: string | null;
  /** Values read out of the message. */
  readonly params: Readonly<Record<string, string>>;
  /** Our words. */
  readonly meaning: string | null;
  /** What usually lies behind it, the likeliest first; empty where nobody has written it down. */
  readonly causes: readonly string[];
  readonly fix: readonly string[];
  readonly who: Who | null;
  readonly retry: Retry | null;
  readonly basis: Basis | null;
  /** The https page that the explanation was compared with; the page to read, where it is recalled. */
  readonly docs: string | null;
  /** The date of that comparison, ISO 8601; null where nobody has made one, or there is nothing to compare. */
  readonly checked: string | null;
  readonly ids: readonly FindingId[];
  /** JSON Pointer (RFC 6901) into the body; `""` for the whole. */
  readonly path: string;
  readonly notes: readonly Note[];
  readonly items: readonly FindingItem[];
  readonly others: readonly OtherCandidate[];
}

/** One recognized error of one exchange. Written as JSON it is one line of `errata decode --json`. */
export interface Finding extends FindingItem {
  readonly entry: number;
  readonly method: string;
  /** Query keys kept, their values emptied; no user info, no fragment. */
  readonly url: string;
  /** Of the response; null when nobody knows it. */
  readonly status: number | null;
}
