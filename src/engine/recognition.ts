import type { Evidence } from '../model/finding.ts';
import { type Codes, codesOf } from './codes.ts';
import type { CompiledPack, CompiledShape } from './compile.ts';
import type { JsonObject, Place } from './members.ts';

/** Whose error stands at a place, and why we think so. */
export interface Recognition {
  readonly pack: CompiledPack;
  /** Null when only the host speaks for the vendor. */
  readonly shape: CompiledShape | null;
  readonly evidence: Evidence;
  /** The error object; for a host-only recognition the whole body, for a form in headers these. */
  readonly place: Place;
  /** Those of the error itself; null where only the host speaks. */
  readonly codes: Codes | null;
  /** The object around it, where ids may stand too. */
  readonly around: JsonObject | null;
  /** The body has a form of the vendor and says success in it, against the HTTP status. */
  readonly saysSuccess: boolean;
  /** It was found within a body of somebody else's form. */
  readonly relayed: boolean;
}

/** A recognition with what it is ranked by. */
export interface Candidate extends Recognition {
  readonly shape: CompiledShape;
  readonly codes: Codes;
  /** The URL's path told this form from the pack's others. */
  readonly byPath: boolean;
  /** How many tests of the form have been passed. */
  readonly tests: number;
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

/** A form at a place. What is not given is what most have: nothing around it, found for itself. */
export function candidateAt(
  place: Place,
  shape: CompiledShape,
  evidence: Evidence,
  tests: number,
  more: Partial<Pick<Candidate, 'around' | 'byPath'>> | null = null,
): Candidate {
  return {
    pack: shape.pack,
    shape,
    evidence,
    place,
    codes: codesOf(shape.members, place.value, shape.loose),
    around: more?.around ?? null,
    saysSuccess: false,
    relayed: false,
    byPath: more?.byPath ?? false,
    tests,
  };
}

/** Errors that stand on their own; the first says so when there are more than were taken. */
export function upTo(found: readonly Recognized[], isCut: boolean): readonly Recognized[] {
  const [first, ...others] = found;
  return first && isCut ? [{ ...first, cut: true }, ...others] : found;
}
