import { blamingEach } from './broken-pack.ts';
import type { Catalogue } from './catalogue.ts';
import { setIdOf } from './codes.ts';
import type { CompiledPack, CompiledShape } from './compile.ts';
import { lists } from './explain.ts';
import { holds } from './fields.ts';
import type { PossibleForm } from './form-index.ts';
import type { Head } from './head.ts';
import { follow, isObject, type Place } from './members.ts';
import { type Candidate, candidateAt } from './recognition.ts';
import { headHolds } from './response-headers.ts';
import { mayBeFailure } from './standing.ts';

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
  forms: readonly PossibleForm[],
  { exchange, hostPack }: Head,
  catalogue: Catalogue,
): void {
  if (forms.length === 0) return;
  const allowed = mayBeFailure(exchange.status) ? null : catalogue.successForms(exchange);
  blamingEach(forms, (form) => {
    const { shape } = form;
    if (shape.pack === hostPack || (allowed && !allowed.includes(shape))) return;
    const found = distinctive(form, place, exchange);
    if (found) candidates.push(found);
  });
}

/**
 * The form at the place, when all that makes it distinctive holds; null when not.
 *
 * @param exchange null when the error is of another response, whose head nobody knows
 */
export function distinctive(
  { shape, tests, left }: PossibleForm,
  body: Place,
  exchange: Head['exchange'] | null,
): Candidate | null {
  const place = follow(body, shape.at);
  if (!place || !isObject(place.value)) return null;
  if (!holds(left, place.value, shape.loose, exchange?.status ?? null)) return null;
  if (!headHolds(shape.head, exchange)) return null;
  const found = candidateAt(place, shape, isNobodys(shape) ? 'form' : 'shape', tests);
  return hasListedCode(found) ? found : null;
}

/** Whether the form is that of many, and names no vendor. */
export function isNobodys({ pack }: CompiledShape): boolean {
  return pack.isForm;
}

/**
 * Whether the vendor lists the code that stands there. Others use the same names for their own codes:
 * away from the vendor's hosts a code that nobody knows is no sign of the vendor.
 */
function hasListedCode(candidate: Candidate): boolean {
  const { shape, codes, evidence } = candidate;
  if (shape.set.kind === 'none' || shape.anyCode || evidence === 'form') return true;
  return codes.code === null || listsCode(candidate);
}

/** Whether the pack has a record of the error's code, or of a coarser one beside it. */
export function listsCode({ shape, place, codes: { code, coarser } }: Candidate): boolean {
  if (code === null) return false;
  const { set, pack } = shape;
  const chosen = setIdOf(shape, place.value);
  if (chosen !== null || set.kind !== 'by-field') return listedIn(pack, chosen, code, coarser);
  return set.otherwise.some((id) => listedIn(pack, id, code, coarser));
}

function listedIn(
  { sets }: CompiledPack,
  id: string | null,
  code: string,
  coarser: readonly string[],
): boolean {
  const set = id === null ? undefined : sets.get(id);
  if (!set) return false;
  return lists(set, code) || coarser.some((one) => lists(set, one));
}
