import type { LookupResult } from './lookup.ts';
import type { MatchKind } from './match.ts';

/** Why a record is an answer, in a few words of English; the panel has its own messages for the same. */
export const REASONS: Readonly<Record<MatchKind, string>> = {
  exact: 'the code',
  folded: 'the code, written otherwise',
  name: "the vendor's name of the code",
  number: 'the number of the code',
  range: 'a range that holds the code',
  status: 'this HTTP status',
  prefix: 'begins so',
  near: 'written much like it',
};

/**
 * What there is to say of a result beside its matches, one sentence of English that ends in a period; null
 * where the matches say all.
 *
 * @param query as it was asked for
 */
export function remarkOn(result: LookupResult, query: string): string | null {
  const { kind, without, vendors, missing } = result;
  const asked = `“${shortened(query)}”`;
  const unloaded =
    missing.length > 0 ? ` The codes of ${listed(missing)} could not be loaded.` : '';
  switch (kind) {
    case 'found':
      if (without.length === 0) return unloaded.trim() || null;
      return `${listed(without)} has no such code; others have.${unloaded}`;
    case 'near':
      return `No code is ${asked}; these are written much like it.${unloaded}`;
    case 'nothing':
      switch (result.why) {
        case 'empty':
          return 'Give a code to look up, such as 1504, or a vendor and a code, such as 8x8 1002.';
        case 'no-code':
          return `Give a code beside ${listed(vendors)}, such as ${vendors[0] ?? '8x8'} 1002.`;
        case 'unknown':
          return `No pack has a code or a name like ${asked}.${unloaded}`;
      }
  }
}

/** In characters: what is quoted of a pasted log. */
const LONGEST_QUOTE = 80;

function shortened(query: string): string {
  const text = query.trim().replace(/\s+/g, ' ');
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
}

function listed(names: readonly string[]): string {
  return names.join(', ');
}
