/** A message longer than this is not compared with templates. */
const LONGEST_MESSAGE = 2_000;

/**
 * Reads the values of a template's `{name}` holes out of a message, of the first template that the
 * message fits; null when it fits none. Case, white space and a last period do not matter, quotes around
 * a value are taken off. Every hole takes at least one character and ends where the words after it stand
 * first, so the time is linear.
 */
export function readTemplates(
  templates: readonly string[],
  message: string,
): Readonly<Record<string, string>> | null {
  if (message.length > LONGEST_MESSAGE) return null;
  const text = withoutPeriod(inOneLine(message));
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return null;
  for (const template of templates) {
    const params = readTemplate(partsOf(template), text, lower);
    if (params) return params;
  }
  return null;
}

function readTemplate(
  parts: readonly string[],
  text: string,
  lower: string,
): Readonly<Record<string, string>> | null {
  const start = parts[0] ?? '';
  if (!lower.startsWith(start)) return null;
  const params: Record<string, string> = {};
  let from = start.length;
  for (let hole = 1; hole < parts.length; hole += 2) {
    const name = parts[hole] ?? '';
    const words = parts[hole + 1] ?? '';
    const last = hole + 2 >= parts.length;
    const to = last ? endOf(lower, words) : lower.indexOf(words, from + 1);
    if (to <= from) return null;
    const value = withoutQuotes(text.slice(from, to).trim());
    // A message that is itself a template says nothing.
    if (/[{}]/.test(value)) return null;
    params[name] = value;
    from = to + words.length;
  }
  return from === text.length ? params : null;
}

/** Templates come from packs, so there are only so many. */
const known = new Map<string, readonly string[]>();

/** The words of a template in lower case, and its hole names, in turn: words, hole, words, ..., words. */
function partsOf(template: string): readonly string[] {
  let parts = known.get(template);
  if (!parts) {
    // What `String.split` does with a group.
    parts = withoutPeriod(template)
      .split(/\{([^{}]*)\}/)
      .map((part, index) => (index % 2 === 0 ? part.toLowerCase() : part));
    known.set(template, parts);
  }
  return parts;
}

/** The text with single spaces within and none around it; most messages are so already. */
function inOneLine(text: string): string {
  return /[^\S ]| {2}|^ | $/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** Where the words stand at the very end of the text; -1 when they do not. */
function endOf(text: string, words: string): number {
  return text.endsWith(words) ? text.length - words.length : -1;
}

function withoutPeriod(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text;
}

function withoutQuotes(text: string): string {
  const quote = text[0];
  const isQuoted = (quote === '"' || quote === "'") && text.length > 1 && text.endsWith(quote);
  return isQuoted ? text.slice(1, -1) : text;
}
