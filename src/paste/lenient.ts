import { parse } from '../engine/parse.ts';
import { readInspected } from './inspected.ts';

/** A text that can be read as JSON, or as what people and languages print for it. */
export interface Readable {
  /** Such that the engine can read it: JSON or JSON5. */
  readonly text: string;
  readonly value: unknown;
}

/** In characters: longer texts are only read as JSON. */
const LONGEST_REWRITTEN = 1_000_000;
/** JSON in a text that is JSON in a text: loggers escape what others have escaped before. */
const MOST_LAYERS = 4;

/**
 * Reads JSON, JSON5, the printed form of Python and JavaScript objects, JSON whose quotation marks a log has
 * escaped, and any of them within quotes. Null for what is none of them, and for a mere number or word.
 */
export function readLenient(text: string): Readable | null {
  let layer = text.trim();
  for (let left = MOST_LAYERS; left > 0; left -= 1) {
    const read = readLayer(layer);
    if (read === null) return null;
    if (typeof read.value !== 'string') return isStructure(read.value) ? read : null;
    layer = read.value.trim();
  }
  return null;
}

function isStructure(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function readLayer(text: string): Readable | null {
  return (
    readAsIs(text) ??
    (text.length > LONGEST_REWRITTEN
      ? null
      : (readEscaped(text) ?? readPrinted(text) ?? readOfNode(text)))
  );
}

function readAsIs(text: string): Readable | null {
  const parsed = parse(text, true);
  return parsed.kind === 'json' ? { text, value: parsed.value } : null;
}

/** `{\"code\":1}`: what stands between the quotation marks of a log, without them. */
function readEscaped(text: string): Readable | null {
  if (!/^[[{]\s*(?:\\[nrt])*\s*(?:\{\s*)?\\+"/.test(text.slice(0, 200))) return null;
  const parsed = parse(`"${text.replace(/[\n\r\t]/g, ' ')}"`, false);
  return parsed.kind === 'json' && typeof parsed.value === 'string'
    ? readLayer(parsed.value)
    : null;
}

/** `b'...'` and `u'...'` of Python are texts; so is what stands between single quotes. */
function readPrinted(text: string): Readable | null {
  const quoted = /^[bu]?(['"`])/.exec(text);
  if (quoted && text.length > 1 && text.endsWith(quoted[1] ?? '')) {
    const inner = text.slice(quoted[0].length, -1).replaceAll("\\'", "'");
    const read = readAsIs(inner) ?? readEscaped(inner) ?? readAsIs(unescaped(inner));
    if (read) return read;
  }
  for (const written of [asJson5(text), withPlainQuotes(text)]) {
    const read = written === text ? null : readAsIs(written);
    if (read) return read;
  }
  return null;
}

/** What Node prints of objects that have more in them than JSON can say. */
function readOfNode(text: string): Readable | null {
  if (!/^(?:<ref \*\d{1,9}> )?(?:[\w$.]{1,80} )?(?:\[[\w$: ]{1,80}\] )?\{/.test(text)) return null;
  const value = readInspected(text);
  return isStructure(value) ? { text: JSON.stringify(value), value } : null;
}

/** What pages and chats make of quotation marks: `&quot;`, and curled ones. */
function withPlainQuotes(text: string): string {
  if (!/[“”„&]/.test(text)) return text;
  return text
    .replace(/&(?:quot|#34|#x22);/gi, '"')
    .replace(/&(?:apos|#39|#x27);/gi, "'")
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&amp;/gi, '&')
    .replace(/[“”„]/g, '"');
}

/** Backslashes before quotation marks, as Python writes them within its own. */
function unescaped(text: string): string {
  return text.replace(/\\(["\\])/g, '$1');
}

/** What Python, Ruby and Node print for values that JSON5 has other names for. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['True', 'true'],
  ['False', 'false'],
  ['None', 'null'],
  ['nil', 'null'],
  ['undefined', 'null'],
  ['[Object]', '{}'],
  ['[Array]', '[]'],
  ['=>', ':'],
]);

/**
 * A text in quotes stays as it is, and one without its end goes on to the last character, so that nothing is
 * tried twice; of the rest only words as a whole are others.
 */
const TOKEN =
  /"(?:[^"\\]|\\[\s\S])*"?|'(?:[^'\\]|\\[\s\S])*'?|\[(?:Object|Array)\]|=>|[\w$]+|[^"'\w$[=]+|[\s\S]/g;

function asJson5(text: string): string {
  if (!/^[[{]/.test(text)) return text;
  return text.replace(TOKEN, (token) => WORDS.get(token) ?? token);
}
