import type { FindingItem } from '../model/finding.ts';
import type { Catalogue } from './catalogue.ts';
import { childPointer, follow, isObject, type Place } from './members.ts';

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

const ROLES = ['code', 'detail', 'time', 'status'] as const satisfies readonly Exclude<
  Role,
  'id' | 'message' | 'field'
>[];

/** Where in the parsed body the finding and its nested items were read; for the marks in the detail. */
export function decodedPlaces(
  finding: FindingItem,
  body: unknown,
  catalogue: Catalogue,
): readonly DecodedPlace[] {
  const shape = finding.vendor === null ? null : catalogue.shape(finding.vendor, finding.shape);
  if (!shape) return [];
  return placesOf(finding);

  function placesOf(item: FindingItem): readonly DecodedPlace[] {
    const place = resolve(body, item.path);
    if (!place || !shape) return [];
    const { members, loose } = shape;
    const definitions = shape.shape.fields ?? {};
    const at = (path: readonly string[] | null, role: Role): readonly DecodedPlace[] => {
      const member = path && follow(place, path, loose);
      if (!member) return [];
      return [{ pointer: member.pointer, role, definition: definitions[path.join('.')] ?? null }];
    };
    const decoded = [
      ...ROLES.flatMap((role) => at(members[role], role)),
      ...members.messages.flatMap((path) => at(path, 'message')),
      ...members.ids.flatMap(({ path }) => at(path, 'id')),
    ];
    const taken = new Set(decoded.map(({ pointer }) => pointer));
    const others = Object.keys(definitions)
      .filter((field) => field !== shape.shape.items)
      .flatMap((field) => at(field.split('.'), 'field'))
      .filter(({ pointer }) => !taken.has(pointer));
    return [...decoded, ...others, ...item.items.flatMap(placesOf)];
  }
}

/** Follows a JSON Pointer (RFC 6901); null when the body has no such place. */
function resolve(body: unknown, pointer: string): Place | null {
  let place: Place = { value: body, pointer: '' };
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    const { value } = place;
    const next = childPointer(place.pointer, key);
    if (Array.isArray(value)) place = { value: value[Number(key)], pointer: next };
    else if (isObject(value) && Object.hasOwn(value, key)) {
      place = { value: value[key], pointer: next };
    } else return null;
  }
  return place;
}
