import type { Evidence } from '../model/finding.ts';
import { blaming } from './broken-pack.ts';
import { byPath, isPathed } from './by-path.ts';
import type { Catalogue } from './catalogue.ts';
import type { CompiledPack, CompiledShape } from './compile.ts';
import { lists } from './explain.ts';
import { holds } from './fields.ts';
import type { Form } from './form-index.ts';
import type { Head } from './head.ts';
import { shapesShown } from './look.ts';
import { follow, isObject, type JsonObject, type Place, textOf, valueAt } from './members.ts';
import { aroundOf, everyObject, pointerOf } from './scan.ts';

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
  /** The text is no JSON: it was read leniently. */
  readonly tolerant: boolean;
}

/** A recognition with what it is ranked by. */
interface Candidate extends Recognition {
  /** The URL's path told this form from the pack's others. */
  readonly byPath: boolean;
  readonly tests: number;
}

const STRENGTH: readonly Evidence[] = ['host+shape', 'shape', 'host', 'form', 'http'];

const NONE: readonly never[] = [];

/** A list can repeat an error without end; as many as anybody looks at are taken. */
const MOST_ERRORS = 1_000;
/** In characters, all of their paths together: many errors far down in a body are as many long paths. */
const MOST_PATHS = 500_000;

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
  const ranked = body ? candidatesOf(body.value, head, catalogue) : NONE;
  const success = ranked[0] !== undefined && saysSuccess(ranked[0]);
  const whole = success ? null : withOthers(ranked, body, head);
  const scattered = body && head.hostPack ? recognizeAnywhere(body, head.hostPack, whole) : NONE;
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
  if (!isObject(body)) return NONE;
  const { hostPack } = head;
  const place = { value: body, pointer: '' };
  const candidates: Candidate[] = [];
  if (hostPack) {
    const { url } = head.exchange;
    blaming(hostPack.pack, () => addOnHost(candidates, place, hostPack, url));
  }
  for (const form of catalogue.formsIn(body)) {
    const { pack } = form.shape;
    const candidate = pack === hostPack ? null : blaming(pack.pack, () => distinctive(place, form));
    if (candidate) candidates.push(candidate);
  }
  return candidates.length > 1 ? candidates.sort(strongestFirst) : candidates;
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

function addOnHost(candidates: Candidate[], body: Place, pack: CompiledPack, url: string): void {
  const { shapes, decided } = byPath(pack, url);
  for (const shape of shapes) {
    if (shape.anywhere) continue;
    const place = follow(body, shape.at);
    if (!place || !isObject(place.value)) continue;
    const where = shape.where.find((fields) => holds(fields, place.value, shape.loose));
    if (!where) continue;
    const byKeys = isPathed(shape) && !decided;
    if (byKeys && !holds(shape.withoutPath, place.value, shape.loose)) continue;
    candidates.push({
      pack,
      shape,
      evidence: 'host+shape',
      place,
      around: null,
      saysSuccess: false,
      byPath: decided === shape,
      tests: where.length + (byKeys ? shape.withoutPath.length : 0),
    });
  }
}

function distinctive(body: Place, { shape, where, elsewhere }: Form): Candidate | null {
  const place = follow(body, shape.at);
  if (!place || !isObject(place.value)) return null;
  if (!holds(where, place.value, shape.loose)) return null;
  if (!holds(elsewhere, place.value, shape.loose)) return null;
  if (!hasListedCode(shape, place.value)) return null;
  return {
    pack: shape.pack,
    shape,
    evidence: 'shape',
    place,
    around: null,
    saysSuccess: false,
    byPath: false,
    tests: where.length + elsewhere.length,
  };
}

/**
 * Whether the vendor lists the code that stands there. Others use the same names for their own codes:
 * away from the vendor's hosts a code that nobody knows is no sign of the vendor.
 */
function hasListedCode({ shape, members, loose, pack }: CompiledShape, object: unknown): boolean {
  const set = shape.set ? pack.pack.sets[shape.set] : undefined;
  if (!set || !members.code) return true;
  const code = textOf(valueAt(object, members.code, loose));
  return code === null || lists(set, code);
}

/**
 * Forms that stand on their own anywhere in the body, each object that fits one an error of its own. What
 * lies within such an object is no further error; the object that the whole body is known by is none
 * again, but what lies within it may be.
 */
function recognizeAnywhere(
  { text, value: body, tolerant }: Body,
  pack: CompiledPack,
  whole: Recognized | null,
): readonly Recognized[] {
  const shapes = tolerant ? pack.anywhere : shapesShown(text, pack.anywhere);
  if (shapes.length === 0) return NONE;
  const found: Recognized[] = [];
  let isCut = false;
  let pathsLeft = MOST_PATHS;
  blaming(pack.pack, () => {
    everyObject(body, (object) => {
      const { value } = object;
      if (value === whole?.best.place.value) return 'enter';
      const shape = shapes.find(({ where, loose }) =>
        where.some((fields) => holds(fields, value, loose)),
      );
      if (!shape) return 'enter';
      if (found.length === MOST_ERRORS) {
        isCut = true;
        return 'stop';
      }
      const place = { value, pointer: pointerOf(object) };
      pathsLeft -= place.pointer.length;
      if (pathsLeft < 0 && found.length > 0) {
        isCut = true;
        return 'stop';
      }
      const best: Recognition = {
        pack,
        shape,
        evidence: 'host+shape',
        place,
        around: aroundOf(object),
        saysSuccess: false,
      };
      found.push({ best, others: [], cut: false });
      return 'skip';
    });
  });
  const [first, ...others] = found;
  return first && isCut ? [{ ...first, cut: true }, ...others] : found;
}

function saysSuccess({ shape, place }: Recognition): boolean {
  if (!shape?.members.code || shape.success.size === 0) return false;
  const { code: path } = shape.members;
  const code = textOf(valueAt(place.value, path, shape.loose));
  return code !== null && shape.success.has(code);
}

function strongestFirst(a: Candidate, b: Candidate): number {
  return (
    STRENGTH.indexOf(a.evidence) - STRENGTH.indexOf(b.evidence) ||
    Number(b.byPath) - Number(a.byPath) ||
    b.tests - a.tests ||
    (a.pack.pack.id < b.pack.pack.id ? -1 : 1)
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
