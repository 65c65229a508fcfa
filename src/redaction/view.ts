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
}

/** Deeper ones are read as they are written. */
export const MAX_DEPTH = 6;

export function viewOf(text: string): View {
  return { text, offset: 0, map: null, quote: '"', depth: 0 };
}

export function rawAt(view: View, index: number): number {
  return view.map === null ? view.offset + index : (view.map[index] ?? 0);
}

export function part(view: View, start: number, end = view.text.length): View {
  const { text, offset, map, quote, depth } = view;
  return {
    text: text.slice(start, end),
    offset: offset + start,
    map: map === null ? null : map.subarray(start, end + 1),
    quote,
    depth,
  };
}

/** Without white space at both ends. */
export function trimmed(view: View): View {
  const start = view.text.length - view.text.trimStart().length;
  const end = view.text.trimEnd().length;
  return start === 0 && end === view.text.length ? view : part(view, start, Math.max(start, end));
}

const PERCENT = /%[\dA-Fa-f]{2}/;

/**
 * Without percent-encoding; what is no UTF-8 in it stays as it is. The same view when there is nothing
 * to decode, or too many encodings lie around it.
 *
 * @param plus whether `+` is a space, as in queries and forms
 */
export function percentDecoded(view: View, plus: boolean): View {
  const { text } = view;
  if (view.depth >= MAX_DEPTH || !(PERCENT.test(text) || (plus && text.includes('+')))) return view;
  return decoded(view, encodeURIComponent(view.quote), (at) => {
    const char = text[at] ?? '';
    if (char === '+' && plus) return { read: ' ', length: 1 };
    return (char === '%' ? percentCharacter(text, at) : null) ?? { read: char, length: 1 };
  });
}

function percentCharacter(text: string, at: number): Piece | null {
  const lead = Number.parseInt(text.slice(at + 1, at + 3), 16);
  const bytes = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const raw = text.slice(at, at + 3 * bytes);
  if (!/^(?:%[\dA-Fa-f]{2}){1,4}$/.test(raw)) return null;
  try {
    return { read: decodeURIComponent(raw), length: raw.length };
  } catch {
    return null;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** The inside of a JSON string without its escapes; a broken escape stands for what follows it. */
export function unescaped(view: View): View {
  const { text } = view;
  const quote = JSON.stringify(view.quote).slice(1, -1);
  if (view.depth >= MAX_DEPTH) return view;
  if (!text.includes('\\')) return { ...view, quote, depth: view.depth + 1 };
  return decoded(view, quote, (at) => {
    const char = text[at] ?? '';
    const next = text[at + 1];
    if (char !== '\\' || next === undefined) return { read: char, length: 1 };
    const hex = next === 'u' ? text.slice(at + 2, at + 6) : '';
    return /^[\dA-Fa-f]{4}$/.test(hex)
      ? { read: String.fromCharCode(Number.parseInt(hex, 16)), length: 6 }
      : { read: ESCAPES[next] ?? next, length: 2 };
  });
}

interface Piece {
  readonly read: string;
  /** Of what stands for it. */
  readonly length: number;
}

function decoded(view: View, quote: string, pieceAt: (at: number) => Piece): View {
  const read: string[] = [];
  const map: number[] = [];
  for (let at = 0; at < view.text.length; ) {
    const piece = pieceAt(at);
    read.push(piece.read);
    for (let unit = 0; unit < piece.read.length; unit += 1) map.push(rawAt(view, at));
    at += piece.length;
  }
  map.push(rawAt(view, view.text.length));
  const text = read.join('');
  return { text, offset: 0, map: Uint32Array.from(map), quote, depth: view.depth + 1 };
}
