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

type Place = 'before' | 'file' | 'log' | 'entries' | 'after';

/** What may come next; `first`: a member or element, or the end of the empty object or list. */
type Expected = 'first' | 'key' | 'in-key' | 'colon' | 'value' | 'in-version' | 'comma';

const WORDS: Readonly<Record<Expected, string>> = {
  first: 'a value or the end of the list',
  key: 'the name of a member',
  'in-key': 'the name of a member',
  colon: 'a colon',
  value: 'a value',
  'in-version': 'a text',
  comma: 'a comma or a closing bracket',
};

/** In characters: longer than any name or version that is looked for. */
const LONGEST_NAME = 16;

/** @param placeOf names a place in the fed bytes, behind a space; empty when nobody can */
export function createOutline(placeOf: (at: number) => string): Outline {
  let place: Place = 'before';
  let expected: Expected = 'value';
  let isInValue = false;
  let isElement = false;
  let elements = 0;
  let lists = 0;
  let version: string | null = null;
  let trouble: string | null = null;
  /** Why there is no list of entries, once that is known. */
  let missing: string | null = null;
  let name = '';
  let isEscaped = false;

  /** Of text: a name, or the version. True when it has ended. */
  function readText(char: string): boolean {
    if (isEscaped) isEscaped = false;
    else if (char === '"') return true;
    else if (char === '\\') isEscaped = true;
    if (name.length <= LONGEST_NAME) name += char;
    return false;
  }

  function startText(as: 'in-key' | 'in-version'): void {
    expected = as;
    name = '';
    isEscaped = false;
  }

  function startValue(char: string): boolean {
    if (!/[[{"\-\dtfn]/.test(char)) return false;
    if (place === 'file' && name === 'log') {
      if (char === '{') return descend('log');
      missing ??= `its member log is ${kindOf(char)} and not an object`;
    } else if (place === 'log' && name === 'entries') {
      if (char === '[') return descend('entries');
      missing ??= `log.entries is ${kindOf(char)} and not a list`;
    } else if (place === 'log' && name === 'version') {
      if (char === '"') {
        startText('in-version');
        return true;
      }
      version = '';
    }
    isInValue = true;
    isElement = place === 'entries';
    return true;
  }

  function descend(to: 'log' | 'entries'): true {
    place = to;
    expected = 'first';
    if (to === 'entries') lists += 1;
    return true;
  }

  function ascend(): true {
    place = place === 'entries' ? 'log' : place === 'log' ? 'file' : 'after';
    expected = 'comma';
    return true;
  }

  /** Takes one byte that is no white space; false when it may not stand here. */
  function take(char: string): boolean {
    if (place === 'before') {
      if (char !== '{') return false;
      place = 'file';
      expected = 'first';
      return true;
    }
    if (place === 'after') return false;
    const isList = place === 'entries';
    switch (expected) {
      case 'first':
        if (char === (isList ? ']' : '}')) return ascend();
        if (isList) return startValue(char);
        return takeKey(char);
      case 'key':
        return takeKey(char);
      case 'in-key':
        if (readText(char)) expected = 'colon';
        return true;
      case 'in-version':
        if (readText(char)) {
          version = name;
          expected = 'comma';
        }
        return true;
      case 'colon':
        expected = 'value';
        return char === ':';
      case 'value':
        return startValue(char);
      case 'comma':
        if (char === (isList ? ']' : '}')) return ascend();
        expected = isList ? 'value' : 'key';
        return char === ',';
    }
  }

  function takeKey(char: string): boolean {
    if (char !== '"') return false;
    startText('in-key');
    return true;
  }

  /** Why the character may not stand there. */
  function unexpected(char: string, at: number): string {
    if (place === 'before') return FIRST[char] ?? 'it is not JSON';
    if (place === 'after') {
      if (lists === 0 && char === '{') return SEVERAL;
      return `something follows behind its end${placeOf(at)}`;
    }
    return `it is not valid JSON${placeOf(at)}${lastElement()}: ${WORDS[expected]} was expected there`;
  }

  function lastElement(): string {
    return elements > 0 ? `, behind log.entries[${elements - 1}]` : '';
  }

  return {
    get isInValue() {
      return isInValue;
    },
    get isElement() {
      return isElement;
    },
    get elements() {
      return elements;
    },
    get lists() {
      return lists;
    },
    get version() {
      return version;
    },
    get trouble() {
      return trouble;
    },
    read(bytes, at, before) {
      for (let next = at; next < bytes.length; next += 1) {
        if (trouble !== null) break;
        const byte = bytes[next] ?? 0;
        const isText = expected === 'in-key' || expected === 'in-version';
        if (!isText && (byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))) continue;
        const char = String.fromCharCode(byte);
        const was = expected;
        if (!take(char)) {
          expected = was;
          trouble = unexpected(char, before + next);
        } else if (isInValue) return next;
      }
      return bytes.length;
    },
    valueEnded() {
      if (isElement) elements += 1;
      isInValue = false;
      isElement = false;
      expected = 'comma';
    },
    stop(reason) {
      trouble ??= reason;
    },
    endTrouble(length) {
      if (trouble !== null) return trouble;
      if (place === 'before') return 'it is empty';
      if (place !== 'after') {
        const where = isElement ? ` within log.entries[${elements}]` : lastElement();
        return `it breaks off${placeOf(length)}${where}`;
      }
      return lists > 0 ? null : (missing ?? NO_LIST);
    },
  };
}

const NO_LIST = 'it has no list log.entries';
const SEVERAL = 'it is several JSON values one after another (NDJSON) and not a HAR';
/** What a file that begins with that is. */
const FIRST: Readonly<Record<string, string>> = {
  '<': 'it is HTML or XML and not a HAR',
  '[': 'it is a list and not a HAR, which is an object with a member log',
};

function kindOf(first: string): string {
  if (first === '{') return 'an object';
  if (first === '[') return 'a list';
  if (first === '"') return 'a text';
  if (first === 'n') return 'null';
  return first === 't' || first === 'f' ? 'a truth value' : 'a number';
}
