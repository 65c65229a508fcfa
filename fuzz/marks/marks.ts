import type { FieldPath, Fields, FieldTest, Pack, Shape } from '../../src/model/pack.ts';

/** One thing that a body must show before a form counts: a member, and what its value must be. */
export interface Mark {
  /** Member names from the top of the body. */
  readonly path: readonly string[];
  readonly test: FieldTest;
}

/** A form, and what makes it on a host of no vendor. */
export interface MarkedShape {
  readonly pack: Pack;
  readonly shape: Shape;
  /** Each list suffices, all of its marks together; none when the form is never named off-host. */
  readonly ways: readonly (readonly Mark[])[];
}

/** The forms of the packs with their marks, read out of the pack data alone. */
export function markedShapes(packs: readonly Pack[]): readonly MarkedShape[] {
  return packs.flatMap((pack) =>
    pack.shapes.map((shape) => ({ pack, shape, ways: shape.elsewhere ? waysOf(shape) : [] })),
  );
}

function waysOf(shape: Shape): readonly (readonly Mark[])[] {
  return alternativesOf(shape).map((fields) => marksOf(shape, fields, shape.elsewhere));
}

/** Each of these makes the form on its vendor's host. */
export function alternativesOf({ where }: Shape): readonly Fields[] {
  return isList(where) ? where : [where];
}

/** `Array.isArray` does not narrow a read-only list by itself. */
function isList(where: Shape['where']): where is readonly Fields[] {
  return Array.isArray(where);
}

/** What the fields ask of a body. */
export function marksOf(shape: Shape, ...fields: readonly (Fields | undefined)[]): readonly Mark[] {
  return fields.flatMap((some) =>
    Object.entries(some ?? {}).map(([path, test]) => ({ path: pathOf(shape, path), test })),
  );
}

/** A path of the form from the top of the body; one that stands anywhere is looked for at the top. */
export function pathOf({ at = '' }: Shape, path: FieldPath): readonly string[] {
  return [...(at === 'anywhere' ? [] : namesOf(at)), ...namesOf(path)];
}

/** The member names of a pack's path; none for the empty one. */
export function namesOf(path: FieldPath): readonly string[] {
  return path === '' ? [] : path.split('.');
}
