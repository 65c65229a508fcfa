import type { Fields, Shape } from '../model/pack.ts';
import { byPath } from './by-path.ts';
import type { CompiledPack, CompiledShape } from './compile.ts';
import { alternatives } from './fields.ts';

/**
 * Whether the body of a success can be left unparsed: whole JSON by its ends, and without a sign of any
 * shape that the vendor reports under a success status at this URL.
 */
export function isUnmarked(text: string, pack: CompiledPack, url: string): boolean {
  if (!isClosed(text)) return false;
  const shapes = byPath(pack, url).shapes.filter(({ shape }) => shape.inSuccess);
  return shapesShown(text, shapes).length === 0;
}

/** Whether a text begins and ends as a JSON object or list: one that was cut off may have lost the sign. */
function isClosed(text: string): boolean {
  const trimmed = text.trim();
  const head = trimmed[0];
  const end = trimmed.at(-1);
  return (head === '{' && end === '}') || (head === '[' && end === ']');
}

/**
 * The shapes of which the text of a body shows a sign: a cheap look before any parse. One that is given
 * may turn out not to be there; one that is left out is certainly not, but for names and words with a
 * hundred separators or spaces in them, and for text that is no JSON.
 */
export function shapesShown(
  text: string,
  shapes: readonly CompiledShape[],
): readonly CompiledShape[] {
  if (shapes.length === 0 || hidesLetters(text)) return shapes;
  return shapes.filter(({ sign }) => sign.test(text));
}

/** Whether letters, digits, spaces or controls are written as escapes, as hardly anybody does; no sign is seen then. */
function hidesLetters(text: string): boolean {
  return (
    text.includes('\\u00') &&
    /\\u00(?:[01][\da-f]|2[0d]|3\d|[46][1-9a-f]|5[\daf]|7[\da])/i.test(text)
  );
}

/**
 * What a text must have for the shape to be in it: a code that is no success, a word that the shape
 * wants, or the name of a member that it wants.
 */
export function signOf(shape: Shape): RegExp {
  const loose = shape.keys === 'loose';
  const signs = new Set(alternatives(shape).map((fields) => signOfFields(shape, fields, loose)));
  return new RegExp([...signs].join('|'), loose ? 'iu' : 'u');
}

function signOfFields({ code, success }: Shape, fields: Fields, loose: boolean): string {
  if (code !== undefined && success && code in fields) {
    // The value follows the name at once: nothing between them but white space and the colon.
    const values = success.map((value) => literal(value, false)).join('|');
    return `${member(code, loose)}${SPACE}:(?!${SPACE}"?(?:${values})"?${SPACE}[,}])`;
  }
  const words = Object.values(fields).flatMap((test) =>
    typeof test === 'object' && 'oneOf' in test ? test.oneOf : [],
  );
  if (words.length > 0) return words.map((word) => literal(word, loose)).join('|');
  const [name] = Object.entries(fields).flatMap(([path, test]) => (test === 'absent' ? [] : path));
  // A form without any member can be anywhere.
  return name === undefined ? '' : member(name, loose);
}

/**
 * White space, as much as anybody writes. A pattern that reads on and on keeps each step in mind, and
 * fails after some millions.
 */
const SPACE = '\\s{0,99}';

/**
 * A member's name as JSON text has it, white space after it included, as it is or as an escape. Without
 * the quotation mark before it: a pattern that begins with what stands everywhere is seven times as slow.
 */
function member(path: string, loose: boolean): string {
  const name = path.split('.').at(-1) ?? '';
  return `${literal(name, loose)}(?:\\s|\\\\[fnrt]){0,99}"`;
}

/** What may stand between the parts of a loose word, as it is or as an escape of JSON. */
const SEPARATORS = '(?:\\\\u[\\da-fA-F]{4}|\\\\[bfnrt]|[^\\p{L}\\p{N}]){0,99}';

/** A word for a pattern; where `loose`, whatever separates its parts does not matter. */
function literal(word: string, loose: boolean): string {
  return loose
    ? word
        .split(/[^\p{L}\p{N}]+/u)
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
