/**
 * Values by a text, of which the last ones are remembered.
 *
 * No `Map` by texts: engines put each text that is looked up in one into a table of all such texts, through which
 * Chromium goes at a stretch when it collects garbage. Of 50,000 findings there were 370,000, which took 20 ms.
 */
export interface RecentTexts<Value> {
  get(text: string): Value | undefined;
  /** Remembers a text that there was no value for; not a very long one. */
  set(text: string, value: Value): void;
}

/** Of so many texts, and of so many characters in them, the last ones are remembered at least, but for `MOST_ALIKE`. */
const MOST_TEXTS = 4_096;
const MOST_CHARACTERS = 500_000;
/** A longer text is not remembered. */
export const LONGEST = 16_384;
/** With more texts of one hash, the first of them go: a server can make as many as it likes, and each is compared. */
const MOST_ALIKE = 8;

interface Remembered<Value> {
  readonly text: string;
  readonly value: Value;
}

type ByHash<Value> = Map<number, Remembered<Value>[]>;

/** Makes it with nothing remembered. It holds twice the limits at most. */
export function createRecentTexts<Value>(): RecentTexts<Value> {
  let recent: ByHash<Value> = new Map();
  let older = recent;
  let count = 0;
  let characters = 0;

  const remember = (hash: number, remembered: Remembered<Value>): void => {
    const { length } = remembered.text;
    count += 1;
    characters += length;
    if (count > MOST_TEXTS || characters > MOST_CHARACTERS) {
      older = recent;
      recent = new Map();
      [count, characters] = [1, length];
    }
    const alike = recent.get(hash);
    if (alike) alike.push(remembered);
    else recent.set(hash, [remembered]);
    if (alike && alike.length > MOST_ALIKE) alike.shift();
  };
  return {
    get(text) {
      const hash = hashOf(text);
      const isIt = (remembered: Remembered<Value>): boolean => remembered.text === text;
      const known = recent.get(hash)?.find(isIt);
      if (known) return known.value;
      const before = older.get(hash)?.find(isIt);
      if (before) remember(hash, before);
      return before?.value;
    },
    set(text, value) {
      if (text.length <= LONGEST) remember(hashOf(text), { text, value });
    },
  };
}

/** So many characters at most make the hash. */
const LOOKED_AT = 1_024;

function hashOf(text: string): number {
  const step = Math.ceil(text.length / LOOKED_AT);
  let hash = text.length;
  for (let at = text.length - 1; at >= 0; at -= step) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  }
  return hash;
}
