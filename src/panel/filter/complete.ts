import { visible } from '../../engine/visible.ts';
import type { Words } from '../words/words.ts';
import { KEYS, type Key } from './keys.ts';
import type { SeenValue } from './seen.ts';
import { type Token, tokenize } from './tokens.ts';

/** One way to go on. */
export interface Suggestion {
  /** What is put in the place of what was typed. */
  readonly insert: string;
  /** As it is shown, with every character to be seen. */
  readonly label: string;
  /** What it is; empty where the label says it. */
  readonly about: string;
  /** How many rows have the value; null for a key. */
  readonly count: number | null;
}

/** What can stand at the caret, and which part of the text it would replace. */
export interface Completion {
  readonly from: number;
  readonly to: number;
  /** At least one. */
  readonly suggestions: readonly Suggestion[];
}

/** The most frequent of more values than this are enough: a further letter leaves fewer. */
const MOST_SUGGESTIONS = 50;

/**
 * What could stand at the caret: the keys that begin as what stands before it, or the values seen of the
 * key that it is behind. Null where there is nothing to offer.
 *
 * @param caret place between two characters of the text
 * @param seen the values of a key, the best one first
 * @param asked whether the user has asked for it: then all keys are offered where nothing was typed
 */
export function complete(
  text: string,
  caret: number,
  seen: (key: Key) => readonly SeenValue[],
  words: Words,
  asked = false,
): Completion | null {
  const keysFor = (typed: string): readonly Suggestion[] =>
    typed !== '' || asked ? keys(typed, words) : [];
  const token = tokenize(text).find(({ from, to }) => from <= caret && caret <= to);
  if (!token) return completion(text, caret, caret, keysFor(''));
  const start = token.from + (token.negated || text.slice(token.from, token.to) === '-' ? 1 : 0);
  if (caret < start || token.kind === 'regex' || isQuoted(token)) return null;
  if (token.kind === 'pair' && caret >= token.valueFrom) {
    const typed = text.slice(token.valueFrom, caret).replace(/^"/, '');
    return completion(text, token.valueFrom, token.to, values(typed, seen(token.key)));
  }
  return completion(text, start, endOfKey(text, token), keysFor(text.slice(start, caret)));
}

/** The text with a suggestion in it, and where the caret stands then: ready for what comes next. */
export function accept(
  text: string,
  { from, to }: Completion,
  { insert, count }: Suggestion,
): { readonly text: string; readonly caret: number } {
  const before = text.slice(0, from) + insert;
  const after = text.slice(to);
  const isKey = count === null;
  const space = isKey || /^\s/.test(after) ? '' : ' ';
  return { text: before + space + after, caret: before.length + (isKey ? 0 : 1) };
}

/** Behind the colon, so that a value stays when the key before it changes. */
function endOfKey(text: string, { from, to }: Token): number {
  const colon = text.slice(from, to).indexOf(':');
  return colon < 0 ? to : from + colon + 1;
}

function isQuoted(token: Token): boolean {
  return token.kind === 'word' && token.quoted;
}

/** None where the only suggestion is what stands there already. */
function completion(
  text: string,
  from: number,
  to: number,
  suggestions: readonly Suggestion[],
): Completion | null {
  const [first] = suggestions;
  if (!first || (suggestions.length === 1 && first.insert === text.slice(from, to))) return null;
  return { from, to, suggestions };
}

function keys(typed: string, words: Words): readonly Suggestion[] {
  const start = typed.toLowerCase();
  return KEYS.filter((key) => key.startsWith(start)).map((key) => {
    const insert = `${key}:`;
    return { insert, label: insert, about: words.of('filterKey', key), count: null };
  });
}

/** Those that begin with what was typed come before those that have it within. */
function values(typed: string, seen: readonly SeenValue[]): readonly Suggestion[] {
  const part = typed.toLowerCase();
  const places = seen.map((entry) => ({ entry, at: entry.value.toLowerCase().indexOf(part) }));
  return [...places.filter(({ at }) => at === 0), ...places.filter(({ at }) => at > 0)]
    .slice(0, MOST_SUGGESTIONS)
    .map(({ entry: { value, count, about } }) => ({
      insert: quoted(value),
      label: visible(value),
      about,
      count,
    }));
}

/** As the value has to be written. A quotation mark cannot be: any run of characters takes its place. */
function quoted(value: string): string {
  if (value.includes('"')) return value.replace(/["\s]+/g, '*');
  return /\s/.test(value) ? `"${value}"` : value;
}
