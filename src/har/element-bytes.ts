import { createKept } from './kept.ts';
import { TEXT_LIMIT } from './long-strings.ts';
import { type LongText, placeholderOf } from './long-texts.ts';

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

const utf8 = new TextEncoder();

export function createElementBytes(): ElementBytes {
  const kept = createKept();
  let bytes: Uint8Array = new Uint8Array();
  /** Where this chunk's bytes that belong to the element and are not held yet begin. */
  let from = 0;
  let isKept = false;
  let isLeftOut = false;
  let texts: LongText[] = [];
  /** In bytes: of the texts of this element, and of all. */
  let aside = 0;
  let copiedAside = 0;

  const holdTo = (at: number): void => {
    kept.add(bytes, from, at);
    from = at;
  };
  const isTooLarge = (at: number): boolean => aside + kept.length + at - from > ELEMENT_LIMIT;
  const setAside = (text: Uint8Array): void => {
    texts.push(text);
    aside += text.length;
    copiedAside += text.length;
  };

  const element: ElementBytes = {
    feed(more) {
      bytes = more;
      from = 0;
    },
    begin(at) {
      kept.clear();
      texts = [];
      aside = 0;
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
      if (start >= from) {
        // Not `slice`, which copies nothing of a Buffer.
        if (isWhole) setAside(new Uint8Array(bytes.subarray(start, at)));
        holdTo(start);
      } else {
        if (isWhole) holdTo(at);
        if (isWhole) setAside(kept.bytes().slice(-length));
        kept.length -= isWhole ? length : length - (at - from);
      }
      if (!isWhole) texts.push(null);
      element.insert(utf8.encode(JSON.stringify(placeholderOf(texts.length - 1))));
      from = at;
    },
    leaveOut() {
      isLeftOut = true;
      isKept = false;
      texts = [];
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
      return { bytes: kept.length > 0 ? kept.bytes() : bytes.subarray(from, at), texts };
    },
    get held() {
      return kept.length + aside;
    },
    get copied() {
      return kept.copied + copiedAside;
    },
  };
  return element;
}
