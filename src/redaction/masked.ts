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
  count: number;
}

/** Gives each value its pseudonym, numbered in the order in which the values of its kind are met. */
export function numberPseudonyms(): Names {
  let unmask: ReadonlySet<string> | undefined;
  const entries = new Map<string, Entry>();
  const numbers = new Map<Kind, number>();
  return {
    shown({ kind, value, key, quote }, place) {
      const entry = entries.get(key) ?? newEntry(kind, value, numbers);
      entries.set(key, entry);
      entry.count += 1;
      if (!entry.where.some((one) => isSame(one, place))) entry.where.push(place);
      return unmask?.has(entry.pseudonym) ? null : `${quote}${entry.pseudonym}${quote}`;
    },
    restart(next) {
      unmask = next;
      for (const entry of entries.values()) {
        entry.count = 0;
        entry.where.length = 0;
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

function isSame(one: Place, other: Place): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function newEntry(kind: Kind, value: string, numbers: Map<Kind, number>): Entry {
  const number = (numbers.get(kind) ?? 0) + 1;
  numbers.set(kind, number);
  return {
    kind,
    value,
    pseudonym: pseudonymOf(kind, number),
    where: [],
    count: 0,
  };
}
