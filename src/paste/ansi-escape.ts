/** A character that is written as an escape, and how long the escape is. */
export interface Escape {
  readonly char: string;
  readonly length: number;
}

const SIMPLE: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  E: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

const HIGHEST = 0x10ffff;

/** Reads the escape of `$'...'` at a backslash (POSIX.1-2024, 2.2.4, and the `\u` of bash). */
export function ansiEscape(text: string, at: number): Escape {
  const next = text[at + 1] ?? '';
  const simple = Object.hasOwn(SIMPLE, next) ? SIMPLE[next] : undefined;
  if (simple !== undefined) return { char: simple, length: 2 };
  const [digits, base] = numberAt(text, at);
  if (digits !== '') {
    const code = Number.parseInt(digits, base);
    const char = code <= HIGHEST ? String.fromCodePoint(code) : '\ufffd';
    return { char, length: (base === 16 ? 2 : 1) + digits.length };
  }
  return { char: next, length: 2 };
}

/** `\x41`, `\u0041`, `\U00000041`, `\101`. */
function numberAt(text: string, at: number): readonly [digits: string, base: 8 | 16] {
  const written = text.slice(at + 1, at + 10);
  const hex = /^(?:x([\dA-Fa-f]{1,2})|u([\dA-Fa-f]{1,4})|U([\dA-Fa-f]{1,8}))/.exec(written);
  if (hex) return [hex[1] ?? hex[2] ?? hex[3] ?? '', 16];
  return [/^[0-7]{1,3}/.exec(written)?.[0] ?? '', 8];
}

/** `$(printf '\\303\\251')`: bytes of UTF-8 as Errata writes what cannot be seen. */
const PRINTED = /\$\(printf '((?:\\[0-7]{3})+)'\)/y;

/** The text that such bytes are, where some are written at a place; else null. */
export function printedAt(text: string, at: number): Escape | null {
  PRINTED.lastIndex = at;
  const [whole, octal = ''] = PRINTED.exec(text) ?? [];
  if (whole === undefined) return null;
  const bytes = octal.split('\\').slice(1);
  const char = new TextDecoder().decode(Uint8Array.from(bytes, (one) => Number.parseInt(one, 8)));
  return { char, length: whole.length };
}
