import { jsonOf } from './json5.ts';

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

/** Longer texts, in characters, are not read tolerantly: nothing that a vendor prints by hand is so long. */
const LONGEST_TOLERANT = 100_000;

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
  try {
    return { kind: 'json', text, value: JSON.parse(jsonOf(text)) as unknown, tolerant: true };
  } catch {
    return { kind: 'none', why: 'not-json' };
  }
}
