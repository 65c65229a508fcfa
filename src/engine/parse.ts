import { evaluate } from '@humanwhocodes/momoa';
import { readLeniently } from './lenient.ts';

/** What a body's text is. */
export type Parsed =
  | {
      readonly kind: 'json';
      readonly text: string;
      readonly value: unknown;
      /** True: only the tolerant reader could make sense of it. */
      readonly tolerant: boolean;
    }
  | { readonly kind: 'none'; readonly why: 'empty' | 'not-json' };

/**
 * Longer texts are not read tolerantly: no sample that a vendor prints is so long, and the tolerant
 * reader takes up to two hundred times as long as `JSON.parse`.
 */
const LONGEST_TOLERANT = 20_000;

/**
 * Reads the text as JSON (RFC 8259), without a leading byte order mark. Where `tolerant`, text that is
 * no JSON is read once more as JSON5, for bodies as vendors print them: trailing commas, unquoted keys.
 */
export function parse(text: string, tolerant: boolean): Parsed {
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  try {
    return { kind: 'json', text, value: JSON.parse(json) as unknown, tolerant: false };
  } catch {
    if (json.trim() === '') return { kind: 'none', why: 'empty' };
    return tolerant && json.length <= LONGEST_TOLERANT
      ? parseTolerantly(json)
      : { kind: 'none', why: 'not-json' };
  }
}

function parseTolerantly(text: string): Parsed {
  const document = readLeniently(text);
  if (!document) return { kind: 'none', why: 'not-json' };
  try {
    return { kind: 'json', text, value: evaluate(document), tolerant: true };
  } catch {
    // Nested deeper than the evaluation can follow.
    return { kind: 'none', why: 'not-json' };
  }
}
