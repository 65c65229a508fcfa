import type { FindingId } from '../model/finding.ts';
import type { CompiledShape } from './catalogue.ts';
import { bodyIds } from './ids.ts';
import { childPointer, follow, isObject, type Place, textOf } from './members.ts';
import type { Recognition } from './recognize.ts';

/** The vendor's words at one place of the body, nothing of ours. */
export interface Decoded {
  readonly code: string | null;
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
const DEEPEST_ITEM = 8;

const NOTHING: Decoded = {
  code: null,
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
  return shape ? decodePlace(shape, place, around, 0) : NOTHING;
}

function decodePlace(
  shape: CompiledShape,
  place: Place,
  around: Place | null,
  depth: number,
): Decoded {
  const { members, loose } = shape;
  const read = (path: readonly string[] | null): unknown =>
    path ? follow(place, path, loose)?.value : undefined;
  const { items, cut } = decodeItems(shape, place, depth);
  return {
    code: textOf(read(members.code)),
    message: members.messages.map((path) => textOf(read(path))).find(isText) ?? null,
    detail: textOf(read(members.detail)),
    time: textOf(read(members.time)),
    status: statusOf(read(members.status)),
    ids: bodyIds(shape, place, around),
    path: place.pointer,
    items,
    cut,
  };
}

function decodeItems(
  shape: CompiledShape,
  place: Place,
  depth: number,
): { readonly items: readonly Decoded[]; readonly cut: boolean } {
  const list = shape.members.items && follow(place, shape.members.items, shape.loose);
  if (!list || !Array.isArray(list.value)) return { items: [], cut: false };
  if (depth >= DEEPEST_ITEM) return { items: [], cut: list.value.length > 0 };
  const elements: readonly unknown[] = list.value;
  const items = elements.slice(0, MOST_ITEMS).flatMap((element, index) => {
    const pointer = childPointer(list.pointer, index);
    if (typeof element === 'string') return { ...NOTHING, message: element, path: pointer };
    return isObject(element)
      ? decodePlace(shape, { value: element, pointer }, null, depth + 1)
      : [];
  });
  return { items, cut: elements.length > MOST_ITEMS };
}

function isText(text: string | null): text is string {
  return text !== null;
}

/** The body's own word for the HTTP status: three digits, as a number or as text. */
function statusOf(value: unknown): number | null {
  return /^[1-5]\d\d$/.test(textOf(value) ?? '') ? Number(value) : null;
}
