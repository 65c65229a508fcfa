import type { JsonObject } from './members.ts';

/** What an element says: its text, or the elements in it by their names. */
type Value = string | JsonObject;

/** In characters. No error is so long; a longer text is not read. */
const LONGEST = 100_000;
/** Elements within elements. */
const DEEPEST = 50;
/** Elements in all. */
const MOST = 1_000;

/**
 * Reads an XML 1.0 document as a tree of plain values. An element with elements in it is an object of
 * these by their names, any other its text without white space at its ends; siblings of one name are a
 * list. The name of the root stands in angle brackets, `{ '<Error>': { Code: 'NoSuchKey' } }`, so that no
 * form of JSON is taken for one of XML. Attributes, comments, processing instructions and text between
 * elements are left out.
 *
 * @returns null for what is not well-formed (section 2.1), for a document with a document type
 *   declaration (section 2.8), in which entities could be declared, and for one that is longer, deeper or
 *   has more elements than errors have. Attributes of one name, what the XML declaration says, and which
 *   letters beyond ASCII a name may have, are not checked.
 */
export function readXml(text: string): JsonObject | null {
  if (text.length > LONGEST || NO_CHARACTER.test(text)) return null;
  // Section 2.11.
  return readDocument(text.replace(/\r\n?/g, '\n'));
}

/** What section 2.2 lets no document hold. */
const NO_CHARACTER = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

/** Section 2.3. */
const NAME = '[:A-Z_a-z\\x80-\\uffff][-.0-9:A-Z_a-z\\x80-\\uffff]*';
const SPACE = '[ \\t\\n]';
/** Section 3.1. */
const ATTRIBUTE = `${SPACE}+${NAME}${SPACE}*=${SPACE}*(?:"[^<"]*"|'[^<']*')`;

/**
 * What a document is made of: text, the tags of section 3.1, comments (section 2.5), CDATA sections (section
 * 2.7) and processing instructions (section 2.6). Where none of them stands, the document ends.
 */
const PIECE = new RegExp(
  [
    '([^<]+)',
    `<(${NAME})(?:${ATTRIBUTE})*${SPACE}*(/?)>`,
    `</(${NAME})${SPACE}*>`,
    '<!--([\\s\\S]*?)-->',
    '<!\\[CDATA\\[([\\s\\S]*?)\\]\\]>',
    `<\\?(${NAME})(?:${SPACE}[\\s\\S]*?)?\\?>`,
  ].join('|'),
  'y',
);

/** An element that is being read. */
interface Element {
  readonly name: string;
  /** By their names, those of one name in their order. */
  readonly elements: Map<string, Value[]>;
  text: string;
}

function readDocument(text: string): JsonObject | null {
  const document: Element = { name: '', elements: new Map(), text: '' };
  const open: Element[] = [document];
  let count = 0;
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < text.length) {
    const piece = PIECE.exec(text);
    if (!piece || !add(piece)) return null;
  }
  return open.length === 1 && count > 0 ? objectOf(document) : null;

  /** False when the piece may not stand there. */
  function add(piece: RegExpExecArray): boolean {
    const [, characters, start, empty, end, comment, cdata, target] = piece;
    if (start !== undefined) return begin(start) && (empty === '' || finish(start));
    if (end !== undefined) return finish(end);
    if (comment !== undefined) return !`${comment}-`.includes('--');
    // Only the XML declaration, at the beginning, is called so.
    if (target !== undefined) return piece.index === 0 || target.toLowerCase() !== 'xml';
    return addText(characters ?? '', cdata);
  }

  function begin(name: string): boolean {
    const isSecond = open.length === 1 && count > 0;
    count += 1;
    open.push({ name, elements: new Map(), text: '' });
    return !isSecond && count <= MOST && open.length <= DEEPEST + 1;
  }

  function finish(name: string): boolean {
    const element = open.pop();
    const around = open.at(-1);
    if (!element || !around || element.name !== name) return false;
    const key = around === document ? `<${name}>` : name;
    const siblings = around.elements.get(key);
    if (siblings) siblings.push(saidBy(element));
    else around.elements.set(key, [saidBy(element)]);
    return true;
  }

  /** Around the root only white space may stand (section 2.8). */
  function addText(characters: string, cdata: string | undefined): boolean {
    const around = open.at(-1);
    if (around === document) return cdata === undefined && /^[ \t\n]*$/.test(characters);
    const added = cdata ?? unescaped(characters);
    if (!around || added === null) return false;
    around.text += added;
    return true;
  }
}

function saidBy(element: Element): Value {
  return element.elements.size > 0 ? objectOf(element) : element.text.trim();
}

function objectOf({ elements }: Element): JsonObject {
  const members = [...elements].map(([name, values]) => [
    name,
    values.length === 1 ? values[0] : values,
  ]);
  return Object.fromEntries(members);
}

/** The five entities that need no declaration (section 4.6). */
const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['apos', "'"],
  ['quot', '"'],
]);

/** Text with its references (section 4.1) replaced; null when it holds what no text does. */
function unescaped(text: string): string | null {
  if (text.includes(']]>')) return null;
  if (!text.includes('&')) return text;
  let isWellFormed = true;
  const plain = text.replace(
    /&(?:#(\d+);|#x([\da-fA-F]+);|([a-z]+);)?/g,
    (_, decimal?: string, hexadecimal?: string, name = '') => {
      const code = decimal ?? (hexadecimal && `0x${hexadecimal}`);
      const character = code === undefined ? PREDEFINED.get(name) : characterOf(Number(code));
      isWellFormed &&= character !== undefined;
      return character ?? '';
    },
  );
  return isWellFormed ? plain : null;
}

/** The highest code point of Unicode. */
const HIGHEST = 0x10ffff;

function characterOf(code: number): string | undefined {
  if (code > HIGHEST) return undefined;
  const character = String.fromCodePoint(code);
  return NO_CHARACTER.test(character) ? undefined : character;
}
