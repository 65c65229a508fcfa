import type { Kind } from './kinds.ts';
import type { View } from './view.ts';

/** A part of the raw text that is to be masked. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  /** What it says once decoded. */
  readonly value: string;
  /** The same for every way of writing the value. */
  readonly key: string;
  /**
   * `name`: it stands where a secret stands, whatever it looks like. `look`: it looks like one, which
   * an id that was decoded may do too.
   */
  readonly by: 'name' | 'look';
  /** The quotation mark to put around the pseudonym; empty unless a JSON number is replaced. */
  readonly quote: string;
}

/** A part of a decoded text that looks like a secret. */
export interface Seen {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

/** What is known of a value from where it stands. */
export interface Named {
  readonly name: string;
  /** Where the name stands: a header, the segment before in a path, a query or form; else a JSON member. */
  readonly from?: 'header' | 'segment' | 'pair';
  /** A JSON number. */
  readonly number?: boolean;
  /** Within a list, or within what is named an error: a sentence there is said of the secret, and is none. */
  readonly remarks?: boolean;
}

/** Which appearances count in free text; what is unmistakable always does. */
export interface Looks {
  /** Bare digits, addresses with dots: not where a time, a version or a code stands. */
  readonly digits: boolean;
  /** Words drawn by lot: not where an id stands. */
  readonly random: boolean;
}

export const EVERY_LOOK: Looks = { digits: true, random: true };

/**
 * How the readers of URLs, headers, JSON, forms and text hand over what they find. They know one form
 * each and give what lies within it back, for it may be written in any other.
 */
export interface Scan {
  /** Only credentials are sought: nothing else is learned. */
  readonly learning: boolean;
  readonly mark: (view: View, kind: Kind, by: Span['by'], value?: string, quote?: string) => void;
  /** A value under a name. */
  readonly value: (view: View, named: Named) => void;
  /** Text in which anything may stand. */
  readonly text: (view: View, looks: Looks) => void;
  readonly url: (view: View) => void;
  /** Whether a text of its own, which was decoded from this one, has anything to mask in it. */
  readonly holds: (text: string, depth: number) => boolean;
}
