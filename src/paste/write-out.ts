import { statusOf } from '../har/http.ts';

/** The body that stands before what `curl -w` printed, and the status in that; null where it has none. */
export interface WrittenOut {
  readonly body: string;
  readonly status: number | null;
}

/** In characters: what `-w` prints stands at the end of the output. Formats that are longer are not read. */
const LONGEST_TAIL = 1_000;
const LONGEST_FORMAT = 1_000;

/**
 * Finds what curl printed by its format behind the body, and the status in it; a prompt and the like may
 * follow. White space may have changed on its way.
 */
export function readWrittenOut(output: string, format: string): WrittenOut {
  const printed = format.length > LONGEST_FORMAT ? null : printedBy(unescaped(format));
  if (!printed) return { body: output, status: null };
  const start = Math.max(0, output.length - LONGEST_TAIL);
  const tail = output.slice(start);
  const lastOfJson = Math.max(...['"', '{', '}', '<'].map((char) => tail.lastIndexOf(char)));
  let found: WrittenOut | null = null;
  for (const { index, 0: digits } of tail.matchAll(/\d{3}(?!\d)/g)) {
    const status = statusOf(digits);
    const from = walked(printed.before, tail, index, -1);
    const to = from < 0 ? -1 : walked(printed.after, tail, index + digits.length, 1);
    if (status === null || to < 0) continue;
    found = { body: output.slice(0, start + from), status };
    // The body may have such numbers, and so may a prompt: the first one behind the body counts.
    if (to > lastOfJson) break;
  }
  return found ?? { body: output, status: null };
}

/**
 * What a format prints, as patterns whose first group is a literal with the variable between it and the
 * status. They are tried one by one, from the status outward, so that none goes back into another.
 */
interface Printed {
  readonly before: readonly RegExp[];
  readonly after: readonly RegExp[];
}

const STATUS = /%\{(?:http_code|response_code)\}/;
/** One or several together. */
const VARIABLE = /(?:%(?:header|output|time)?\{[^{}]{0,100}\})+/;
/** What is printed for a variable: as little as there can be. */
const VALUE = String.raw`[^\r\n]{0,200}?`;
/** The same with only the body before it. */
const FIRST_VALUE = String.raw`[^\s"{}<>]{0,200}`;
const LINE_END = String.raw`[ \t]*(?:\r?\n|$)`;
const PROMPT = String.raw`[^\r\n"{}<]{0,100}[$#%>❯➜][ \t]*$`;

/** Null for a format without the status. */
function printedBy(format: string): Printed | null {
  const place = STATUS.exec(format);
  if (!place) return null;
  const start = format.slice(0, place.index);
  const end = format.slice(place.index + place[0].length);
  const isOnOwnLine = /^\s*\n/.test(start);
  const endsLine = /\n\s*$/.test(end);
  const literals = start.trimStart().split(VARIABLE).map(literal);
  const before = literals.map((own, index) => {
    const lead = index > 0 ? '' : String.raw`${isOnOwnLine ? String.raw`(?:^|\r?\n)` : ''}\s{0,20}`;
    const value = start.search(VARIABLE) === 0 && index === 0 ? FIRST_VALUE : VALUE;
    return new RegExp(`(?<=(${lead}${own}${index < literals.length - 1 ? value : ''}))`, 'y');
  });
  const after = end.trimEnd().split(VARIABLE).map(literal);
  return {
    before: before.reverse(),
    after: after.map((own, index) => {
      const isLast = index === after.length - 1;
      const behind = `(?=${endsLine ? LINE_END : `${LINE_END}|${PROMPT}`})`;
      return new RegExp(`(${index > 0 ? VALUE : ''}${own})${isLast ? behind : ''}`, 'y');
    }),
  };
}

/** Where the patterns lead to from a place in the text; -1 where one of them does not match. */
function walked(patterns: readonly RegExp[], text: string, start: number, way: 1 | -1): number {
  let at = start;
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return -1;
    at += way * (match[1] ?? '').length;
  }
  return at;
}

/** The pattern of what is printed as it is. */
function literal(text: string): string {
  const plain = text.replaceAll('%%', '%').replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  return plain.replace(/\s+/g, String.raw`\s{1,20}`);
}

/** curl knows these three. */
function unescaped(format: string): string {
  return format.replaceAll('\\n', '\n').replaceAll('\\r', '\r').replaceAll('\\t', '\t');
}
