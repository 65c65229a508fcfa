import type { FindingId } from '../model/finding.ts';
import type { CompiledShape } from './compile.ts';
import { bodyIds } from './ids.ts';
import {
  childPointer,
  follow,
  isObject,
  type JsonObject,
  type Place,
  textOf,
  valueAt,
} from './members.ts';
import type { Recognition } from './recognize.ts';

/** The vendor's words at one place of the body, nothing of ours. */
export interface Decoded {
  readonly code: string | null;
  /** The code is a number that JavaScript does not hold as it was sent: it would be the code of something else. */
  readonly rounded: boolean;
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

const NOTHING: Decoded = {
  code: null,
  rounded: false,
  message: null,
  detail: null,
  time: null,
  status: null,
  ids: [],
  path: '',
  items: [],
  cut: false,
};

/** Reads the members that the recognized shape names. Where only the host spoke there is nothing to read. */
export function decode({ shape, place, around }: Recognition): Decoded {
  return shape && isObject(place.value)
    ? decodeObject(shape, place.value, place.pointer, around, {
        depth: 0,
        room: { left: MOST_ITEMS_IN_ALL, paths: MOST_ITEM_PATHS },
      })
    : NOTHING;
}

/** How far nested items are followed. */
interface Limits {
  readonly depth: number;
  /** How many more items the whole error may have, and how many characters of paths. */
  readonly room: { left: number; paths: number };
}

function decodeObject(
  shape: CompiledShape,
  object: JsonObject,
  pointer: string,
  around: JsonObject | null,
  limits: Limits,
): Decoded {
  const { members, loose } = shape;
  const read = (path: readonly string[] | null): string | null =>
    path ? textOf(valueAt(object, path, loose)) : null;
  const { items, cut } = decodeItems(shape, { value: object, pointer }, limits);
  const sent = members.code && valueAt(object, members.code, loose);
  const code = textOf(sent);
  return {
    code,
    rounded: code === null && typeof sent === 'number',
    message: firstText(members.messages, read),
    detail: read(members.detail),
    time: read(members.time),
    status: statusOf(read(members.status)),
    ids: bodyIds(shape, object, around),
    path: pointer,
    items,
    cut,
  };
}

interface Items {
  readonly items: readonly Decoded[];
  readonly cut: boolean;
}

const NO_ITEMS: Items = { items: [], cut: false };

function decodeItems(shape: CompiledShape, place: Place, { depth, room }: Limits): Items {
  const list = shape.members.items && follow(place, shape.members.items, shape.loose);
  if (!list || !Array.isArray(list.value)) return NO_ITEMS;
  if (depth >= DEEPEST_ITEM) return { items: [], cut: list.value.length > 0 };
  const elements: readonly unknown[] = list.value;
  const items: Decoded[] = [];
  for (const [index, element] of elements.entries()) {
    const pointer = childPointer(list.pointer, index);
    room.paths -= pointer.length;
    if (index >= MOST_ITEMS || room.left === 0 || room.paths < 0) return { items, cut: true };
    if (typeof element === 'string') {
      room.left -= 1;
      items.push({ ...NOTHING, message: element, path: pointer });
    } else if (isObject(element)) {
      room.left -= 1;
      items.push(decodeObject(shape, element, pointer, null, { depth: depth + 1, room }));
    }
  }
  return { items, cut: false };
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
