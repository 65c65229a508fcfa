/**
 * The groups of the pattern in every line that it fits, from the line after `heading` up to the
 * first empty one; in all lines where no heading is given. A group that is not there is empty text.
 */
export function rows(text: string, pattern: RegExp, heading?: string): string[][] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const start = heading === undefined ? 0 : lines.indexOf(heading) + 1;
  if (heading !== undefined && start === 0) return [];
  const found: string[][] = [];
  for (const line of lines.slice(start)) {
    if (heading !== undefined && line === '') break;
    const match = pattern.exec(line);
    if (match) found.push(match.slice(1).map((group = '') => group.trim()));
  }
  return found;
}

/** The names of members in the JSON samples of a page, each once. */
export function memberNames(text: string): string[] {
  return [...new Set([...text.matchAll(/"(\w+)"\s*:/g)].map(([, name = '']) => name))];
}
