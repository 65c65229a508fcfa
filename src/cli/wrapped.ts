/** In characters: by how much the second and further lines stand in, at the least. */
export const INDENT = 2;

/** The escape sequences of a style, which take no room. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they begin with one.
const STYLE = /\u001b\[\d*m/g;

/**
 * A line in as many as a terminal needs for it, cut between words. They stand in as the first one does, or
 * as the words behind its dash. A word that is longer than a line stays whole, so that it can be copied.
 *
 * @param width in columns; null where nothing is cut
 */
export function wrapped(line: string, width: number | null): string {
  if (width === null || lengthOf(line) <= width) return line;
  const lead = /^ *(?:- )?/.exec(line)?.[0] ?? '';
  const [first = '', ...words] = line.slice(lead.length).split(' ');
  const hanging = ' '.repeat(Math.max(INDENT, lead.length));
  const lines: string[] = [];
  let current = `${lead}${first}`;
  for (const word of words) {
    if (lengthOf(current) + 1 + lengthOf(word) <= width) current += ` ${word}`;
    else {
      lines.push(current);
      current = `${hanging}${word}`;
    }
  }
  return [...lines, current].join('\n');
}

function lengthOf(text: string): number {
  return text.replace(STYLE, '').length;
}
