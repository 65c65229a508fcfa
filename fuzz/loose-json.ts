import { type DocumentNode, parse } from '@humanwhocodes/momoa';

/**
 * Reads JSON as documentation prints it: JSON5, trailing commas.
 *
 * @throws when it is not even that
 */
export function parseLoosely(text: string): DocumentNode {
  // momoa 3.3 never ends on a text that is cut off behind a backslash.
  if (/(?:^|[^\\])(?:\\\\)*\\$/.test(text)) throw new Error('The text is cut off in an escape.');
  return parse(text, { mode: 'json5', allowTrailingCommas: true, ranges: true });
}
