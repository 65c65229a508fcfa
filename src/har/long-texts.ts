import { ALL_IN_PLACE, type LongTexts } from './entry.ts';

/** A text that a scanner took out of an entry: a JSON string in UTF-8; null when it was too long to be kept. */
export type LongText = Uint8Array | null;

const PLACEHOLDER = 'long text ';

/** What stands in an entry for one of its long texts. To be believed only where there is such a text. */
export function placeholderOf(index: number): string {
  return `${PLACEHOLDER}${index}`;
}

/** The long texts of one element. */
export interface SetAside {
  readonly texts: readonly LongText[];
  /** In bytes: those of this element. */
  readonly length: number;
  /** In bytes: those of all elements so far; for measurements. */
  readonly sum: number;
  /** Gives what is to stand in its place, as JSON. */
  add(text: LongText): Uint8Array;
  /** Another element begins, or nothing is wanted of this one. */
  clear(): void;
}

const utf8 = new TextEncoder();

export function createSetAside(): SetAside {
  let texts: LongText[] = [];
  let length = 0;
  let sum = 0;
  return {
    get texts() {
      return texts;
    },
    get length() {
      return length;
    },
    get sum() {
      return sum;
    },
    add(text) {
      texts.push(text);
      length += text?.length ?? 0;
      sum += text?.length ?? 0;
      return utf8.encode(JSON.stringify(placeholderOf(texts.length - 1)));
    },
    clear() {
      texts = [];
      length = 0;
    },
  };
}

/** What can be wrong with a text, told each time it is asked for. */
export interface Faults {
  /** It is not UTF-8. */
  readonly misencoded: () => void;
  /** It is no JSON string: a line break or an escape in it is none. */
  readonly malformed: () => void;
}

/** Gives texts that were set aside, decoded when they are asked for. */
export function longTextsOf(texts: readonly LongText[], faults: Faults): LongTexts {
  if (texts.length === 0) return ALL_IN_PLACE;
  return {
    textOf(value) {
      const index = value.startsWith(PLACEHOLDER) ? Number(value.slice(PLACEHOLDER.length)) : -1;
      const text = texts[index];
      if (text === undefined) return value;
      return text === null ? null : stringOf(decodeUtf8(text, faults.misencoded), faults);
    },
  };
}

/** A string that is no JSON is given as it stands, without its quotes: that is more than nothing. */
function stringOf(json: string, faults: Faults): string {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'string') return value;
  } catch {
    // Told below.
  }
  faults.malformed();
  return json.slice(1, -1);
}

const STRICT = new TextDecoder('utf-8', { fatal: true });
const TOLERANT = new TextDecoder();

/** Decodes UTF-8; what is none becomes U+FFFD, and is told. */
export function decodeUtf8(bytes: Uint8Array, misencoded: () => void): string {
  try {
    return STRICT.decode(bytes);
  } catch {
    misencoded();
    return TOLERANT.decode(bytes);
  }
}
