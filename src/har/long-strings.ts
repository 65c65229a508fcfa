import type { ElementBytes } from './element-bytes.ts';

/**
 * In bytes as the file has them. To decode and parse an entry with a text of this length, and to examine it, is
 * the longest step there is; docs/performance.md has its time.
 */
export const TEXT_LIMIT = 1_048_576;
/**
 * In bytes: a longer text is set aside as it stands. Most are bodies of successes, which nobody asks for: not to
 * decode them halves the time that a file takes.
 */
const LONG_TEXT = 4_096;

/** Takes the long strings out of an element. */
export interface LongStrings {
  /** So many bytes of a string were read up to here, behind its opening quote. */
  read(more: number, at: number, isOpen: boolean): void;
}

export function createLongStrings(element: ElementBytes): LongStrings {
  let length = 0;
  let isCutting = false;

  function takeLong(at: number, isOpen: boolean): void {
    if (isCutting) {
      if (!isOpen) element.resume(at);
      isCutting = isOpen;
    } else if (element.isKept && length > TEXT_LIMIT) {
      element.takeOut(length + 1, at, false);
      if (isOpen) element.pause(at);
      isCutting = isOpen;
    } else if (element.isKept && !isOpen) element.takeOut(length + 1, at, true);
  }

  return {
    read(more, at, isOpen) {
      length += more;
      if (length > LONG_TEXT) takeLong(at, isOpen);
      if (!isOpen) length = 0;
    },
  };
}
