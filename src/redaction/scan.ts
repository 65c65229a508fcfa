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

/** Work that yields where something else may have its turn, so that no amount of text holds it up. */
export type Reading<Result = void> = Generator<null, Result, void>;

/** Of what is read at once. */
export const DONE: Reading = (function* (): Reading {})();
DONE.next();

/** Reads without giving anything else a turn. */
export function finish<Result>(reading: Reading<Result>): Result {
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}

/**
 * How the readers of URLs, headers, JSON, forms and text hand over what they find. They know one form
 * each and give what lies within it back, for it may be written in any other.
 */
export interface Scan {
  /** Only credentials are sought: nothing else is learned. */
  readonly learning: boolean;
  /** Notes a piece of work, as characters; true when something else is to have its turn before the next. */
  readonly isDue: (characters: number) => boolean;
  readonly mark: (view: View, kind: Kind, by: Span['by'], value?: string, quote?: string) => void;
  /** A value under a name. */
  readonly value: (view: View, named: Named) => Reading;
  /** Text in which anything may stand. */
  readonly text: (view: View, looks: Looks) => Reading;
  readonly url: (view: View) => Reading;
  /** Whether a text of its own, which was decoded from this one, has anything to mask in it. */
  readonly holds: (text: string, depth: number) => boolean;
}
