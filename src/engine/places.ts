import type { FindingItem } from '../model/finding.ts';
import type { Catalogue, Members } from './catalogue.ts';
import { childPointer, follow, isObject, type Place } from './members.ts';

/** What the decoder read at a place of the body. */
export type Role = 'code' | 'message' | 'detail' | 'time' | 'status' | 'id';

/** A member of the body that a finding was read from. */
export interface DecodedPlace {
  /** JSON Pointer from the top of the body. */
  readonly pointer: string;
  readonly role: Role;
}

const ROLES = ['code', 'message', 'detail', 'time', 'status'] as const satisfies readonly Exclude<
  Role,
  'id'
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
    const at = (path: Members['code'], role: Role): readonly DecodedPlace[] => {
      const member = path && follow(place, path, shape.loose);
      return member ? [{ pointer: member.pointer, role }] : [];
    };
    return [
      ...ROLES.flatMap((role) => at(shape.members[role], role)),
      ...shape.members.ids.flatMap(({ path }) => at(path, 'id')),
      ...item.items.flatMap(placesOf),
    ];
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
