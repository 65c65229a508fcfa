import type { CodeLists } from '../model/code-list.ts';
import type {
  CodeField,
  Explanation,
  FieldPath,
  HeadTest,
  IdField,
  ItemMembers,
  Pack,
  Shape,
  SuccessTest,
} from '../model/pack.ts';
import { type CompiledSet, compileSet } from './code-set.ts';
import { alternatives, type CompiledFields, compileFields, isMark, splitPath } from './fields.ts';
import { type IdHeaders, idHeadersOf } from './ids.ts';
import { isList } from './is-list.ts';
import { signOf } from './sign.ts';

/**
 * Where an error stands: at `at` in the body, or in each element of a body that is a list, in every object
 * of the body that fits, or in the response's headers.
 */
export type ShapePlace = 'body' | 'element' | 'anywhere' | 'headers';

/** A shape with its paths taken apart, and the pack that it belongs to. */
export interface CompiledShape {
  readonly pack: CompiledPack;
  readonly shape: Shape;
  readonly id: string;
  readonly anyCode: boolean;
  readonly note: string | null;
  readonly unlisted: Explanation | null;
  readonly loose: boolean;
  readonly at: readonly string[];
  readonly place: ShapePlace;
  readonly head: CompiledHead | null;
  /** In which successes of any host it is looked for. */
  readonly successes: Required<SuccessTest>;
  /** The redirect statuses under which it stands too. */
  readonly redirects: ReadonlySet<number>;
  /** One of these must hold. */
  readonly where: readonly CompiledFields[];
  readonly withoutPath: CompiledFields;
  readonly elsewhere: CompiledFields | null;
  readonly set: SetChoice;
  readonly success: ReadonlySet<string>;
  /** What a body's text must have for this form to be in it. */
  readonly sign: RegExp;
  readonly members: Members;
}

/** What the head of a response must have; null for what does not matter. */
export interface CompiledHead {
  readonly mediaTypes: ReadonlySet<string> | null;
  readonly statuses: ReadonlySet<number> | null;
  readonly methods: ReadonlySet<string> | null;
  readonly endpoints: ReadonlySet<string> | null;
  /** Names in lower case, each with its values; none: any value. */
  readonly headers: readonly (readonly [name: string, values: ReadonlySet<string>])[];
}

/** Which code list the code of a shape is of. */
export type SetChoice =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly id: string; readonly set: CompiledSet }
  | {
      readonly kind: 'by-field';
      readonly path: readonly string[];
      /** Ids of sets by the text of the member, in lower case. */
      readonly ids: ReadonlyMap<string, string>;
      readonly otherwise: readonly string[];
    };

/** A member that holds a code, and what is cut off around it. */
export interface CompiledCode {
  readonly path: readonly string[];
  /** What the code stands behind, and before; null where nothing is cut off. */
  readonly after: string | null;
  readonly before: string | null;
  /** What is left must begin with one of these; null for any. */
  readonly startsWith: readonly string[] | null;
}

/** Where a shape's members stand, from its object; null for one that it does not have. */
export interface Members {
  /** The most specific first. */
  readonly codes: readonly CompiledCode[];
  /** The first of these that is text. */
  readonly messages: readonly (readonly string[])[];
  readonly detail: readonly string[] | null;
  readonly status: readonly string[] | null;
  readonly time: readonly string[] | null;
  readonly items: readonly string[] | null;
  /** Those of an element of `items`; null when they are the same. */
  readonly item: Members | null;
  readonly ids: readonly { readonly name: string; readonly path: readonly string[] }[];
}

/**
 * A pack with its shapes made ready. What is asked of each response stands in it once more, because objects
 * that are all made alike are read faster than packs.
 */
export interface CompiledPack extends Pick<Pack, 'id' | 'name' | 'docs' | 'checked' | 'statuses'> {
  readonly pack: Pack;
  /** A form that many share, which names no vendor. */
  readonly isForm: boolean;
  readonly shapes: readonly CompiledShape[];
  readonly sets: ReadonlyMap<string, CompiledSet>;
  /** In lower case; `*.example.com` also for every host below. */
  readonly hosts: readonly string[];
  /** Whether any form of it can stand under a success status. */
  readonly inSuccess: boolean;
  readonly idHeaders: IdHeaders;
  /** Ids of packs of whose forms its own are a special case. */
  readonly refines: ReadonlySet<string>;
}

/**
 * Makes one pack ready for the engine.
 *
 * @throws when the pack is not made as a pack is: a pack from a file may hold anything
 */
export function compilePack(pack: Pack, lists: CodeLists): CompiledPack {
  if (pack.kind === 'form' && pack.hosts.length > 0) {
    throw new Error('It is a form that many share, and cannot have hosts of its own.');
  }
  const shapes: CompiledShape[] = [];
  const { id, name, docs, checked, statuses } = pack;
  const compiled: CompiledPack = {
    pack,
    id,
    name,
    docs,
    checked,
    statuses,
    isForm: pack.kind === 'form',
    shapes,
    sets: new Map(Object.entries(pack.sets).map(([id, set]) => [id, compileSet(set, lists)])),
    hosts: pack.hosts.map((host) => host.toLowerCase()),
    inSuccess: pack.shapes.some((shape) => Boolean(shape.inSuccess)),
    idHeaders: idHeadersOf(pack),
    refines: new Set(pack.refines),
  };
  shapes.push(...pack.shapes.map((shape) => compileShape(compiled, shape)));
  return compiled;
}

