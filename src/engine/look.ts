import { byPath } from './by-path.ts';
import type { Catalogue } from './catalogue.ts';
import type { CompiledShape } from './compile.ts';
import type { Head } from './head.ts';

/**
 * Whether the body of a success can be left unparsed: whole JSON by its ends, and without a sign of any
 * shape that is reported under a success status at this URL.
 */
export function isUnmarked(
  text: string,
  { exchange, hostPack }: Head,
  catalogue: Catalogue,
): boolean {
  if (!isClosed(text)) return false;
  const own = hostPack ? byPath(hostPack, exchange.url).successSign : null;
  const others = catalogue.successForms(exchange).filter(({ place }) => place !== 'headers');
  if (!own && others.length === 0) return true;
  if (hidesLetters(text)) return false;
  return !own?.test(text) && !others.some(({ sign }) => sign.test(text));
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
