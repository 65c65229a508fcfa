import { createElementBytes, type KeptElement } from './element-bytes.ts';
import { createOutline, type Outline } from './outline.ts';
import { createValueReader } from './value-reader.ts';

/** One element of `log.entries`, as far as its bytes go, and where in the scanned bytes it begins. */
export type ScannedElement =
  | ({ readonly kind: 'element'; readonly at: number } & KeptElement)
  /** Larger than `ELEMENT_LIMIT` without its long texts, or nested deeper than `DEPTH_LIMIT`. */
  | { readonly kind: 'left-out'; readonly at: number };

/**
 * Finds the elements of `log.entries` in the bytes of a HAR, without decoding them: it counts brackets and
 * knows where a string ends. What is between brackets is checked by whoever parses the element. Long texts and
 * members that tools have added are taken out (long-strings.ts, extra-members.ts).
 */
export interface EntryScanner {
  /** Begins with further bytes, once `next` has given null for those before. */
  feed(bytes: Uint8Array): void;
  /** The next element that is complete, valid until the next call; null when these bytes hold no further one. */
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

/** @param placeOf names a place in the fed bytes as the user counts them, behind a space; empty when nobody can */
export function createEntryScanner(placeOf: (at: number) => string): EntryScanner {
  const outline = createOutline(placeOf);
  const element = createElementBytes();
  const value = createValueReader(element);
  let bytes: Uint8Array = new Uint8Array();
  let at = 0;
  let fedBefore = 0;
  let startedAt = 0;

  /** Reads what stands before the next value; false when there is none in these bytes. */
  function findValue(): boolean {
    if (outline.isInValue) return true;
    at = outline.read(bytes, at, fedBefore);
    if (!outline.isInValue) return false;
    value.begin();
    if (outline.isElement) element.begin(at);
    startedAt = fedBefore + at;
    return true;
  }

  return {
    feed(more) {
      fedBefore += bytes.length;
      bytes = more;
      at = 0;
      element.feed(more);
    },
    next() {
      while (at < bytes.length && findValue()) {
        at = value.read(bytes, at);
        if (!value.isOver) break;
        const { isElement } = outline;
        outline.valueEnded();
        if (!isElement) continue;
        const kept = element.end(at);
        return kept
          ? { kind: 'element', at: startedAt, ...kept }
          : { kind: 'left-out', at: startedAt };
      }
      element.hold();
      return null;
    },
    outline,
    get fed() {
      return fedBefore + bytes.length;
    },
    get held() {
      return element.held;
    },
    get copied() {
      return element.copied;
    },
  };
}
