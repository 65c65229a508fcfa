import { beginProgress, type Expected, isInText, take } from './outline-grammar.ts';

/**
 * What is around the elements of `log.entries`: the object of the file, in it the object `log`, in it the
 * list `entries`. It reads what stands between values, byte by byte; each value is read by the scanner.
 */
export interface Outline {
  /** True from the first byte of a value until `valueEnded`. */
  readonly isInValue: boolean;
  /** That value is an element of `log.entries`. */
  readonly isElement: boolean;
  /** How many elements have ended. */
  readonly elements: number;
  /** How many lists `log.entries` have begun; JSON does not forbid to give a member twice. */
  readonly lists: number;
  /** `log.version`; null when there is none, empty when it is no text. */
  readonly version: string | null;
  /** Why nothing behind a certain place can be read, as a clause about the file; null while all is well. */
  readonly trouble: string | null;
  /**
   * Reads up to the first byte of the next value, or to the end, and gives the place.
   *
   * @param before how many bytes were fed before these
   */
  read(bytes: Uint8Array, at: number, before: number): number;
  /** The value has been read. */
  valueEnded(): void;
  /** Nothing reads on: `trouble` says so from now on, unless there is another before it. */
  stop(trouble: string): void;
  /** There are no more bytes than `length`. Why this is no whole HAR, as a clause; null when it is one. */
  endTrouble(length: number): string | null;
}

/** @param placeOf names a place in the fed bytes, behind a space; empty when nobody can */
export function createOutline(placeOf: (at: number) => string): Outline {
  const progress = beginProgress();
  let elements = 0;
  let trouble: string | null = null;

  /** Why the character may not stand there. */
  const unexpected = (char: string, at: number): string => {
    const { place, lists, expected } = progress;
    if (place === 'before') return FIRST[char] ?? NO_OBJECT;
    if (place === 'after' && lists === 0 && char === '{') return SEVERAL;
    if (place === 'after') return `something follows behind its end${placeOf(at)}`;
    const where = `${placeOf(at)}${behind(elements)}`;
    const isFirstMember = expected === 'first' && place !== 'entries';
    const wanted = WORDS[isFirstMember ? 'key' : expected];
    return `it is not valid JSON${where}: ${wanted} was expected there`;
  };

  const outline: Outline = {
    get isInValue() {
      return progress.isInValue;
    },
    get isElement() {
      return progress.isInValue && progress.place === 'entries';
    },
    get elements() {
      return elements;
    },
    get lists() {
      return progress.lists;
    },
    get version() {
      return progress.version;
    },
    get trouble() {
      return trouble;
    },
    read(bytes, at, before) {
      for (let next = at; next < bytes.length && trouble === null; next += 1) {
        const byte = bytes[next] ?? 0;
        if (isSpace(byte) && !isInText(progress)) continue;
        const char = String.fromCharCode(byte);
        if (!take(progress, char)) trouble = unexpected(char, before + next);
        else if (progress.isInValue) return next;
      }
      return bytes.length;
    },
    valueEnded() {
      if (outline.isElement) elements += 1;
      progress.isInValue = false;
      progress.expected = 'comma';
    },
    stop(reason) {
      trouble ??= reason;
    },
    endTrouble(length) {
      if (trouble !== null) return trouble;
      const { place, lists, missing } = progress;
      if (place === 'before') return 'it is empty';
      if (place === 'after') return lists > 0 ? null : (missing ?? NO_LIST);
      const where = outline.isElement ? ` within log.entries[${elements}]` : behind(elements);
      return `it breaks off${placeOf(length)}${where}`;
    },
  };
  return outline;
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

function behind(elements: number): string {
  return elements > 0 ? `, behind log.entries[${elements - 1}]` : '';
}

const WORDS: Readonly<Record<Expected, string>> = {
  first: 'a value or the end of the list',
  key: 'the name of a member',
  'in-key': 'the name of a member',
  colon: 'a colon',
  value: 'a value',
  'in-version': 'a text',
  comma: 'a comma or a closing bracket',
};
const NO_LIST = 'it has no list log.entries';
const NO_OBJECT = 'it does not begin with {, as a HAR does';
const SEVERAL = 'it is several JSON values one after another (NDJSON) and not a HAR';
/** What a file that begins with that is. */
const FIRST: Readonly<Record<string, string>> = {
  '<': 'it is HTML or XML and not a HAR',
  '[': 'it is a list and not a HAR, which is an object with a member log',
};
