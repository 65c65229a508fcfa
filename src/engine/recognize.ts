import type { Evidence } from '../model/finding.ts';
import type { Pack } from '../model/pack.ts';
import type { Address } from './address.ts';
import type { Catalogue, CompiledPack, CompiledShape } from './catalogue.ts';
import { holds } from './fields.ts';
import { follow, isObject, type Place, textOf } from './members.ts';
import { everyObject } from './scan.ts';

/** Whose error stands at a place, and why we think so. */
export interface Recognition {
  readonly pack: Pack;
  /** Null when only the host speaks for the vendor. */
  readonly shape: CompiledShape | null;
  readonly evidence: Evidence;
  /** The error object; for a host-only recognition the whole body. */
  readonly place: Place;
  /** The object around it, where ids may stand too. */
  readonly around: Place | null;
  /** The body has a form of the vendor and says success in it, against the HTTP status. */
  readonly saysSuccess: boolean;
}

/** One error of a body: the best recognition, and further ones with evidence of their own. */
export interface Recognized {
  readonly best: Recognition;
  readonly others: readonly Recognition[];
}

/** What recognition needs of the exchange's head. */
export interface Head {
  readonly address: Address;
  readonly status: number;
  readonly hostPack: CompiledPack | null;
}

/** A recognition with what it is ranked by. */
interface Candidate {
  readonly recognition: Recognition;
  /** The URL's path told this form from the pack's others. */
  readonly byPath: boolean;
  readonly tests: number;
}

const WHOLE_BODY = '';
const STRENGTH: readonly Evidence[] = ['host+shape', 'shape', 'host', 'form', 'http'];

/**
 * Says whose errors the body holds, on what evidence. `body` is the parsed JSON, or null when there is
 * none. On a vendor's host its forms suffice, and a failing response without any is still the vendor's;
 * on any other host only distinctive forms count.
 */
export function recognize(
  body: Place | null,
  head: Head,
  catalogue: Catalogue,
): readonly Recognized[] {
  const ranked = body ? candidatesOf(body, head, catalogue) : [];
  const success = ranked[0] !== undefined && saysSuccess(ranked[0]);
  const whole = success ? null : withOthers(ranked, body, head);
  const scattered =
    body && head.hostPack ? recognizeAnywhere(body, head.hostPack, whole?.best.place) : [];
  const found = whole ? [whole, ...scattered] : scattered;
  if (found.length > 0 || head.status < 400 || !head.hostPack) return found;
  return [{ best: byHost(head.hostPack.pack, body, success), others: [] }];
}

function byHost(pack: Pack, body: Place | null, saysSuccess = false): Recognition {
  const place = body ?? { value: null, pointer: WHOLE_BODY };
  return { pack, shape: null, evidence: 'host', place, around: null, saysSuccess };
}

/** What the body as a whole can be, the strongest first. */
function candidatesOf(body: Place, head: Head, catalogue: Catalogue): readonly Recognition[] {
  return [
    ...(head.hostPack ? onHost(body, head.hostPack, head.address.path) : []),
    ...distinctive(body, head.hostPack, catalogue),
  ]
    .sort(strongestFirst)
    .map(({ recognition }) => recognition);
}

function withOthers(
  ranked: readonly Recognition[],
  body: Place | null,
  head: Head,
): Recognized | null {
  const best = ranked[0];
  if (!best) return null;
  const others = firstOfEachPack(ranked.slice(1), best.pack);
  if (head.hostPack && head.status >= 400 && best.pack !== head.hostPack.pack) {
    others.push(byHost(head.hostPack.pack, body));
  }
  return { best, others };
}

function onHost(body: Place, { shapes }: CompiledPack, path: string): Candidate[] {
  const decided = decidedByPath(shapes, path.toLowerCase());
  return shapes.flatMap((shape) => {
    if (shape.anywhere) return [];
    const pathed = shape.shape.paths !== undefined;
    if (pathed && decided && decided !== shape) return [];
    const place = follow(body, shape.at);
    if (!place || !isObject(place.value)) return [];
    const where = shape.where.find((fields) => holds(fields, place, shape.loose));
    if (!where) return [];
    const byKeys = pathed && !decided;
    if (byKeys && !holds(shape.withoutPath, place, shape.loose)) return [];
    return {
      recognition: recognition(shape, 'host+shape', place, null),
      byPath: decided === shape,
      tests: where.length + (byKeys ? shape.withoutPath.length : 0),
    };
  });
}

/** The form whose part of a path stands first in the URL's path; null when the path tells nothing. */
function decidedByPath(shapes: readonly CompiledShape[], path: string): CompiledShape | null {
  let first = Number.POSITIVE_INFINITY;
  let decided: CompiledShape | null = null;
  for (const shape of shapes) {
    for (const part of shape.shape.paths ?? []) {
      const at = path.indexOf(part);
      if (at >= 0 && at < first) {
        first = at;
        decided = shape;
      }
    }
  }
  return decided;
}

function distinctive(
  body: Place,
  hostPack: CompiledPack | null,
  catalogue: Catalogue,
): Candidate[] {
  if (!isObject(body.value)) return [];
  return Object.keys(body.value).flatMap((key) =>
    (catalogue.distinctive.get(key.trim()) ?? []).flatMap((shape) => {
      if (shape.pack === hostPack?.pack || !shape.elsewhere) return [];
      const place = follow(body, shape.at);
      if (!place || !isObject(place.value)) return [];
      const where = shape.where.find((fields) => holds(fields, place, shape.loose));
      if (!where || !holds(shape.elsewhere, place, shape.loose)) return [];
      return {
        recognition: recognition(shape, 'shape', place, null),
        byPath: false,
        tests: where.length + shape.elsewhere.length,
      };
    }),
  );
}

function recognition(
  shape: CompiledShape,
  evidence: Evidence,
  place: Place,
  around: Place | null,
): Recognition {
  return { pack: shape.pack, shape, evidence, place, around, saysSuccess: false };
}

/**
 * Forms that stand on their own anywhere in the body, each object that fits one an error of its own.
 * An object that is an error already, or lies within one, is no further error.
 */
function recognizeAnywhere(
  body: Place,
  { shapes }: CompiledPack,
  taken: Place | undefined,
): Recognized[] {
  const found: Recognized[] = [];
  for (const shape of shapes) {
    if (!shape.anywhere) continue;
    everyObject(body, (place, around) => {
      if (place.pointer === taken?.pointer) return false;
      if (!shape.where.some((fields) => holds(fields, place, shape.loose))) return false;
      found.push({ best: recognition(shape, 'host+shape', place, around), others: [] });
      return true;
    });
  }
  return found;
}

function saysSuccess({ shape, place }: Recognition): boolean {
  if (!shape?.members.code || shape.success.size === 0) return false;
  const code = textOf(follow(place, shape.members.code, shape.loose)?.value);
  return code !== null && shape.success.has(code);
}

function strongestFirst(a: Candidate, b: Candidate): number {
  return (
    STRENGTH.indexOf(a.recognition.evidence) - STRENGTH.indexOf(b.recognition.evidence) ||
    Number(b.byPath) - Number(a.byPath) ||
    b.tests - a.tests ||
    (a.recognition.pack.id < b.recognition.pack.id ? -1 : 1)
  );
}

/** The best candidate of each further pack: two forms of one pack are no two opinions. */
function firstOfEachPack(candidates: readonly Recognition[], except: Pack): Recognition[] {
  const seen = new Set([except.id]);
  return candidates.filter(({ pack }) => {
    const further = !seen.has(pack.id);
    seen.add(pack.id);
    return further;
  });
}
