import { createKept } from './kept.ts';
import { type LongText, placeholderOf } from './long-texts.ts';
import { createOutline, type Outline } from './outline.ts';

/** One element of `log.entries`, as far as its bytes go. */
export type ScannedElement =
  | {
      readonly kind: 'element';
      /** UTF-8; valid until the scanner is asked for the next element. */
      readonly bytes: Uint8Array;
      /** Its long texts, in whose place `placeholderOf` stands: JSON strings in UTF-8, valid for good. */
      readonly texts: readonly LongText[];
      /** Where in the scanned bytes it begins. */
      readonly at: number;
    }
  /** Larger than `ELEMENT_LIMIT` without its long texts, or nested deeper than `DEPTH_LIMIT`. */
  | { readonly kind: 'left-out'; readonly at: number };

/**
 * In bytes as the file has them. To decode and parse an entry with a text of this length, and to examine it, is
 * the longest step there is; docs/performance.md has its time.
 */
export const TEXT_LIMIT = 1_048_576;
/** In bytes: a request and a response with bodies of that length. */
export const ELEMENT_LIMIT = 2.5 * TEXT_LIMIT;
/**
 * In bytes: a longer text is set aside as it stands. Most are bodies of successes, which nobody asks for: not to
 * decode them halves the time that a file takes.
 */
const LONG_TEXT = 4_096;
/** An entry of HAR 1.2 is nested 5 deep. Ten thousand levels cost `JSON.parse` more than a megabyte of text. */
export const DEPTH_LIMIT = 200;

const utf8 = new TextEncoder();
const NOTHING_JSON = utf8.encode('0');

/**
 * Finds the elements of `log.entries` in the bytes of a HAR, without decoding them: it counts brackets and
 * knows where a string ends. What is between brackets is checked by whoever parses the element.
 *
 * Members of an element whose names begin with `_` and that are objects or lists are written as 0: HAR 1.2
 * lets tools add those, we read none, and stack traces and messages of WebSockets are most of some files.
 */