function compileShape(pack: CompiledPack, shape: Shape): CompiledShape {
  const loose = shape.keys === 'loose';
  const place = placeOf(shape);
  if (shape.elsewhere && (loose || place === 'anywhere')) {
    throw new Error(`The shape ${shape.id} is loose or anywhere, and cannot be known off-host.`);
  }
  const compiled: CompiledShape = {
    pack,
    shape,
    id: shape.id,
    anyCode: shape.anyCode ?? false,
    note: shape.note ?? null,
    unlisted: shape.unlisted ?? null,
    loose,
    at: place === 'body' || place === 'element' ? splitPath(shape.at ?? '') : [],
    place,
    head: shape.head ? compileHead(shape.head) : null,
    successes: compileSuccesses(shape),
    redirects: new Set(shape.inRedirect),
    where: alternatives(shape).map((fields) => compileFields(fields, loose)),
    withoutPath: compileFields(shape.withoutPath ?? {}, loose),
    elsewhere: shape.elsewhere ? compileFields(shape.elsewhere, loose) : null,
    set: setChoice(pack, shape),
    success: new Set(shape.success),
    sign: signOf(shape),
    members: {
      ...membersOf(shape),
      time: pathOf(shape.time),
      items: pathOf(shape.items),
      item: shape.item ? { ...membersOf(shape.item), time: null, items: null, item: null } : null,
    },
  };
  if (!canBeFound(compiled)) throw new Error(`The shape ${shape.id} has no member to be found by.`);
  return compiled;
}

/** Whether a form that is known off-host has something by which it is found there. */
function canBeFound({ place, head, at, where, elsewhere }: CompiledShape): boolean {
  if (!elsewhere || at.length > 0 || (place === 'body' && head?.mediaTypes)) return true;
  return where.every((fields) => [...fields, ...elsewhere].some(isMark));
}

function membersOf(members: ItemMembers): Omit<Members, 'time' | 'items' | 'item'> {
  return {
    codes: asList(members.code).map(compileCode),
    messages: asList(members.message).map(splitPath),
    detail: pathOf(members.detail),
    status: pathOf(members.status),
    ids: (members.ids ?? []).map(({ name, field }: IdField) => ({ name, path: splitPath(field) })),
  };
}

function compileHead({ headers = {}, ...test }: HeadTest): CompiledHead {
  return {
    mediaTypes: setOf(test.mediaTypes),
    statuses: setOf(test.statuses),
    methods: setOf(test.methods),
    endpoints: setOf(test.endpoints),
    headers: Object.entries(headers).map(([name, values]) => [name, new Set(values)]),
  };
}

function setOf<T>(values: readonly T[] | undefined): ReadonlySet<T> | null {
  return values ? new Set(values) : null;
}

function compileSuccesses({ inSuccess }: Shape): Required<SuccessTest> {
  const test = typeof inSuccess === 'object' ? inSuccess : {};
  return {
    mediaTypes: [...(test.mediaTypes ?? [])],
    endpoints: [...(test.endpoints ?? [])],
    segments: [...(test.segments ?? [])],
    statuses: [...(test.statuses ?? [])],
    requests: [...(test.requests ?? [])],
  };
}

function compileCode(code: FieldPath | CodeField): CompiledCode {
  const { field, after, before, startsWith }: CodeField =
    typeof code === 'string' ? { field: code } : code;
  return {
    path: splitPath(field),
    after: after ?? null,
    before: before ?? null,
    startsWith: startsWith ?? null,
  };
}

function placeOf({ id, at, list }: Shape): ShapePlace {
  if (at !== 'anywhere' && at !== 'headers') return list ? 'element' : 'body';
  if (list) throw new Error(`The shape ${id} is that of a list's elements, and stands in ${at}.`);
  return at;
}

function setChoice(pack: CompiledPack, { id, set }: Shape): SetChoice {
  if (set === null) return { kind: 'none' };
  if (typeof set === 'string') {
    return { kind: 'one', id: set, set: setNamed(set, pack, id) };
  }
  const ids = new Map(Object.entries(set.sets));
  for (const name of [...ids.values(), ...set.otherwise]) setNamed(name, pack, id);
  return { kind: 'by-field', path: splitPath(set.field), ids, otherwise: set.otherwise };
}

function setNamed(name: string, { sets }: CompiledPack, shape: string): CompiledSet {
  const set = sets.get(name);
  if (!set) throw new Error(`The shape ${shape} has codes of ${name}, which the pack has not.`);
  return set;
}

function asList<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

function pathOf(path: string | undefined): readonly string[] | null {
  return path === undefined ? null : splitPath(path);
}
