import type { Evidence } from '../model/finding.ts';
import { blaming } from './broken-pack.ts';
import { byPath, isPathed } from './by-path.ts';
import type { Catalogue } from './catalogue.ts';
import type { CompiledPack, CompiledShape } from './compile.ts';
import { holds } from './fields.ts';
import type { Form } from './form-index.ts';
import type { Head } from './head.ts';
import { showsSign } from './look.ts';
import { follow, isObject, type JsonObject, type Place, textOf, valueAt } from './members.ts';
import { everyObject } from './scan.ts';

/** Whose error stands at a place, and why we think so. */
export interface Recognition {
  readonly pack: CompiledPack;
  /** Null when only the host speaks for the vendor. */
  readonly shape: CompiledShape | null;
  readonly evidence: Evidence;
  /** The error object; for a host-only recognition the whole body. */
  readonly place: Place;
  /** The object around it, where ids may stand too. */
  readonly around: JsonObject | null;
  /** The body has a form of the vendor and says success in it, against the HTTP status. */
  readonly saysSuccess: boolean;
}

/** One error of a body: the best recognition, and further ones with evidence of their own. */
export interface Recognized {
  readonly best: Recognition;
  readonly others: readonly Recognition[];
  /** There are more errors in the body than were taken, and this is the first of them. */
  readonly cut: boolean;
}

/** A body that was made sense of. */
export interface Body {
  readonly text: string;
  readonly value: unknown;
}

/** A recognition with what it is ranked by. */
interface Candidate {
  readonly recognition: Recognition;
  /** The URL's path told this form from the pack's others. */
  readonly byPath: boolean;
  readonly tests: number;
}

const STRENGTH: readonly Evidence[] = ['host+shape', 'shape', 'host', 'form', 'http'];

/** A list can repeat an error without end; as many as anybody looks at are taken. */
const MOST_ERRORS = 1_000;

/**
 * Says whose errors the body holds, on what evidence. `body` is null when there is none, or none that
 * makes sense. On a vendor's host its forms suffice, and a failing response without any is still the
 * vendor's; on any other host only distinctive forms count.
 *
 * @throws BrokenPack when the data of a pack makes it fail
 */
export function recognize(
  body: Body | null,
  head: Head,
  catalogue: Catalogue,
): readonly Recognized[] {
  const ranked = body ? candidatesOf(body.value, head, catalogue) : [];
  const success = ranked[0] !== undefined && saysSuccess(ranked[0]);
  const whole = success ? null : withOthers(ranked, body, head);
  const scattered = body && head.hostPack ? recognizeAnywhere(body, head.hostPack, whole) : [];
  const found = whole ? [whole, ...scattered] : scattered;
  if (found.length > 0 || head.exchange.status < 400 || !head.hostPack) return found;
  return [{ best: byHost(head.hostPack, body, success), others: [], cut: false }];
}

function byHost(pack: CompiledPack, body: Body | null, saysSuccess = false): Recognition {
  const place = { value: body?.value ?? null, pointer: '' };
  return { pack, shape: null, evidence: 'host', place, around: null, saysSuccess };
}

/** What the body as a whole can be, the strongest first. */
function candidatesOf(body: unknown, head: Head, catalogue: Catalogue): readonly Recognition[] {
  if (!isObject(body)) return [];
  const { hostPack } = head;
  const place = { value: body, pointer: '' };
  const candidates: Candidate[] = [];
  if (hostPack) {
    blaming(hostPack.pack, () => candidates.push(...onHost(place, hostPack, head.address.path)));
  }
  for (const form of catalogue.formsIn(body)) {
    const { pack } = form.shape;
    const candidate = pack === hostPack ? null : blaming(pack.pack, () => distinctive(place, form));
    if (candidate) candidates.push(candidate);
  }
  if (candidates.length > 1) candidates.sort(strongestFirst);
  return candidates.map(({ recognition }) => recognition);
}

