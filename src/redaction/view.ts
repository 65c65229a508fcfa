/**
 * A part of the raw text as it reads once its encoding is taken off, with the way back: a secret is
 * found in what is read and masked in what was written.
 */
export interface View {
  readonly text: string;
  /** Where the raw text of the first character starts; counts only without `map`. */
  readonly offset: number;
  /** For each character, and for the end, where its raw text starts; null where nothing is encoded. */
  readonly map: Uint32Array | null;
  /** How a quotation mark is written here: `"`, `\"` in JSON within JSON, `%22` in a query. */
  readonly quote: string;
  /** How many encodings lie around it. */
  readonly depth: number;
  /** Within how many addresses it lies without a further encoding. */
  readonly addresses: number;
}

/** Deeper ones are read as they are written. */
export const MAX_DEPTH = 6;
/** Each is read again as a part of those around it; what lies deeper is read as text. */
export const MAX_ADDRESSES = 2;

export function viewOf(text: string): View {
  return { text, offset: 0, map: null, quote: '"', depth: 0, addresses: 0 };
}

export function rawAt(view: View, index: number): number {
  return view.map === null ? view.offset + index : (view.map[index] ?? 0);
}

export function part(view: View, start: number, end = view.text.length): View {
  const { text, offset, map, quote, depth, addresses } = view;
  return {
    text: text.slice(start, end),
    offset: offset + start,
    map: map === null ? null : map.subarray(start, end + 1),
    quote,
    depth,
    addresses,
  };
}

/** Without white space at both ends. */
export function trimmed(view: View): View {
  const start = view.text.length - view.text.trimStart().length;
  const end = view.text.trimEnd().length;
  return start === 0 && end === view.text.length ? view : part(view, start, Math.max(start, end));
}

/** One character of UTF-8, or what a form writes for a space. */
const PERCENT = /\+|%[0-7]\w|%[cd]\w%[89ab]\w|%e\w(?:%[89ab]\w){2}|%f\w(?:%[89ab]\w){3}/gi;

/**
 * Without percent-encoding; what is no UTF-8 in it stays as it is. The same view when there is nothing
 * to decode, or too many encodings lie around it.
 *
 * @param plus whether `+` is a space, as in queries and forms
 */
export function percentDecoded(view: View, plus: boolean): View {
  return decoded(view, encodeURIComponent(view.quote), PERCENT, ([raw]) => {
    if (raw === '+') return plus ? ' ' : raw;
    try {
      return decodeURIComponent(raw);
    } catch {
      return raw;
    }
  });
}

/** Characters that stand for one of ASCII or show nothing, and the references of HTML to characters. */
const DISGUISED =
  /&#(\d{2,6}|x[\da-f]{2,5});|[\u00a0\u00ad\u0660-\u0669\u06f0-\u06f9\u2000-\u2015\u2028-\u202f\u2060-\u2069\u2212\u3000\ufeff\uff01-\uff5e]/gi;

/** As it reads in ASCII: hyphens, spaces, digits and signs of other blocks, and without what shows nothing. */
export function undisguised(view: View): View {
  return decoded(view, view.quote, DISGUISED, ([raw, number]) => {
    if (number) return String.fromCodePoint(Number(`0${number}`));
    // The last four bits of the digits of Arabic and of Persian are their value.
    if (/[\u0660-\u06f9]/.test(raw)) return String(raw.charCodeAt(0) & 15);
    if (/[\p{Pd}\u2212]/u.test(raw)) return '-';
    return /[\p{Cf}\p{Zl}\p{Zp}]/u.test(raw) ? '' : raw.normalize('NFKC');
  });
}

const ESCAPE = /\\(?:u([\dA-Fa-f]{4})|([\s\S]))/g;
const ESCAPES: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** The inside of a JSON string without its escapes; a broken escape stands for what follows it. */
export function unescaped(view: View): View {
  const quote = JSON.stringify(view.quote).slice(1, -1);
  const inside = decoded(view, quote, ESCAPE, ([, code, char = '']) =>
    code === undefined ? (ESCAPES[char] ?? char) : String.fromCharCode(Number(`0x${code}`)),
  );
  return inside === view && view.depth < MAX_DEPTH
    ? { ...view, quote, depth: view.depth + 1 }
    : inside;
}

/** With other text in the place of each match; the same view when that changes nothing. */
function decoded(
  view: View,
  quote: string,
  pattern: RegExp,
  readOf: (match: RegExpExecArray) => string,
): View {
  if (view.depth >= MAX_DEPTH || view.text.search(pattern) < 0) return view;
  const map = new Uint32Array(view.text.length + 1);
  let text = '';
  let at = 0;
  const copyTo = (end: number): void => {
    for (let from = at; from < end; from += 1) map[text.length + from - at] = rawAt(view, from);
    text += view.text.slice(at, end);
    at = end;
  };
  for (const match of view.text.matchAll(pattern)) {
    const read = readOf(match);
    if (read === match[0]) continue;
    copyTo(match.index);
    map.fill(rawAt(view, at), text.length, text.length + read.length);
    text += read;
    at += match[0].length;
  }
  if (at === 0) return view;
  copyTo(view.text.length);
  map[text.length] = rawAt(view, at);
  return {
    text,
    offset: 0,
    map: map.subarray(0, text.length + 1),
    quote,
    depth: view.depth + 1,
    addresses: 0,
  };
}
