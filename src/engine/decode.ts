import type { FindingId } from '../model/finding.ts';
import { type Codes, codesOf, setIdOf } from './codes.ts';
import type { CompiledShape, Members } from './compile.ts';
import { memberIds } from './ids.ts';
import {
  childPointer,
  follow,
  isObject,
  type JsonObject,
  type Place,
  textOf,
  valueAt,
} from './members.ts';
import type { Recognition } from './recognition.ts';

/** The vendor's words at one place of the body, nothing of ours. */
export interface Decoded {
  /** The most specific code. */
  readonly code: string | null;
  /** Codes that say the same less exactly, the next best first. */
  readonly coarser: readonly string[];
  /** The code is a number that JavaScript does not hold as it was sent: it would be the code of something else. */
  readonly rounded: boolean;
  /** Id of the code list; null when the form has none, or the body does not tell which. */
  readonly set: string | null;
  readonly message: string | null;
  readonly detail: string | null;
  readonly time: string | null;
  /** The HTTP status as the body states it; null when it does not. */
  readonly status: number | null;
  readonly ids: readonly FindingId[];
  readonly path: string;
  readonly items: readonly Decoded[];
  /** True when nested items were left out: too many, or too deep. */
  readonly cut: boolean;
}

/** Items beyond these are left out, and said to be: a body can nest and repeat without end. */
const MOST_ITEMS = 200;
const MOST_ITEMS_IN_ALL = 500;
const DEEPEST_ITEM = 8;
/** In characters, all of their paths together: each repeats the names above it, which may be long. */
const MOST_ITEM_PATHS = 500_000;

const NONE: readonly never[] = [];

const NOTHING: Decoded = {
  code: null,
  coarser: NONE,
  rounded: false,
  set: null,
  message: null,
  detail: null,
  time: null,
  status: null,
  ids: NONE,
  path: '',
  items: NONE,
  cut: false,
};

/** Reads the members that the recognized shape names. Where only the host spoke there is nothing to read. */
export function decode({ shape, place, codes, around }: Recognition): Decoded {
  if (!shape || !codes || !isObject(place.value)) return NOTHING;
  const room = { left: MOST_ITEMS_IN_ALL, paths: MOST_ITEM_PATHS };
  const set = setIdOf(shape, place.value);
  const error = { value: place.value, pointer: place.pointer, codes, around };
  return decodeObject(error, shape.members, { shape, set, depth: 0, room });
}

/** An object that is an error, and the object around it. */
interface ErrorObject {
  readonly value: JsonObject;
  readonly pointer: string;
  readonly codes: Codes;
  readonly around: JsonObject | null;
}

/** What an error and those nested in it have in common. */
interface Whole {
  readonly shape: CompiledShape;
  readonly set: string | null;
  /** How far nested items are followed. */
  readonly depth: number;
  /** How many more items the whole error may have, and how many characters of paths. */
  readonly room: { left: number; paths: number };
}

function decodeObject(
  { value: object, pointer, codes: { code, coarser, rounded }, around }: ErrorObject,
  members: Members,
  whole: Whole,
): Decoded {
  const { loose, place } = whole.shape;
  const read = (path: readonly string[] | null): string | null =>
    path ? textOf(valueAt(object, path, loose)) : null;
  const { items, cut } = decodeItems(members, { value: object, pointer }, whole);
  return {
    code,
    coarser,
    rounded,
    set: whole.set,
    message: firstText(members.messages, read),
    detail: read(members.detail),
    time: read(members.time),
    status: statusOf(read(members.status)),
    ids: memberIds(members, loose, object, around, place === 'headers'),
    path: pointer,
    items,
    cut,
  };
}

interface Items {
  readonly items: readonly Decoded[];
  readonly cut: boolean;
}

const NO_ITEMS: Items = { items: NONE, cut: false };

function decodeItems(members: Members, place: Place, whole: Whole): Items {
  const found = members.items && follow(place, members.items, whole.shape.loose);
  if (!found) return NO_ITEMS;
  const items: Decoded[] = [];
  const cut = addItems(items, found, members, whole, 'texts');
  return { items, cut };
}

/**
 * Adds what lies in a list, or in the lists below an object; and the texts of the object that stands where
 * the nested errors do, each the message on one member. Returns whether some were left out.
 */
function addItems(
  items: Decoded[],
  { value, pointer }: Place,
  read: Members,
  whole: Whole,
  texts: 'texts' | 'no-texts' = 'no-texts',
): boolean {
  if (Array.isArray(value)) return addListed(items, value, pointer, read, whole);
  return isObject(value) && addBelow(items, value, pointer, read, whole, texts);
}

function addListed(
  items: Decoded[],
  list: readonly unknown[],
  pointer: string,
  read: Members,
  whole: Whole,
): boolean {
  for (const [index, value] of list.entries()) {
    if (typeof value !== 'string' && !isObject(value)) continue;
    const path = pathOfItem(pointer, index, items, whole);
    if (path === null) return true;
    whole.room.left -= 1;
    items.push(
      typeof value === 'string'
        ? textItem(value, path, whole)
        : objectItem({ value, pointer: path }, read.item ?? read, deeper(whole)),
    );
  }
  return false;
}

function objectItem(
  { value, pointer }: { readonly value: JsonObject; readonly pointer: string },
  members: Members,
  whole: Whole,
): Decoded {
  const codes = codesOf(members, value, whole.shape.loose);
  return decodeObject({ value, pointer, codes, around: null }, members, whole);
}

function textItem(message: string, path: string, { set }: Whole): Decoded {
  return { ...NOTHING, set, message, path };
}

function addBelow(
  items: Decoded[],
  object: JsonObject,
  pointer: string,
  read: Members,
  whole: Whole,
  texts: 'texts' | 'no-texts',
): boolean {
  let cut = false;
  for (const key in object) {
    const value = object[key];
    const isText = typeof value === 'string' && texts === 'texts';
    if (!isText && (typeof value !== 'object' || value === null)) continue;
    const path = pathOfItem(pointer, key, items, whole);
    if (path === null) return true;
    if (isText) {
      whole.room.left -= 1;
      items.push(textItem(value, path, whole));
    } else cut = addItems(items, { value, pointer: path }, read, deeper(whole)) || cut;
  }
  return cut;
}

function deeper(whole: Whole): Whole {
  return { ...whole, depth: whole.depth + 1 };
}

/** Where a further item stands, or a list of them; null when there is no room for one. */
function pathOfItem(
  pointer: string,
  token: string | number,
  items: readonly Decoded[],
  { depth, room }: Whole,
): string | null {
  if (depth >= DEEPEST_ITEM || items.length >= MOST_ITEMS || room.left === 0) return null;
  const path = childPointer(pointer, token);
  room.paths -= path.length;
  return room.paths < 0 ? null : path;
}

function firstText(
  paths: readonly (readonly string[])[],
  read: (path: readonly string[]) => string | null,
): string | null {
  for (const path of paths) {
    const text = read(path);
    if (text !== null) return text;
  }
  return null;
}

/** The body's own word for the HTTP status: three digits, as a number or as text. */
function statusOf(text: string | null): number | null {
  return text !== null && /^[1-5]\d\d$/.test(text) ? Number(text) : null;
}
