/** What stands before each line where somebody quotes a text, or services write into one log: `> `, `web-1  | `. */
const MARGIN = /^(?:[ \t]{0,4}>[ \t]?|[\w./:@-]{0,60}[ \t]{0,20}\|[ \t]?)/;

/** In lines. What many lines have in common is a margin. */
const FEWEST_LINES = 2;

/**
 * The text without its margin, where every line has one of the same kind. `>` also marks what `curl -v` has
 * sent, and that has other lines around it.
 */
export function withoutMargin(text: string): string {
  if (!/^\s*(?:>|[\w./:@-]{0,60}[ \t]{0,20}\|)/.test(text.slice(0, 200))) return text;
  const lines = text.trim().split('\n');
  const marked = lines.filter((line) => MARGIN.test(line) || line.trim() === '');
  if (lines.length < FEWEST_LINES || marked.length < lines.length) return text;
  return lines.map((line) => line.replace(MARGIN, '')).join('\n');
}
