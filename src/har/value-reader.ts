import type { ElementBytes } from './element-bytes.ts';
import { createExtraMembers } from './extra-members.ts';
import { createLongStrings } from './long-strings.ts';
import { createStringReader } from './string-reader.ts';

/** An entry of HAR 1.2 is nested 5 deep. Ten thousand levels cost `JSON.parse` more than a megabyte of text. */
export const DEPTH_LIMIT = 200;

/** Finds the end of a JSON value in bytes that come piece by piece: it counts brackets. */
export interface ValueReader {
  /** A value begins with the next byte that is read. */
  begin(): void;
  /** Goes on to behind the value, or to the end of the bytes, and gives the place. */
  read(bytes: Uint8Array, at: number): number;
  /** The value has ended. */
  readonly isOver: boolean;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
/** `[` and `{`, `]` and `}` differ in the bit 0x20 alone. */
const OPENING = 0x7b;
const CLOSING = 0x7d;
const CASE_BIT = 0x20;

/** @param element what is kept of the value, if it is one */
export function createValueReader(element: ElementBytes): ValueReader {
  const string = createStringReader();
  const longStrings = createLongStrings(element);
  const extras = createExtraMembers(element);
  let depth = 0;
  let isOver = true;

  function readString(bytes: Uint8Array, at: number): number {
    if (depth === 1) extras.readString(bytes, at);
    const end = string.read(bytes, at);
    longStrings.read(end - at, end, string.isOpen);
    if (depth === 0) isOver = !string.isOpen;
    return end;
  }

  function openBracket(at: number): void {
    if (depth === 0) extras.begin();
    else if (depth === 1) extras.open(at);
    depth += 1;
    if (depth > DEPTH_LIMIT && !extras.isSkipping) element.leaveOut();
  }

  function closeBracket(at: number): void {
    if (depth === 1) extras.close(at);
    depth -= 1;
    isOver = depth === 0;
  }

  /** Between the members of the outermost bracket. */
  function separate(byte: number, at: number): void {
    if (byte === COMMA) extras.comma(at);
    else if (byte === COLON) extras.colon();
  }

  return {
    begin() {
      depth = 0;
      isOver = false;
    },
    read(bytes, start) {
      let at = string.isOpen ? readString(bytes, start) : start;
      while (!isOver && at < bytes.length) {
        const byte = bytes[at] ?? 0;
        if (byte === QUOTE) {
          string.open();
          if (depth === 1) extras.openString();
          at = readString(bytes, at + 1);
          continue;
        }
        if ((byte | CASE_BIT) === OPENING) openBracket(at);
        else if (depth === 0) {
          // What is no string and has no brackets ends where something else begins.
          isOver = byte === COMMA || byte <= CASE_BIT || (byte | CASE_BIT) === CLOSING;
          if (isOver) return at;
        } else if ((byte | CASE_BIT) === CLOSING) closeBracket(at);
        else if (depth === 1) separate(byte, at);
        at += 1;
      }
      return at;
    },
    get isOver() {
      return isOver;
    },
  };
}