export interface EntryScanner {
  /** Begins with further bytes, once `next` has given null for those before. */
  feed(bytes: Uint8Array): void;
  /** The next element that is complete; null when these bytes hold no further one. */
  next(): ScannedElement | null;
  /** What is around the elements: whether it is a HAR at all, and where it broke. */
  readonly outline: Outline;
  /** In bytes: what was fed. */
  readonly fed: number;
  /** In bytes: what is held back of an element that is not complete; for measurements. */
  readonly held: number;
  /** In bytes: what was copied so far to be held back, or to leave something out; for measurements. */
  readonly copied: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const UNDERSCORE = 0x5f;
/** `[` and `{`, `]` and `}` differ in the bit 0x20 alone. */
const OPENING = 0x7b;
const CLOSING = 0x7d;
const CASE_BIT = 0x20;
/** In bytes: from there on the native search for the quote is faster than a loop. */
const LONG = 48;

/** @param placeOf names a place in the fed bytes as the user counts them, behind a space; empty when nobody can */
export function createEntryScanner(placeOf: (at: number) => string): EntryScanner {
  const outline = createOutline(placeOf);
  const kept = createKept();
  let bytes: Uint8Array = new Uint8Array();
  let at = 0;
  let fedBefore = 0;
  /** Where this chunk's bytes that belong to the element and are not held yet begin; -1: none do. */
  let from = -1;

  // Of the value that is being read:
  let depth = 0;
  let isElement = false;
  let startedAt = 0;
  let texts: LongText[] = [];
  let isLeftOut = false;
  let isKeyNext = false;
  /** The member at hand is one that begins with `_`. */
  let isExtra = false;
  let isSkippingMember = false;

  // Of the string that is being read:
  let isInString = false;
  let isFirstOfKey = false;
  /** An odd number of backslashes ended the bytes before. */
  let isEscaped = false;
  let textLength = 0;
  /** Where it begins in what is kept of the element. */
  let textStart = 0;
  let isCutting = false;
  /** In bytes: of this element, and of all. */
  let aside = 0;
  let copiedAside = 0;

  function begin(): void {
    depth = 0;
    texts = [];
    aside = 0;
    isElement = outline.isElement;
    startedAt = fedBefore + at;
    isLeftOut = false;
    isKeyNext = false;
    isExtra = false;
    isSkippingMember = false;
    kept.clear();
    from = isElement ? at : -1;
  }

  /** Holds back what stands before `end`, and stops keeping. */
  function holdTo(end: number): void {
    if (from < 0) return;
    kept.add(bytes, from, end);
    from = -1;
  }

  function openString(): void {
    isInString = true;
    isEscaped = false;
    isCutting = false;
    textLength = 0;
    textStart = from < 0 ? 0 : kept.length + at - from;
    isFirstOfKey = isElement && depth === 1 && isKeyNext;
    at += 1;
  }

  /** Goes to the end of the string, or of the bytes. */
  function readString(): void {
    const end = bytes.length;
    if (isFirstOfKey && at < end) {
      isExtra = bytes[at] === UNDERSCORE;
      isFirstOfKey = false;
    }
    const start = at;
    while (true) {
      const quote = nextQuote(bytes, at);
      const backslashes = backslashesBefore(bytes, quote, start);
      const isSplit = backslashes === quote - start && isEscaped;
      const isQuoteEscaped = (backslashes % 2 === 1) !== isSplit;
      if (quote === end) {
        isEscaped = isQuoteEscaped;
        at = end;
        break;
      }
      at = quote + 1;
      if (!isQuoteEscaped) {
        isInString = false;
        break;
      }
    }
    textLength += at - start;
    if (isCutting) {
      isCutting = isInString;
      if (!isInString && !isLeftOut) from = at;
    } else if (from >= 0 && textLength > TEXT_LIMIT) setAside(false);
    else if (from >= 0 && textLength > LONG_TEXT && !isInString) setAside(true);
  }

  /** Takes the string out of what is kept: one that is whole for whoever asks for it, else for good. */
  function setAside(isWhole: boolean): void {
    const isOfThese = textStart >= kept.length;
    if (isOfThese) {
      const start = from + textStart - kept.length;
      // Not `slice`, which copies nothing of a Buffer.
      if (isWhole) texts.push(new Uint8Array(bytes.subarray(start, at)));
      holdTo(start);
    } else {
      if (isWhole) holdTo(at);
      if (isWhole) texts.push(kept.bytes().slice(textStart));
      kept.length = textStart;
    }
    if (isWhole) {
      aside += textLength;
      copiedAside += textLength;
    } else texts.push(null);
    const placeholder = utf8.encode(JSON.stringify(placeholderOf(texts.length - 1)));
    kept.add(placeholder, 0, placeholder.length);
    isCutting = isInString;
    from = isInString ? -1 : at;
  }

  /** Reads on within the value; true when it has ended. */
  function readValue(): boolean {
    const end = bytes.length;
    while (true) {
      if (isInString) {
        readString();
        if (isInString) return false;
        if (depth === 0) return true;
      }
      if (at >= end) return false;
      const byte = bytes[at] ?? 0;
      if (byte === QUOTE) openString();
      else if ((byte | CASE_BIT) === OPENING) openBracket();
      else if ((byte | CASE_BIT) === CLOSING) {
        if (depth === 0) return true;
        if (depth === 1) resumeMember();
        depth -= 1;
        at += 1;
        if (depth === 0) return true;
      } else if (depth > 1) at += 1;
      else if (depth === 1) {
        if (byte === COMMA) {
          resumeMember();
          isKeyNext = true;
        } else if (byte === COLON) isKeyNext = false;
        at += 1;
      } else if (byte === COMMA || byte <= CASE_BIT) return true;
      else at += 1;
    }
  }

  function openBracket(): void {
    if (depth === 1 && isExtra && !isKeyNext && from >= 0) {
      holdTo(at);
      kept.add(NOTHING_JSON, 0, NOTHING_JSON.length);
      isSkippingMember = true;
    }
    depth += 1;
    if (depth === 1) isKeyNext = true;
    if (depth > DEPTH_LIMIT && isElement && !isSkippingMember) leaveOut();
    at += 1;
  }

  /** Keeps again from here on, what was skipped being over. */
  function resumeMember(): void {
    isExtra = false;
    if (!isSkippingMember) return;
    isSkippingMember = false;
    if (!isLeftOut) from = at;
  }

  function leaveOut(): void {
    isLeftOut = true;
    from = -1;
    texts = [];
    kept.clear();
  }

  function elementRead(): ScannedElement {
    if (aside + kept.length + at - from > ELEMENT_LIMIT) leaveOut();
    if (isLeftOut) return { kind: 'left-out', at: startedAt };
    if (kept.length > 0) holdTo(at);
    const whole = kept.length > 0 ? kept.bytes() : bytes.subarray(from, at);
    return { kind: 'element', bytes: whole, texts, at: startedAt };
  }

  return {
    feed(more) {
      fedBefore += bytes.length;
      bytes = more;
      at = 0;
      from =
        outline.isInValue && isElement && !isCutting && !isSkippingMember && !isLeftOut ? 0 : -1;
    },
    next() {
      while (at < bytes.length) {
        if (!outline.isInValue) {
          at = outline.read(bytes, at, fedBefore);
          if (!outline.isInValue) break;
          begin();
        }
        if (!readValue()) break;
        const wasElement = isElement;
        const element = wasElement ? elementRead() : null;
        outline.valueEnded();
        isElement = false;
        if (element) return element;
      }
      if (from >= 0 && aside + kept.length + bytes.length - from > ELEMENT_LIMIT) leaveOut();
      holdTo(bytes.length);
      return null;
    },
    outline,
    get fed() {
      return fedBefore + bytes.length;
    },
    get held() {
      return kept.length + aside;
    },
    get copied() {
      return kept.copied + copiedAside;
    },
  };
}

/** The place of the next quote from `at` on; the end when there is none. */
function nextQuote(bytes: Uint8Array, at: number): number {
  const end = bytes.length;
  const near = Math.min(end, at + LONG);
  let place = at;
  while (place < near && bytes[place] !== QUOTE) place += 1;
  if (place < near || near === end) return place;
  const found = bytes.indexOf(QUOTE, place);
  return found < 0 ? end : found;
}

/** How many backslashes stand right before `place`, not before `start`. */
function backslashesBefore(bytes: Uint8Array, place: number, start: number): number {
  let first = place;
  while (first > start && bytes[first - 1] === BACKSLASH) first -= 1;
  return place - first;
}
