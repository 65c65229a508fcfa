import { type DocumentNode, parse } from '@humanwhocodes/momoa';

/**
 * Reads text as JSON5 (unquoted keys, trailing commas, single quotes, comments), as vendors print their
 * bodies, with the range of every value. Null when it is not even that.
 */
export function readLeniently(text: string): DocumentNode | null {
  // The reader does not come to an end on a text whose last text ends within an escape.
  if (text.endsWith('\\')) return null;
  try {
    return parse(text, { mode: 'json5', ranges: true, allowTrailingCommas: true });
  } catch {
    return null;
  }
}
