import type { Header } from '../model/exchange.ts';
import type { FindingId } from '../model/finding.ts';
import { ID_HEADERS } from '../model/id-headers.ts';
import type { Pack } from '../model/pack.ts';
import type { CompiledPack, Members } from './compile.ts';
import { byHeaderName } from './header-names.ts';
import { type JsonObject, textOf, valueAt } from './members.ts';
import { BODY } from './response-headers.ts';

/** The place of a header, as it is spelled, in the order of quoting; -1 for one that carries no id. */
export type IdHeaders = (name: string) => number;

/** The headers that carry an id in a vendor's responses, the vendor's own first. */
export function idHeadersOf(pack: Pick<Pack, 'idHeaders'>): IdHeaders {
  const names = [...new Set([...(pack.idHeaders ?? []), ...ID_HEADERS])];
  const placeOf = byHeaderName(new Map(names.map((name, place) => [name, place])));
  return (name) => placeOf(name) ?? -1;
}

/** The ids in the error object, or in the object around it. */
export function memberIds(
  { ids }: Pick<Members, 'ids'>,
  loose: boolean,
  object: JsonObject,
  around: JsonObject | null,
  inHeaders: boolean,
): readonly FindingId[] {
  if (ids.length === 0) return NONE;
  const found: FindingId[] = [];
  for (const { name, path } of ids) {
    const member = valueAt(object, path, loose) ?? (around ? valueAt(around, path, loose) : null);
    const value = textOf(member);
    const from = inHeaders && path[0] !== BODY ? 'header' : 'body';
    if (value !== null) found.push({ name, value, from });
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

/** The steps with the name of the id to quote; a response without any is found by time and URL. */
export function withId(fix: readonly string[], ids: readonly FindingId[]): readonly string[] {
  if (!quotesId(fix)) return fix;
  const name = ids[0]?.name ?? 'time and URL of the request';
  return fix.map((step) => step.replaceAll('{id}', () => name));
}

/** Whether the steps have a place for an id. Kept, because most have none and are read again and again. */
function quotesId(fix: readonly string[]): boolean {
  const known = quoting.get(fix);
  if (known !== undefined) return known;
  const quotes = fix.some((step) => step.includes('{id}'));
  quoting.set(fix, quotes);
  return quotes;
}

const quoting = new WeakMap<readonly string[], boolean>();

const NONE: readonly FindingId[] = [];
