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
  const head = /[^\s\ufeff]/.exec(text)?.[0];
  let last = text.length - 1;
  while (last >= 0 && /\s/.test(text[last] ?? '')) last -= 1;
  const end = text[last];
  return (head === '{' && end === '}') || (head === '[' && end === ']');
}

/**
 * The shapes of which the text of a body shows a sign: a cheap look before any parse. One that is given
 * may turn out not to be there; one that is left out is certainly not.
 */
export function shapesShown(
  text: string,
  shapes: readonly CompiledShape[],
): readonly CompiledShape[] {
  if (shapes.length === 0 || hidesLetters(text)) return shapes;
  return shapes.filter(({ sign }) => sign.test(text));
}

/** Whether letters, digits or spaces are written as escapes, as hardly anybody does; no sign is seen then. */
function hidesLetters(text: string): boolean {
  return text.includes('\\u00') && /\\u00(?:2[0d]|3\d|[46][1-9a-f]|5[\daf]|7[\da])/i.test(text);
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
    return `${member(code, loose)}\\s*:(?!\\s*"?(?:${values})"?\\s*[,}])`;
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
 * A member's name as JSON text has it, white space after it included, as it is or as an escape. Without the quotation mark before
 * it: a pattern that begins with what stands everywhere is seven times as slow.
 */
function member(path: string, loose: boolean): string {
  const name = path.split('.').at(-1) ?? '';
  return `${literal(name, loose)}(?:\\s|\\\\[nrt])*"`;
}

/** What may stand between the parts of a loose word, as it is or as an escape of JSON. */
const SEPARATORS = '(?:\\\\u[\\da-fA-F]{4}|\\\\[bfnrt]|[^\\p{L}\\p{N}])*';

/** A word for a pattern; where `loose`, whatever separates its parts does not matter. */
function literal(word: string, loose: boolean): string {
  return loose
    ? word
        .split(/[^\p{L}\p{N}]+/u)
        .map(escaped)
        .join(SEPARATORS)
    : escaped(word);
}

/** Text with every character that means something in a pattern taken as itself. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
