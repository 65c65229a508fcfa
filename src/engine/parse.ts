import { jsonOf } from './json5.ts';
import type { JsonObject } from './members.ts';
import { readXml } from './xml.ts';

/** What a body's text is. */
export type Parsed =
  | {
      readonly kind: 'json';
      readonly text: string;
      readonly value: unknown;
      /** True: only the tolerant reader could make sense of it. */
      readonly tolerant: boolean;
    }
  /** A document of XML, as a tree of its elements. */
  | { readonly kind: 'xml'; readonly text: string; readonly value: JsonObject }
  /** `not-json`: it is no XML either, or nobody asked whether it is. */
  | { readonly kind: 'none'; readonly why: 'empty' | 'not-json' };

/** What a body's text is to a reader of JSON alone. */
export type ParsedAsJson = Exclude<Parsed, { readonly kind: 'xml' }>;

/** Longer texts, in characters, are not read tolerantly: nothing that a vendor prints by hand is so long. */
const LONGEST_TOLERANT = 100_000;

/**
 * Reads the text as JSON (RFC 8259), without a leading byte order mark. Where `tolerant`, text that is
 * no JSON is read once more as JSON5, for bodies as vendors print them: trailing commas, unquoted keys.
 */
export function parse(text: string, tolerant: boolean): ParsedAsJson {
  const json = withoutMark(text);
  try {
    return { kind: 'json', text, value: JSON.parse(json) as unknown, tolerant: false };
  } catch {
    if (json.trim() === '') return { kind: 'none', why: 'empty' };
    return tolerant && json.length <= LONGEST_TOLERANT
      ? parseTolerantly(json)
      : { kind: 'none', why: 'not-json' };
  }
}

/** The same; text that is no JSON is read as XML 1.0 (`readXml` says what of it). */
export function parseWithXml(text: string): Parsed {
  const parsed = parse(text, false);
  if (parsed.kind !== 'none' || parsed.why === 'empty') return parsed;
  const value = readXml(withoutMark(text));
  return value ? { kind: 'xml', text, value } : parsed;
}

/** Text without a leading byte order mark. */
function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function parseTolerantly(text: string): ParsedAsJson {
  try {
    return { kind: 'json', text, value: JSON.parse(jsonOf(text)) as unknown, tolerant: true };
  } catch {
    return { kind: 'none', why: 'not-json' };
  }
}
