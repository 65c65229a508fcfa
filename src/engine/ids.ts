import type { Header } from '../model/exchange.ts';
import type { FindingId } from '../model/finding.ts';
import { ID_HEADERS } from '../model/id-headers.ts';
import type { Pack } from '../model/pack.ts';
import type { CompiledPack, CompiledShape } from './compile.ts';
import { type JsonObject, textOf, valueAt } from './members.ts';

/** The place of a header, as it is spelled, in the order of quoting; -1 for one that carries no id. */
export type IdHeaders = (name: string) => number;

/** The headers that carry an id in a vendor's responses, the vendor's own first. */
export function idHeadersOf(pack: Pack): IdHeaders {
  const names = [...new Set([...(pack.idHeaders ?? []), ...ID_HEADERS])];
  const places = new Map(names.map((name, place) => [name, place]));
  const lengths: boolean[] = [];
  for (const { length } of names) lengths[length] = true;
  const spelled = new Map<string, number>();
  return (name) => {
    // Most headers are told apart by their length.
    if (lengths[name.length] !== true) return -1;
    const known = spelled.get(name);
    if (known !== undefined) return known;
    const place = places.get(name.toLowerCase()) ?? -1;
    if (spelled.size === MOST_SPELLINGS) spelled.clear();
    spelled.set(name, place);
    return place;
  };
}

/** A vendor spells its headers in few ways; a HAR can hold names without end. */
const MOST_SPELLINGS = 1_000;

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
    if (value === '') continue;
    const place = idHeaders(name);
    if (place < 0) continue;
    const id: FindingId = { name, value, from: 'header' };
    if (found === null) found = [id];
    else addInOrder(found, id, place, idHeaders);
  }
  return found ?? NONE;
}

/** Of two headers with one name the first counts. */
function addInOrder(found: FindingId[], id: FindingId, place: number, placeOf: IdHeaders): void {
  if (found.some(({ name }) => placeOf(name) === place)) return;
  found.splice(found.findLastIndex(({ name }) => placeOf(name) < place) + 1, 0, id);
}

const NONE: readonly FindingId[] = [];
