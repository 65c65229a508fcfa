import { type Kind, pseudonymOf } from './kinds.ts';
import type { Span } from './scan.ts';

/** Where a text stands: one of the exchange's own parts, or text that somebody made. */
export type Place =
  | { readonly in: 'url' | 'request-body' | 'response-body' | 'text' }
  | { readonly in: 'request-header' | 'response-header'; readonly name: string };

/** One value that was masked, or would have been if it had not been unmasked. */
export interface Masked {
  readonly kind: Kind;
  /** As it was first met, decoded. For the eyes of the user alone. */
  readonly value: string;
  readonly pseudonym: string;
  readonly where: readonly Place[];
  readonly count: number;
  readonly unmasked: boolean;
}

export interface Names {
  /** What stands for a span; null when it is shown as it is. */
  readonly shown: (span: Span, place: Place) => string | null;
  readonly masked: () => readonly Masked[];
  /**
   * The values keep their pseudonyms; where and how often they were met is forgotten. The values of
   * `unmask` are shown from then on, and no others.
   */
  readonly restart: (unmask: ReadonlySet<string> | undefined) => void;
}

interface Entry {
  readonly kind: Kind;
  readonly value: string;
  readonly pseudonym: string;
  readonly where: Place[];
  readonly places: Set<string>;
  count: number;
}

/** Gives each value its pseudonym, numbered in the order in which the values of its kind are met. */
export function numberPseudonyms(): Names {
  let unmask: ReadonlySet<string> | undefined;
  const entries = new Map<string, Entry>();
  const numbers = new Map<Kind, number>();
  return {
    shown({ kind, value, key: same, quote }, place) {
      const entry = entries.get(same) ?? newEntry(kind, value, numbers);
      entries.set(same, entry);
      entry.count += 1;
      const key = JSON.stringify(place);
      if (!entry.places.has(key)) entry.where.push(place);
      entry.places.add(key);
      return unmask?.has(entry.pseudonym) ? null : `${quote}${entry.pseudonym}${quote}`;
    },
    restart(next) {
      unmask = next;
      for (const entry of entries.values()) {
        entry.count = 0;
        entry.where.length = 0;
        entry.places.clear();
      }
    },
    masked: () =>
      [...entries.values()]
        .filter(({ count }) => count > 0)
        .map(({ kind, value, pseudonym, where, count }) => ({
          kind,
          value,
          pseudonym,
          where: [...where],
          count,
          unmasked: unmask?.has(pseudonym) ?? false,
        })),
  };
}

function newEntry(kind: Kind, value: string, numbers: Map<Kind, number>): Entry {
  const number = (numbers.get(kind) ?? 0) + 1;
  numbers.set(kind, number);
  return {
    kind,
    value,
    pseudonym: pseudonymOf(kind, number),
    where: [],
    places: new Set(),
    count: 0,
  };
}
