import { type Readable, readLenient } from './lenient.ts';
import { finished, type Steps } from './steps.ts';

/** A piece of a text that is JSON, or is printed like it. */
export interface JsonPiece extends Readable {
  /** Where it begins and ends in the text around it, with the quotes around it. */
  readonly from: number;
  readonly to: number;
}

/** So many pieces are found at most, and so many times what looks like one is none. */
const MOST_PIECES = 10_000;
const MOST_FAILURES = 10_000;
/**
 * How often the length of the text is gone over at most: what begins as JSON and is none is looked at again
 * from the next bracket on.
 */
const MOST_PASSES = 8;

/** Whether all of a text was looked at. */
export interface Pieces {
  readonly pieces: readonly JsonPiece[];
  readonly cut: boolean;
}

/** Finds the objects and lists of JSON that stand in a text, from its start on, none within another. */
export function jsonPieces(text: string): Pieces {
  return finished(findPieces(text));
}

/** The same in steps: one for each bracket that JSON may begin with. */
export function* findPieces(text: string): Steps<Pieces> {
  const pieces: JsonPiece[] = [];
  let left = MOST_PASSES * text.length + 1_000;
  let failures = 0;
  let at = nextStart(text, 0);
  while (at >= 0 && left > 0 && pieces.length < MOST_PIECES && failures < MOST_FAILURES) {
    const { from, to, seen } = extent(text, at);
    left -= seen - from + 1;
    const found = to > from ? readLenient(text.slice(from, to)) : null;
    if (found) pieces.push({ ...found, from, to });
    else failures += 1;
    at = nextStart(text, found ? to : at + 1);
    yield;
  }
  return { pieces, cut: at >= 0 };
}

/**
 * An object that begins with a name, of whatever writing, or a list of such: `[info]`, `[12]` and `{a=1}` are no
 * JSON in a log, nor is what holds nothing.
 */
const START = /(?:\[\s{0,200})?\{(?=\s{0,200}(?:["'\\/&“]|[\w$]{1,80}\s{0,10}(?::|=>)))/g;

function nextStart(text: string, from: number): number {
  START.lastIndex = from;
  return START.exec(text)?.index ?? -1;
}

interface Extent {
  readonly from: number;
  /** `from` where there is no end. */
  readonly to: number;
  /** How far the text was looked at. */
  readonly seen: number;
}

/**
 * Where the JSON that begins at a bracket ends, behind its bracket. Where it stands in quotes with its own
 * quotation marks escaped, the quotes are part of it.
 */
function extent(text: string, start: number): Extent {
  if (!isEscaped(text, start)) return bracketed(text, start);
  const quote = text[start - 1];
  if (quote === '"' || quote === "'") {
    const end = endOfQuoted(text, start, quote);
    if (end > 0) return { from: start - 1, to: end, seen: end };
  }
  return bracketedEscaped(text, start);
}

/** Whether the quotation marks of JSON are written with backslashes before them. */
function isEscaped(text: string, start: number): boolean {
  return /^[[{][\s[{]{0,20}(?:\\[nrt]|\s){0,20}\\+"/.test(text.slice(start, start + 100));
}

const BACKSLASH = 0x5c;

/** Behind the closing quote; -1 without one. */
function endOfQuoted(text: string, start: number, quote: string): number {
  for (let at = start; at < text.length; at += 1) {
    if (text.charCodeAt(at) === BACKSLASH) at += 1;
    else if (text[at] === quote) return at + 1;
  }
  return -1;
}

/** A quotation mark opens a text where a key or value can stand; in `it's` it is a letter. */
const BEFORE_TEXT = /[[{,:(>+]/;

function bracketed(text: string, start: number): Extent {
  let open = 0;
  let before = '';
  for (let at = start; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '{' || char === '[') open += 1;
    else if (char === '}' || char === ']') {
      open -= 1;
      if (open === 0) return { from: start, to: at + 1, seen: at + 1 };
    } else if (char === '"' || (char === "'" && BEFORE_TEXT.test(before))) {
      const end = endOfQuoted(text, at + 1, char);
      if (end < 0) return { from: start, to: start, seen: text.length };
      at = end - 1;
    }
    if (!isSpace(char)) before = char;
  }
  return { from: start, to: start, seen: text.length };
}

/** The same of JSON whose texts begin and end with a quotation mark behind one backslash. */
function bracketedEscaped(text: string, start: number): Extent {
  let open = 0;
  let isText = false;
  for (let at = start; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\\') {
      if (text[at + 1] === '"') isText = !isText;
      // A backslash that is escaped itself escapes what is behind it.
      else if (text[at + 1] === '\\') at += text[at + 2] === '\\' ? 2 : 1;
      at += 1;
    } else if (!isText && (char === '{' || char === '[')) open += 1;
    else if (!isText && (char === '}' || char === ']')) {
      open -= 1;
      if (open === 0) return { from: start, to: at + 1, seen: at + 1 };
    }
  }
  return { from: start, to: start, seen: text.length };
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\n' || char === '\r' || char === '\t';
}
