import type { Header } from '../model/exchange.ts';
import type { FindingId } from '../model/finding.ts';
import { ID_HEADERS } from '../model/id-headers.ts';
import type { Pack } from '../model/pack.ts';
import type { CompiledPack, CompiledShape } from './compile.ts';
import { type JsonObject, textOf, valueAt } from './members.ts';

/** The response headers that carry an id. */
export interface IdHeaders {
  /** By name in lower case: the place in the order of quoting. */
  readonly places: ReadonlyMap<string, number>;
  /** By length: whether one of the names is so long. */
  readonly lengths: readonly (true | undefined)[];
}

/** The headers that carry an id in a vendor's responses, the vendor's own first. */
export function idHeadersOf(pack: Pack): IdHeaders {
  const names = [...new Set([...(pack.idHeaders ?? []), ...ID_HEADERS])];
  const lengths: true[] = [];
  for (const { length } of names) lengths[length] = true;
  return { places: new Map(names.map((name, place) => [name, place])), lengths };
}

/** The ids in the error object, or in the object around it. */
export function bodyIds(
  { members, loose }: CompiledShape,
  object: JsonObject,
  around: JsonObject | null,
): readonly FindingId[] {
  if (members.ids.length === 0) return NONE;
  const found: FindingId[] = [];
  for (const { name, path } of members.ids) {
    const member = valueAt(object, path, loose) ?? (around ? valueAt(around, path, loose) : null);
    const value = textOf(member);
    if (value !== null) found.push({ name, value, from: 'body' });
  }
  return found;
}

/** The ids in the response's headers, under the names that the headers have, the pack's own first. */
export function headerIds(
  { idHeaders }: Pick<CompiledPack, 'idHeaders'>,
  headers: readonly Header[],
): readonly FindingId[] {
  let found: FindingId[] | null = null;
  for (const { name, value } of headers) {
    // Most headers are told apart by their length, without a lower-case copy of each.
    if (!idHeaders.lengths[name.length] || value === '') continue;
    const place = idHeaders.places.get(name) ?? idHeaders.places.get(name.toLowerCase());
    if (place === undefined) continue;
    const id: FindingId = { name, value, from: 'header' };
    if (found === null) found = [id];
    else addInOrder(found, id, place, idHeaders.places);
  }
  return found ?? NONE;
}

/** Of two headers with one name the first counts. */
function addInOrder(
  found: FindingId[],
  id: FindingId,
  place: number,
  places: IdHeaders['places'],
): void {
  const placeOf = ({ name }: FindingId): number => places.get(name.toLowerCase()) ?? 0;
  if (found.some((other) => placeOf(other) === place)) return;
  found.splice(found.findLastIndex((other) => placeOf(other) < place) + 1, 0, id);
}

const NONE: readonly FindingId[] = [];
