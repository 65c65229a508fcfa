import type {
  CodeSet,
  FieldPath,
  Fields,
  FieldTest,
  ItemMembers,
  Pack,
  Shape,
} from '../../src/model/pack.ts';
import type { Subject } from '../subject.ts';

/** One thing that must be shown before a form counts: a member, and what its value must be. */
export interface Mark {
  /** Member names from the top of the body, of an element of it, or of the headers. */
  readonly path: readonly string[];
  readonly test: FieldTest;
}

/** A form, and what makes it on a host of no vendor. */
export interface MarkedShape {
  readonly pack: Pack;
  readonly shape: Shape;
  /** Each list suffices, all of its marks together; none when the form is never named off-host. */
  readonly ways: readonly (readonly Mark[])[];
  /** The codes that the pack lists, by set. */
  readonly listed: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The forms of the packs with their marks, read out of the pack data alone. */
export function markedShapes({ packs, lists }: Pick<Subject, 'packs' | 'lists'>): MarkedShape[] {
  return packs.flatMap((pack) => {
    const listed = new Map(
      Object.entries(pack.sets).map(([id, set]) => [id, codesOf(set, lists)] as const),
    );
    return pack.shapes.map((shape) => ({
      pack,
      shape,
      ways: shape.elsewhere ? waysOf(shape) : [],
      listed,
    }));
  });
}

/** Every code of a list that has a record. */
export function codesOf(
  { codes, properties = {}, list }: CodeSet,
  lists: Subject['lists'],
): ReadonlySet<string> {
  const long = list === undefined ? undefined : lists[list];
  const listed = (long?.rows ?? []).map(([code]) => code);
  const further = Object.keys(long?.codes ?? {});
  return new Set([...Object.keys(codes), ...Object.keys(properties), ...listed, ...further]);
}

function waysOf(shape: Shape): readonly (readonly Mark[])[] {
  return alternativesOf(shape).map((fields) => marksOf(shape, fields, shape.elsewhere));
}

/** Each of these makes the form on its vendor's host. */
export function alternativesOf({ where }: Shape): readonly Fields[] {
  return listOf(where);
}

/** What the fields ask of a body. */
export function marksOf(shape: Shape, ...fields: readonly (Fields | undefined)[]): readonly Mark[] {
  return fields.flatMap((some) =>
    Object.entries(some ?? {}).map(([path, test]) => ({ path: pathOf(shape, path), test })),
  );
}

/** A path of the form from the top; one that stands anywhere is looked for at the top. */
export function pathOf(shape: Shape, path: FieldPath): readonly string[] {
  return [...placeOf(shape), ...namesOf(path)];
}

/** Where the error stands: member names from the top of what it is looked for in. */
export function placeOf({ at = '' }: Shape): readonly string[] {
  return at === 'anywhere' || at === 'headers' ? [] : namesOf(at);
}

/** The members that a form is decoded from, in the order of what they are. */
export function membersOf({
  code,
  message,
  detail,
  status,
  time,
  items,
}: ItemMembers & Pick<Shape, 'time' | 'items'>): readonly FieldPath[] {
  const codes = listOf(code).map((field) => (typeof field === 'string' ? field : field.field));
  return [...codes, ...listOf(message), detail, time, status, items].flatMap((path) => path ?? []);
}

/** The member names of a pack's path; none for the empty one. */
export function namesOf(path: FieldPath): readonly string[] {
  if (path === '') return [];
  return path.split(/(?<!\\)\./).map((name) => name.replace(/\\\./g, '.'));
}

/** One or several as several. */
export function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

/** `Array.isArray` does not narrow a read-only list by itself. */
function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}
