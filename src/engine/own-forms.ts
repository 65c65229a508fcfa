import { blaming } from './broken-pack.ts';
import { type ByPath, byPath, isPathed } from './by-path.ts';
import type { CompiledShape, ShapePlace } from './compile.ts';
import { type CompiledFields, holds } from './fields.ts';
import type { Head } from './head.ts';
import { follow, isObject, type Place } from './members.ts';
import { type Candidate, candidateAt } from './recognition.ts';
import { headHolds } from './response-headers.ts';
import { standsUnder } from './standing.ts';

/**
 * The forms that the vendor of the host has at the URL; null on a host of no vendor.
 *
 * @throws BrokenPack when the data of the pack makes it fail
 */
export function ownForms({ exchange, hostPack }: Head): ByPath | null {
  if (!hostPack) return null;
  return blaming(hostPack.pack, () => byPath(hostPack, exchange.url));
}

/**
 * Adds those of the vendor's own forms that stand at a place of one kind: on its host their `where`
 * suffices. Under a success or redirect status only the forms that are reported under one are looked for.
 *
 * @throws BrokenPack when the data of the pack makes it fail
 */
export function addOwn(
  candidates: Candidate[],
  place: Place,
  kind: ShapePlace,
  { shapes, decided }: ByPath,
  { exchange }: Head,
): void {
  const [first] = shapes;
  if (!first) return;
  blaming(first.pack.pack, () => {
    for (const shape of shapes) {
      if (shape.place !== kind || !canStand(shape, exchange)) continue;
      const found = ownForm(shape, place, exchange.status, decided);
      if (found) candidates.push(found);
    }
  });
}

/** Whether the head of a response lets the form stand in it, on the vendor's host. */
export function canStand(shape: CompiledShape, exchange: Head['exchange']): boolean {
  return standsUnder(shape, exchange.status) && headHolds(shape.head, exchange);
}

function ownForm(
  shape: CompiledShape,
  around: Place,
  status: number | null,
  decided: CompiledShape | null,
): Candidate | null {
  const { loose, withoutPath } = shape;
  const place = follow(around, shape.at);
  if (!place || !isObject(place.value)) return null;
  const where = alternativeIn(shape, place.value, status);
  if (!where) return null;
  const byKeys = isPathed(shape) && !decided;
  if (byKeys && !holds(withoutPath, place.value, loose, status)) return null;
  const tests = where.length + (byKeys ? withoutPath.length : 0);
  return candidateAt(place, shape, 'host+shape', tests, { byPath: decided === shape });
}

function alternativeIn(
  { where, loose }: CompiledShape,
  object: unknown,
  status: number | null,
): CompiledFields | null {
  for (const fields of where) if (holds(fields, object, loose, status)) return fields;
  return null;
}
