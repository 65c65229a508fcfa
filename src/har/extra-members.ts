import type { ElementBytes } from './element-bytes.ts';

/**
 * Takes out what stands in an element's own members whose names begin with `_`, if it is an object or a list:
 * HAR 1.2 lets tools add those, we read none, and stack traces and messages of WebSockets are most of some
 * files. 0 stands in their place.
 */
export interface ExtraMembers {
  /** The value of one is being skipped. */
  readonly isSkipping: boolean;
  /** The element's bracket was opened. */
  begin(): void;
  /** A string of the element begins that is no member of a member's value. */
  openString(): void;
  /** Goes on within it. */
  readString(bytes: Uint8Array, at: number): void;
  colon(): void;
  comma(at: number): void;
  /** A bracket opens in the element. */
  open(at: number): void;
  /** The element's bracket closes. */
  close(at: number): void;
}

const UNDERSCORE = 0x5f;
const NOTHING_JSON = new TextEncoder().encode('0');

export function createExtraMembers(element: ElementBytes): ExtraMembers {
  let isKeyNext = false;
  let isFirstOfKey = false;
  /** The member at hand is one of them. */
  let isExtra = false;
  let isSkipping = false;

  const endMember = (at: number): void => {
    isExtra = false;
    if (isSkipping) element.resume(at);
    isSkipping = false;
  };
  return {
    get isSkipping() {
      return isSkipping;
    },
    begin() {
      isKeyNext = true;
      isFirstOfKey = false;
      isExtra = false;
      isSkipping = false;
    },
    openString() {
      isFirstOfKey = isKeyNext;
    },
    readString(bytes, at) {
      if (!isFirstOfKey || at === bytes.length) return;
      isExtra = bytes[at] === UNDERSCORE;
      isFirstOfKey = false;
    },
    colon() {
      isKeyNext = false;
    },
    comma(at) {
      endMember(at);
      isKeyNext = true;
    },
    open(at) {
      if (!isExtra || isKeyNext || !element.isKept) return;
      element.pause(at);
      element.insert(NOTHING_JSON);
      isSkipping = true;
    },
    close: endMember,
  };
}
