/**
 * Makes a test of a pattern in which `*` stands for any run of characters, in a time that grows with the
 * text and never with the runs.
 *
 * @param pattern in lower case
 * @param reach whether the pattern is the whole text or a part of it; the text's case makes no difference
 */
export function createWildcard(
  pattern: string,
  reach: 'whole' | 'part',
): (text: string) => boolean {
  const pieces = reach === 'whole' ? pattern.split('*') : ['', ...pattern.split('*'), ''];
  const [first = ''] = pieces;
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return (text) => text.toLowerCase() === first;
  const middle = pieces.slice(1, -1);
  return (given) => {
    const text = given.toLowerCase();
    const end = text.length - last.length;
    let at = first.length;
    if (at > end || !text.startsWith(first) || !text.endsWith(last)) return false;
    for (const piece of middle) {
      const found = text.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
    return at <= end;
  };
}
