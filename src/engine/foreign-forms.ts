import { blaming } from './broken-pack.ts';
import type { Catalogue } from './catalogue.ts';
import { codesOf, setIdOf } from './codes.ts';
import type { CompiledShape } from './compile.ts';
import { lists } from './explain.ts';
import { holds } from './fields.ts';
import type { Form } from './form-index.ts';
import type { Head } from './head.ts';
import { follow, isObject, type Place } from './members.ts';
import { type Candidate, candidateAt } from './recognition.ts';
import { headHolds } from './response-headers.ts';

/**
 * Adds those of some forms that stand at a place whatever the host is: of all packs but that of the host.
 * Under a success status only forms count for which a success of any host is looked at.
 *
 * @param forms of which the place has the marks; their tests remain to be made
 * @throws BrokenPack when the data of a pack makes it fail
 */
export function addForeign(
  candidates: Candidate[],
  place: Place,
  forms: readonly Form[],
  { exchange, hostPack }: Head,
  catalogue: Catalogue,
): void {
  if (forms.length === 0) return;
  const allowed = exchange.status >= 400 ? null : catalogue.successForms(exchange);
  for (const form of forms) {
    const { shape } = form;
    if (shape.pack === hostPack || (allowed && !allowed.includes(shape))) continue;
    const found = blaming(shape.pack.pack, () => distinctive(form, place, exchange));
    if (found) candidates.push(found);
  }
}

/**
 * The form at the place, when all that makes it distinctive holds; null when not.
 *
 * @param exchange null when the error is of another response, whose head nobody knows
 */
export function distinctive(
  { shape, where, elsewhere }: Form,
  body: Place,
  exchange: Head['exchange'] | null,
): Candidate | null {
  const { loose } = shape;
  const place = follow(body, shape.at);
  if (!place || !isObject(place.value)) return null;
  const status = exchange?.status ?? null;
  if (!holds(where, place.value, loose, status)) return null;
  if (!holds(elsewhere, place.value, loose, status)) return null;
  if (!headHolds(shape.head, exchange)) return null;
  if (!hasListedCode(shape, place.value)) return null;
  const evidence = isNobodys(shape) ? 'form' : 'shape';
  return candidateAt(place, shape, evidence, where.length + elsewhere.length);
}

/** Whether the form is that of many, and names no vendor. */
export function isNobodys({ pack: { pack } }: CompiledShape): boolean {
  return pack.kind === 'form';
}

/**
 * Whether the vendor lists the code that stands there. Others use the same names for their own codes:
 * away from the vendor's hosts a code that nobody knows is no sign of the vendor.
 */
function hasListedCode(shape: CompiledShape, object: unknown): boolean {
  const { set, members, loose } = shape;
  if (set.kind === 'none' || shape.shape.anyCode || isNobodys(shape)) return true;
  return codesOf(members, object, loose).code === null || listsCode(shape, object);
}

/** Whether the pack has a record of the object's code, or of a coarser one beside it. */
export function listsCode(shape: CompiledShape, object: unknown): boolean {
  const { set, pack, members, loose } = shape;
  const { code, coarser } = codesOf(members, object, loose);
  if (code === null) return false;
  const chosen = setIdOf(shape, object);
  const ids = set.kind === 'by-field' && chosen === null ? set.otherwise : [chosen ?? ''];
  const sets = ids.flatMap((id) => pack.sets.get(id) ?? []);
  return [code, ...coarser].some((some) => sets.some((own) => lists(own, some)));
}
