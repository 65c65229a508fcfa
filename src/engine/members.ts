/** A parsed JSON value at a place of the body. */
export interface Place {
  readonly value: unknown;
  /** JSON Pointer (RFC 6901) from the top of the body. */
  readonly pointer: string;
}

/** A JSON object as `JSON.parse` makes it: own members, any value. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether the value is a JSON object: no list, no null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `pointer` with one more reference token, escaped by RFC 6901 section 3. */
export function childPointer(pointer: string, token: string | number): string {
  const text = String(token);
  const escaped =
    text.includes('~') || text.includes('/')
      ? text.replaceAll('~', '~0').replaceAll('/', '~1')
      : text;
  return `${pointer}/${escaped}`;
}

/** Case and separators taken out, so that `Reason Code`, `reason_code` and `reasonCode` are one name. */
export function fold(text: string): string {
  if (text.length > LONGEST_NAME) return text;
  const known = folded.get(text);
  if (known !== undefined) return known;
  const result = text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  if (folded.size === MOST_FOLDED) folded.clear();
  folded.set(text, result);
  return result;
}

/** What names fold to, kept because the same few stand in every body. */
const folded = new Map<string, string>();
const MOST_FOLDED = 1_000;
/** In characters. No member that a pack names is so long, whatever stands around its words. */
const LONGEST_NAME = 1_000;

/**
 * The key under which `object` has the member, or null. The exact name first; then a key that is the
 * name within white space, which a vendor's own page prints; and where `loose`, a key that folds alike.
 */
export function memberKey(object: JsonObject, name: string, loose: boolean): string | null {
  if (Object.hasOwn(object, name)) return name;
  return loose ? keyThatFoldsTo(fold(name), object) : keyThatTrimsTo(name, object);
}

/** An object with more keys is gone through once. */
const MANY_KEYS = 16;

type Keys = WeakMap<JsonObject, ReadonlyMap<string, string>>;
const FOLDED: Keys = new WeakMap();
const TRIMMED: Keys = new WeakMap();

function keyThatFoldsTo(name: string, object: JsonObject): string | null {
  // Before the loop, which lists all keys of a large object before its first step.
  const known = FOLDED.get(object);
  if (known) return known.get(name) ?? null;
  let keys = 0;
  for (const key in object) {
    if (fold(key) === name) return key;
    keys += 1;
    if (keys === MANY_KEYS) return noted(object, fold, FOLDED).get(name) ?? null;
  }
  return null;
}

function keyThatTrimsTo(name: string, object: JsonObject): string | null {
  if (object === unpadded) return null;
  const known = TRIMMED.get(object);
  if (known) return known.get(name) ?? null;
  let keys = 0;
  let padded = false;
  for (const key in object) {
    if (isPadded(key)) {
      if (trim(key) === name) return key;
      padded = true;
    }
    keys += 1;
    if (keys === MANY_KEYS) return noted(object, trim, TRIMMED).get(name) ?? null;
  }
  if (!padded) unpadded = object;
  return null;
}

/** The last object that was gone through and has no such key: it is asked for many members that it has not. */
let unpadded: JsonObject | null = null;

function trim(key: string): string | null {
  return isPadded(key) && key.length <= LONGEST_NAME ? key.trim() : null;
}

/** Kept for an object with many keys, because the one around many errors is asked for each. */
function noted(
  object: JsonObject,
  nameOf: (key: string) => string | null,
  large: Keys,
): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const key in object) {
    const name = nameOf(key);
    if (name !== null && !keys.has(name)) keys.set(name, key);
  }
  large.set(object, keys);
  return keys;
}

/** The highest character code of ASCII white space; beyond ASCII no page prints any around a key. */
const SPACE = 0x20;

/** Whether a key has white space around its name. */
export function isPadded(key: string): boolean {
  return key.charCodeAt(0) <= SPACE || key.charCodeAt(key.length - 1) <= SPACE;
}

/** In a path, where it meets a list: the first element that has what follows, which is not null there. */
export const ANY_ELEMENT = '*';

/** So many elements of a list are looked at for one that has what a path names. */
const MOST_ELEMENTS = 100;

/** The value that stands below `value` at the end of a path of member names; undefined where there is none. */
export function valueAt(
  value: unknown,
  path: readonly string[],
  loose = false,
  /** How much of the path has been gone. */
  from = 0,
): unknown {
  let current = value;
  for (let index = from; index < path.length; index += 1) {
    const name = path[index] ?? '';
    if (name === ANY_ELEMENT && Array.isArray(current)) {
      return valueInList(current, path, loose, index + 1);
    }
    if (!isObject(current)) return undefined;
    const key = memberKey(current, name, loose);
    if (key === null) return undefined;
    current = current[key];
  }
  return current;
}

function valueInList(
  list: readonly unknown[],
  path: readonly string[],
  loose: boolean,
  from: number,
): unknown {
  const end = Math.min(list.length, MOST_ELEMENTS);
  for (let index = 0; index < end; index += 1) {
    const value = valueAt(list[index], path, loose, from);
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}

/** Follows member names from `place`; null where one is missing or stands in no object. */
export function follow(place: Place, path: readonly string[], loose = false): Place | null {
  if (path.length === 0) return place;
  let { value, pointer } = place;
  for (let index = 0; index < path.length; index += 1) {
    const name = path[index] ?? '';
    if (name === ANY_ELEMENT && Array.isArray(value)) {
      return followInList(value, pointer, path.slice(index + 1), loose);
    }
    if (!isObject(value)) return null;
    const key = memberKey(value, name, loose);
    if (key === null) return null;
    value = value[key];
    pointer = childPointer(pointer, key);
  }
  return { value, pointer };
}

function followInList(
  list: readonly unknown[],
  pointer: string,
  path: readonly string[],
  loose: boolean,
): Place | null {
  for (const [index, element] of list.slice(0, MOST_ELEMENTS).entries()) {
    const place = follow({ value: element, pointer: childPointer(pointer, index) }, path, loose);
    if (place && place.value !== null) return place;
  }
  return null;
}

/** As many digits as a fraction has before JavaScript rounds it. */
const FAITHFUL_DIGITS = 15;

/**
 * A code or another of the vendor's words as text: text as it stands, a number in decimal. Null for
 * anything else, for empty text, and for a number beyond what a double holds exactly, whose last digits
 * would be others than those sent. Within that, a number is what a double makes of it (RFC 8259 section 6).
 */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  if (typeof value !== 'number') return null;
  if (Number.isSafeInteger(value)) return String(value);
  if (Number.isInteger(value) || !Number.isFinite(value)) return null;
  const text = String(value);
  return text.replace(/\D/g, '').length <= FAITHFUL_DIGITS ? text : null;
}