function withOthers(
  ranked: readonly Recognition[],
  body: Body | null,
  head: Head,
): Recognized | null {
  const best = ranked[0];
  if (!best) return null;
  const others = ranked.length > 1 ? firstOfEachPack(ranked, best.pack) : [];
  if (head.hostPack && head.exchange.status >= 400 && best.pack !== head.hostPack) {
    others.push(byHost(head.hostPack, body));
  }
  return { best, others, cut: false };
}

function onHost(body: Place, pack: CompiledPack, path: string): Candidate[] {
  const { shapes, decided } = byPath(pack, path);
  const candidates: Candidate[] = [];
  for (const shape of shapes) {
    if (shape.anywhere) continue;
    const place = follow(body, shape.at);
    if (!place || !isObject(place.value)) continue;
    const where = shape.where.find((fields) => holds(fields, place.value, shape.loose));
    if (!where) continue;
    const byKeys = isPathed(shape) && !decided;
    if (byKeys && !holds(shape.withoutPath, place.value, shape.loose)) continue;
    candidates.push({
      recognition: recognition(shape, 'host+shape', place, null),
      byPath: decided === shape,
      tests: where.length + (byKeys ? shape.withoutPath.length : 0),
    });
  }
  return candidates;
}

function distinctive(body: Place, { shape, where, elsewhere }: Form): Candidate | null {
  const place = follow(body, shape.at);
  if (!place || !isObject(place.value)) return null;
  if (!holds(where, place.value, shape.loose)) return null;
  if (!holds(elsewhere, place.value, shape.loose)) return null;
  return {
    recognition: recognition(shape, 'shape', place, null),
    byPath: false,
    tests: where.length + elsewhere.length,
  };
}

function recognition(
  shape: CompiledShape,
  evidence: Evidence,
  place: Place,
  around: JsonObject | null,
): Recognition {
  return { pack: shape.pack, shape, evidence, place, around, saysSuccess: false };
}

/**
 * Forms that stand on their own anywhere in the body, each object that fits one an error of its own.
 * An object that is an error already, or lies within one, is no further error.
 */
function recognizeAnywhere(
  { text, value: body }: Body,
  pack: CompiledPack,
  whole: Recognized | null,
): readonly Recognized[] {
  const found: Recognized[] = [];
  const shapes = pack.shapes.filter((shape) => shape.anywhere && showsSign(text, [shape]));
  if (shapes.length === 0) return found;
  let isCut = false;
  blaming(pack.pack, () => {
    everyObject(body, ({ value, around, pointer }) => {
      if (value === whole?.best.place.value) return 'enter';
      const shape = shapes.find(({ where, loose }) =>
        where.some((fields) => holds(fields, value, loose)),
      );
      if (!shape) return 'enter';
      if (found.length === MOST_ERRORS) {
        isCut = true;
        return 'stop';
      }
      const place = { value, pointer: pointer() };
      const best = recognition(shape, 'host+shape', place, around?.value ?? null);
      found.push({ best, others: [], cut: false });
      return 'skip';
    });
  });
  const [first, ...others] = found;
  return first && isCut ? [{ ...first, cut: true }, ...others] : found;
}

function saysSuccess({ shape, place }: Recognition): boolean {
  if (!shape?.members.code || shape.success.size === 0) return false;
  const code = textOf(valueAt(place.value, shape.members.code, shape.loose));
  return code !== null && shape.success.has(code);
}

function strongestFirst(a: Candidate, b: Candidate): number {
  return (
    STRENGTH.indexOf(a.recognition.evidence) - STRENGTH.indexOf(b.recognition.evidence) ||
    Number(b.byPath) - Number(a.byPath) ||
    b.tests - a.tests ||
    (a.recognition.pack.pack.id < b.recognition.pack.pack.id ? -1 : 1)
  );
}

/** The best candidate of each further pack: two forms of one pack are no two opinions. */
function firstOfEachPack(candidates: readonly Recognition[], except: CompiledPack): Recognition[] {
  const seen = new Set([except]);
  return candidates.filter(({ pack }) => {
    const further = !seen.has(pack);
    seen.add(pack);
    return further;
  });
}
