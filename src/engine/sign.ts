import type { Fields, Shape } from '../model/pack.ts';
import { alternatives, splitPath } from './fields.ts';
import { ANY_ELEMENT } from './members.ts';

/** What a text must have for the shape to be in it, as one pattern. */
export function signOf(shape: Shape): RegExp {
  return signOfAny([shape]) ?? /(?:)/u;
}

/**
 * What a text must have for one of the shapes to be in it: a code that is no success, a member with a word
 * that the shape wants, or the name of a member that it wants. One pattern, because each goes through the
 * whole text: beside a loose shape all are looked for loosely. Null for no shapes.
 */
export function signOfAny(shapes: readonly Shape[]): RegExp | null {
  const loose = shapes.some(({ keys }) => keys === 'loose');
  const signs = shapes.flatMap((shape) =>
    alternatives(shape).map((fields) => signOfFields(shape, fields, loose)),
  );
  return signs.length === 0 ? null : new RegExp(joined(signs), loose ? 'iu' : 'u');
}

/** A member, and what follows its name; both empty for a form that can be anywhere. */
interface Sign {
  readonly name: string;
  readonly value: string;
}

/** Each name is looked for once, and names that the same may follow together. */
function joined(signs: readonly Sign[]): string {
  const names = new Map<string, Set<string>>();
  for (const { name, value } of signs) names.set(name, (names.get(name) ?? new Set()).add(value));
  const groups = new Map<string, string[]>();
  for (const [name, values] of names) {
    const value = [...values].join('|');
    groups.set(value, [...(groups.get(value) ?? []), name]);
  }
  return [...groups].map(([value, alike]) => `(?:${alike.join('|')})(?:${value})`).join('|');
}

function signOfFields({ code, success }: Shape, fields: Fields, loose: boolean): Sign {
  if (typeof code === 'string' && success && code in fields) {
    // The value follows the name at once: nothing between them but white space and the colon.
    const values = success.map((value) => literal(value, false)).join('|');
    const value = `${end(loose)}:(?!${SPACE}"?(?:${values})"?${SPACE}[,}])`;
    return { name: nameOf(code, loose), value };
  }
  for (const [path, test] of Object.entries(fields)) {
    if (typeof test !== 'object' || !('oneOf' in test)) continue;
    const words = test.oneOf.map((word) => literal(word, loose)).join('|');
    const around = loose ? SEPARATORS : '';
    const value = `${end(loose)}:${SPACE}"${around}(?:${words})${around}"`;
    return { name: nameOf(path, loose), value };
  }
  const [first] = Object.entries(fields).filter(
    ([path, test]) => test !== 'absent' && !path.split('.').includes(ANY_ELEMENT),
  );
  if (!first) return { name: '', value: '' };
  const [path, test] = first;
  // JSON writes a truth value in one way only, a number in many.
  const isTruth = typeof test === 'object' && 'is' in test && typeof test.is === 'boolean';
  return {
    name: nameOf(path, loose),
    value: isTruth ? `${end(loose)}:${SPACE}${test.is}` : end(loose),
  };
}

/**
 * White space, as much as anybody writes. A pattern that reads on and on keeps each step in mind, and
 * fails after some millions.
 */
const SPACE = '\\s{0,99}';

/**
 * A member's name as JSON text has it, as it is or as an escape. Without the quotation mark before it: a
 * pattern that begins with what stands everywhere is seven times as slow.
 */
function nameOf(path: string, loose: boolean): string {
  return literal(splitPath(path).at(-1) ?? '', loose);
}

/** What ends a member's name: white space or, of a loose one, separators; the quotation mark; white space. */
function end(loose: boolean): string {
  return `${loose ? SEPARATORS : '(?:\\s|\\\\[fnrt]){0,99}'}"${SPACE}`;
}

/** What may stand between the parts of a loose word, as it is or as an escape of JSON. */
const SEPARATORS = '(?:\\\\u[\\da-fA-F]{4}|\\\\[bfnrt]|[^\\p{L}\\p{N}]){0,99}';

/** A word for a pattern; where `loose`, whatever separates its parts does not matter. */
function literal(word: string, loose: boolean): string {
  return loose
    ? word
        .split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u)
        .map(escaped)
        .join(SEPARATORS)
    : escaped(word);
}

/** Text with every character taken as itself, as it is or as an escape of JSON. */
function escaped(text: string): string {
  return Array.from(text, (char) => {
    if (char === '/') return '\\\\?\\/';
    if (char <= '\x7f') return asInJson(char).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    const written = new Set([char, char.toLowerCase(), char.toUpperCase()].map(asEscapes));
    return `(?:${[char, ...written].join('|')})`;
  }).join('');
}

/** The character as JSON text has it: a quotation mark and a backslash behind a backslash. */
function asInJson(char: string): string {
  return JSON.stringify(char).slice(1, -1);
}

/** A pattern for the escapes of JSON that stand for the text, in digits of either case. */
function asEscapes(text: string): string {
  return Array.from({ length: text.length }, (_, index) => {
    const digits = text.charCodeAt(index).toString(16).padStart(4, '0');
    return `\\\\u${digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)}`;
  }).join('');
}
