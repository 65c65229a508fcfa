import { isKey, type Key } from './keys.ts';

/** A part of a filter between spaces, with its place in the text. */
export type Token = {
  readonly from: number;
  readonly to: number;
  /** It has a minus before it, which belongs to its place. */
  readonly negated: boolean;
} & (
  | { readonly kind: 'word'; readonly text: string; readonly quoted: boolean }
  | {
      readonly kind: 'pair';
      readonly key: Key;
      readonly value: string;
      /** Where the value begins, with its quotation mark if it has one. */
      readonly valueFrom: number;
    }
  | { readonly kind: 'regex'; readonly source: string }
);

const SPACES = /\s*/y;
const KEY = /([\w-]+):/y;
/** Quoted to the next quotation mark, or to the end while it is being typed; else up to a space. */
const VALUE = /"([^"]*)"?|\S*/y;

/**
 * Takes a filter apart. Never fails: what is neither a known key with its value nor a whole regular
 * expression is a word, and so is whatever stands in quotation marks.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = endOf(SPACES, text, 0); at < text.length; ) {
    const token = tokenAt(text, at);
    tokens.push(token);
    at = endOf(SPACES, text, token.to);
  }
  return tokens;
}

function tokenAt(text: string, from: number): Token {
  const negated = /^-\S/.test(text.slice(from, from + 2));
  const start = negated ? from + 1 : from;
  const regexTo = regexEnd(text, start);
  if (regexTo !== null) {
    const source = text.slice(start + 1, regexTo - 1);
    return { kind: 'regex', from, to: regexTo, negated, source };
  }
  const key = matchAt(KEY, text, start)?.[1]?.toLowerCase();
  if (key !== undefined && isKey(key)) {
    const valueFrom = start + key.length + 1;
    const { value, to } = valueAt(text, valueFrom);
    return { kind: 'pair', from, to, negated, key, value, valueFrom };
  }
  const { value, to, quoted } = valueAt(text, start);
  return { kind: 'word', from, to, negated, text: value, quoted };
}

function valueAt(
  text: string,
  from: number,
): { readonly value: string; readonly to: number; readonly quoted: boolean } {
  const [whole = '', inner] = matchAt(VALUE, text, from) ?? [];
  return { value: inner ?? whole, to: from + whole.length, quoted: inner !== undefined };
}

/**
 * The end of a regular expression that starts here, or null. Its slash must be the end of the word, so
 * that a path (`/v1/orders`) is a word.
 */
function regexEnd(text: string, from: number): number | null {
  if (text[from] !== '/') return null;
  let inClass = false;
  for (let at = from + 1; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\\') at += 1;
    else if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    else if (char === '/' && !inClass) return isWordEnd(text, from, at) ? at + 1 : null;
  }
  // A class without an end has swallowed the slash: that is worth telling.
  return inClass ? endOfWord(text, from) : null;
}

function endOfWord(text: string, from: number): number | null {
  const slash = /\/(?=\s|$)/g;
  slash.lastIndex = from + 1;
  const found = slash.exec(text);
  return found && isWordEnd(text, from, found.index) ? found.index + 1 : null;
}

/** Whether the slash is not the first character, and nothing follows it. */
function isWordEnd(text: string, from: number, slash: number): boolean {
  return slash > from + 1 && !/\S/.test(text.slice(slash + 1, slash + 2));
}

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}

function endOf(sticky: RegExp, text: string, at: number): number {
  return at + (matchAt(sticky, text, at)?.[0].length ?? 0);
}
