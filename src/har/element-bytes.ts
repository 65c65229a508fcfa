import { createKept } from './kept.ts';
import { TEXT_LIMIT } from './long-strings.ts';
import { createSetAside, type LongText } from './long-texts.ts';

/** In bytes: a request and a response with bodies of the greatest length. */
export const ELEMENT_LIMIT = 2.5 * TEXT_LIMIT;

/** What is kept of an element. */
export interface KeptElement {
  /** UTF-8; valid until another element begins. */
  readonly bytes: Uint8Array;
  /** Its long texts, in whose place `placeholderOf` stands: JSON strings in UTF-8, valid for good. */
  readonly texts: readonly LongText[];
}

/**
 * The bytes of one element after another, as they come, but for what is taken out of them. Of an element that
 * lies within one chunk nothing is copied. Places are those of bytes in the present chunk.
 */
export interface ElementBytes {
  /** Begins with further bytes, those before being held. */
  feed(bytes: Uint8Array): void;
  /** An element begins. */
  begin(at: number): void;
  /** What comes is kept: it is neither taken out nor that of an element left out. */
  readonly isKept: boolean;
  /** Keeps nothing from here on. */
  pause(at: number): void;
  /** Keeps again from here on, unless the element is left out. */
  resume(at: number): void;
  /** Keeps bytes that do not stand there. */
  insert(bytes: Uint8Array): void;
  /**
   * Takes a text out of what is kept that has so many bytes up to here: one that is whole for whoever asks for
   * it, else for good.
   */
  takeOut(length: number, at: number, isWhole: boolean): void;
  /** Keeps nothing of the element. */
  leaveOut(): void;
  /** Holds what these bytes have of an element that goes on. */
  hold(): void;
  /** The element has ended; null when it is left out. */
  end(at: number): KeptElement | null;
  /** In bytes: what is held, texts included; for measurements. */
  readonly held: number;
  /** In bytes: what was copied so far; for measurements. */
  readonly copied: number;
}

export function createElementBytes(): ElementBytes {
  const kept = createKept();
  const aside = createSetAside();
  let bytes: Uint8Array = new Uint8Array();
  /** Where this chunk's bytes that belong to the element and are not held yet begin. */
  let from = 0;
  let isKept = false;
  let isLeftOut = false;

  const holdTo = (at: number): void => {
    kept.add(bytes, from, at);
    from = at;
  };
  const isTooLarge = (at: number): boolean =>
    aside.length + kept.length + at - from > ELEMENT_LIMIT;
  /** A copy of what is kept between two places, of which the first may lie before these bytes. */
  const taken = (start: number, at: number): Uint8Array => {
    // Not `slice`, which copies nothing of a Buffer.
    if (start >= from) return new Uint8Array(bytes.subarray(start, at));
    holdTo(at);
    return kept.bytes().slice(start - at);
  };

  const element: ElementBytes = {
    feed(more) {
      bytes = more;
      from = 0;
    },
    begin(at) {
      kept.clear();
      aside.clear();
      isLeftOut = false;
      isKept = true;
      from = at;
    },
    get isKept() {
      return isKept;
    },
    pause(at) {
      if (isKept) holdTo(at);
      isKept = false;
    },
    resume(at) {
      isKept = !isLeftOut;
      from = at;
    },
    insert(more) {
      kept.add(more, 0, more.length);
    },
    takeOut(length, at, isWhole) {
      const start = at - length;
      const placeholder = aside.add(isWhole ? taken(start, at) : null);
      // What is held ends with the text, or with as much of it as came before these bytes.
      if (start < from) kept.length -= from - start;
      else holdTo(start);
      element.insert(placeholder);
      from = at;
    },
    leaveOut() {
      isLeftOut = true;
      isKept = false;
      aside.clear();
      kept.clear();
    },
    hold() {
      if (isKept && isTooLarge(bytes.length)) element.leaveOut();
      if (isKept) holdTo(bytes.length);
    },
    end(at) {
      if (isKept && isTooLarge(at)) element.leaveOut();
      isKept = false;
      if (isLeftOut) return null;
      if (kept.length > 0) holdTo(at);
      const whole = kept.length > 0 ? kept.bytes() : bytes.subarray(from, at);
      return { bytes: whole, texts: aside.texts };
    },
    get held() {
      return kept.length + aside.length;
    },
    get copied() {
      return kept.copied + aside.sum;
    },
  };
  return element;
}
