import { blamingEach } from './broken-pack.ts';
import type { ByPath } from './by-path.ts';
import type { Catalogue } from './catalogue.ts';
import type { CompiledPack } from './compile.ts';
import { addForeign, distinctive, isNobodys } from './foreign-forms.ts';
import type { Head } from './head.ts';
import { isObject, type JsonObject, type Place } from './members.ts';
import { addOwn } from './own-forms.ts';
import { ranked } from './ranking.ts';
import type { Candidate } from './recognition.ts';
import { pointerOf, relayedPlaces } from './relayed.ts';
import { headersAndBody } from './response-headers.ts';
import { mayBeFailure } from './standing.ts';

const NONE: readonly never[] = [];

/**
 * What the response as a whole can be, by its body, by what that relays, and by its headers, the best
 * first.
 *
 * @throws BrokenPack when the data of a pack makes it fail
 */
export function candidatesOf(
  body: unknown,
  head: Head,
  own: ByPath | null,
  catalogue: Catalogue,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  if (isObject(body)) addInBody(candidates, body, head, own, catalogue);
  else if (mayBeFailure(head.exchange.status)) addRelayed(candidates, body, catalogue);
  addInHeaders(candidates, body, head, own, catalogue);
  return ranked(candidates);
}

/** Makes the search for what an element of a body that is a list can be, the best first. */
export function elementCandidates(
  head: Head,
  own: ByPath | null,
  catalogue: Catalogue,
): (place: Place) => readonly Candidate[] {
  return (place) => {
    if (!isObject(place.value)) return NONE;
    const candidates: Candidate[] = [];
    if (own) addOwn(candidates, place, 'element', own, head);
    addForeign(candidates, place, catalogue.formsInElement(place.value), head, catalogue);
    return ranked(candidates);
  };
}

function addInBody(
  candidates: Candidate[],
  body: JsonObject,
  head: Head,
  own: ByPath | null,
  catalogue: Catalogue,
): void {
  const { status, mediaType } = head.exchange;
  const place = { value: body, pointer: '' };
  if (own) addOwn(candidates, place, 'body', own, head);
  addForeign(candidates, place, catalogue.formsIn(body, mediaType), head, catalogue);
  if (mayBeFailure(status) && !candidates.some(isOfVendor)) {
    addRelayed(candidates, body, catalogue);
  }
}

function isOfVendor({ evidence }: Candidate): boolean {
  return evidence === 'host+shape' || evidence === 'shape';
}

/**
 * A vendor's error that somebody's own server wraps or forwards, of each vendor the first. A form of
 * nobody's is nothing to pass on.
 */
function addRelayed(candidates: Candidate[], body: unknown, catalogue: Catalogue): void {
  const named = new Set<CompiledPack>();
  for (const relayed of relayedPlaces(body)) {
    const { value } = relayed;
    blamingEach(catalogue.formsIn(value, ''), (form) => {
      if (isNobodys(form.shape) || named.has(form.shape.pack)) return;
      const found = distinctive(form, { value, pointer: pointerOf(relayed) }, null);
      if (found) candidates.push({ ...found, relayed: true });
    });
    for (const { pack } of candidates) named.add(pack);
  }
}

/** What the response's headers say, whatever form the body has; they say less of an error than its own form does. */
function addInHeaders(
  candidates: Candidate[],
  body: unknown,
  head: Head,
  own: ByPath | null,
  catalogue: Catalogue,
): void {
  const { responseHeaders } = head.exchange;
  const forms = catalogue.formsInHeaders(responseHeaders);
  const hasOwn = own?.places.has('headers') ?? false;
  if (forms.length === 0 && !hasOwn) return;
  const place = { value: headersAndBody(responseHeaders, body), pointer: '' };
  const found: Candidate[] = [];
  if (own && hasOwn) addOwn(found, place, 'headers', own, head);
  addForeign(found, place, forms, head, catalogue);
  for (const candidate of found) candidates.push({ ...candidate, tests: 0 });
}
