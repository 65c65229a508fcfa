import type { FindingItem } from '../model/finding.ts';
import type { Catalogue } from './catalogue.ts';
import { splitPath } from './fields.ts';
import { childPointer, follow, isObject, type Place } from './members.ts';
import { parse } from './parse.ts';
import { BODY } from './response-headers.ts';

/** What the decoder read at a place of the body; `field`: a documented member that no finding carries. */
export type Role = 'code' | 'message' | 'detail' | 'time' | 'status' | 'id' | 'field';

/** A member of the body that a finding was read from. */
export interface DecodedPlace {
  /** JSON Pointer from the top of the body. */
  readonly pointer: string;
  readonly role: Role;
  /** What the vendor documents the member to be, in our words; null when it does not. */
  readonly definition: string | null;
}

const ROLES = ['detail', 'time', 'status'] as const satisfies readonly Exclude<
  Role,
  'code' | 'id' | 'message' | 'field'
>[];

/** Where in the parsed body the finding and its nested items were read; for the marks in the detail. */
export function decodedPlaces(
  finding: FindingItem,
  body: unknown,
  catalogue: Catalogue,
): readonly DecodedPlace[] {
  const shape = finding.vendor === null ? null : catalogue.shape(finding.vendor, finding.shape);
  if (!shape) return [];
  if (shape.place !== 'headers') return placesOf(finding, body);
  // What stands in the headers has no place in the body, but for what stands beside them.
  return placesOf(finding, { [BODY]: body }).map((place) => ({
    ...place,
    pointer: place.pointer.slice(childPointer('', BODY).length),
  }));

  function placesOf(item: FindingItem, whole: unknown): readonly DecodedPlace[] {
    const place = resolve(whole, item.path);
    if (!place || !shape) return [];
    const { loose } = shape;
    const own = item === finding ? null : shape.members.item;
    const members = own ?? shape.members;
    // What the members of the form are says nothing of an item's that has others.
    const definitions = own ? {} : (shape.shape.fields ?? {});
    const at = (path: readonly string[] | null, role: Role): readonly DecodedPlace[] => {
      const member = path && follow(place, path, loose);
      if (!member) return [];
      return [{ pointer: member.pointer, role, definition: definitions[joined(path)] ?? null }];
    };
    const decoded = [
      ...members.codes.flatMap(({ path }) => at(path, 'code')),
      ...ROLES.flatMap((role) => at(members[role], role)),
      ...members.messages.flatMap((path) => at(path, 'message')),
      ...members.ids.flatMap(({ path }) => at(path, 'id')),
    ];
    const taken = new Set(decoded.map(({ pointer }) => pointer));
    const others = Object.keys(definitions)
      .filter((field) => field !== shape.shape.items)
      .flatMap((field) => at(splitPath(field), 'field'))
      .filter(({ pointer }) => !taken.has(pointer));
    return [...decoded, ...others, ...item.items.flatMap((one) => placesOf(one, whole))];
  }
}

/** The path as a pack writes it. */
function joined(path: readonly string[]): string {
  return path.map((name) => name.replaceAll('.', '\\.')).join('.');
}

/**
 * Follows a JSON Pointer (RFC 6901), in which `!` behind a token, or at the start, leads into the text that
 * stands there, as JSON of its own. Null when the body has no such place.
 */
function resolve(body: unknown, pointer: string): Place | null {
  const [start, ...tokens] = pointer.split('/');
  const whole: Place = { value: body, pointer: '' };
  let place = start === '!' ? insideOf(whole) : whole;
  for (const token of tokens) {
    if (!place) return null;
    place =
      childOf(place, token) ??
      (token.endsWith('!') ? insideOf(childOf(place, token.slice(0, -1))) : null);
  }
  return place;
}

function childOf({ value, pointer }: Place, token: string): Place | null {
  const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
  if (Array.isArray(value)) {
    return { value: value[Number(key)], pointer: childPointer(pointer, key) };
  }
  if (!isObject(value) || !Object.hasOwn(value, key)) return null;
  return { value: value[key], pointer: childPointer(pointer, key) };
}

/** What a text says that holds JSON. */
function insideOf(text: Place | null): Place | null {
  const inner = typeof text?.value === 'string' ? parse(text.value, false) : null;
  return text && inner?.kind === 'json'
    ? { value: inner.value, pointer: `${text.pointer}!` }
    : null;
}
