import type { Header } from '../src/model/exchange.ts';

/** Headers by name in lower case: text, or of a challenge its parameters. */
export type SaidHeaders = Readonly<Record<string, unknown>>;

/**
 * Headers as an object, as `src/model/pack.ts` says of forms that stand in them: names in lower case, and
 * the parameters of `www-authenticate` below it. Of several with one name the first, but of challenges all.
 */
export function readHeaders(headers: readonly Header[]): SaidHeaders {
  const said = new Map<string, unknown>();
  for (const { name, value } of headers) {
    const key = name.toLowerCase();
    if (said.has(key)) continue;
    if (key === CHALLENGES) said.set(key, readChallenge(valuesOf(CHALLENGES, headers).join(', ')));
    else said.set(key, key === 'grpc-message' ? percentDecoded(value) : value);
  }
  return Object.fromEntries(said);
}

const CHALLENGES = 'www-authenticate';

function valuesOf(wanted: string, headers: readonly Header[]): readonly string[] {
  return headers.filter(({ name }) => name.toLowerCase() === wanted).map(({ value }) => value);
}

const TOKEN = /[!#$%&'*+.^`|~\w-]/;
const SPACE = /\s/;
/** In characters; what stands behind is not read. */
const LONGEST_CHALLENGE = 8_000;
/** Schemes and parameters, likewise. */
const MOST_WORDS = 100;

/** One challenge: its scheme, and its parameters. */
type Challenge = Map<string, string>;

/**
 * The parameters and the scheme of the challenge that says most, read character by character (RFC 9110
 * section 11.6.1): the first with a parameter `error`, or else the first of all. A word alone begins a
 * challenge; of two parameters of one name the first counts; a quoted string that is never closed takes all
 * that is left, and is no value.
 */
export function readChallenge(header: string): Readonly<Record<string, string>> {
  const value = header.slice(0, LONGEST_CHALLENGE);
  const challenges: Challenge[] = [];
  let words = 0;
  for (let at = 0; at < value.length && words < MOST_WORDS; ) {
    const word = runAt(value, at, TOKEN);
    const said = word === '' ? null : parameterAt(value, at + word.length);
    at = said ? said.end : at + Math.max(1, word.length);
    if (word === '') continue;
    words += 1;
    const name = word.toLowerCase();
    const current = challenges.at(-1);
    if (!said) challenges.push(new Map([['scheme', name]]));
    else if (said.text !== null && current && !current.has(name)) current.set(name, said.text);
  }
  const chosen = challenges.find((one) => one.has('error')) ?? challenges[0];
  return Object.fromEntries(chosen ?? []);
}

interface Said {
  /** Null when it has no end. */
  readonly text: string | null;
  readonly end: number;
}

/** What stands behind `=`, a quoted string or a word; null where there is neither. */
function parameterAt(value: string, behindName: number): Said | null {
  const equals = pastSpace(value, behindName);
  if (value[equals] !== '=') return null;
  const start = pastSpace(value, equals + 1);
  if (value[start] === '"') return quotedAt(value, start);
  const text = runAt(value, start, /[^\s,"]/);
  return text === '' ? null : { text, end: start + text.length };
}

function quotedAt(value: string, start: number): Said {
  let text = '';
  let at = start + 1;
  for (; at < value.length && value[at] !== '"'; at += 1) {
    if (value[at] === '\\') at += 1;
    text += value[at] ?? '';
  }
  return { text: at < value.length ? text : null, end: at + 1 };
}

function runAt(value: string, start: number, kind: RegExp): string {
  let end = start;
  while (end < value.length && kind.test(value[end] ?? '')) end += 1;
  return value.slice(start, end);
}

function pastSpace(value: string, start: number): number {
  return start + runAt(value, start, SPACE).length;
}

function percentDecoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
