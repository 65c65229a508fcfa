import type { FieldPath, IdField, Pack, Shape } from '../model/pack.ts';
import { alternatives, type CompiledFields, compileFields, splitPath } from './fields.ts';
import { type IdHeaders, idHeadersOf } from './ids.ts';
import { signOf } from './look.ts';

/** A shape with its paths taken apart, and the pack that it belongs to. */
export interface CompiledShape {
  readonly pack: CompiledPack;
  readonly shape: Shape;
  readonly loose: boolean;
  readonly at: readonly string[];
  /** True: every object of the body is looked at. */
  readonly anywhere: boolean;
  /** One of these must hold. */
  readonly where: readonly CompiledFields[];
  readonly withoutPath: CompiledFields;
  readonly elsewhere: CompiledFields | null;
  readonly success: ReadonlySet<string>;
  /** What a body's text must have for this form to be in it. */
  readonly sign: RegExp;
  readonly members: Members;
}

/** Where a shape's members stand, from its object; null for one that it does not have. */
export interface Members {
  readonly code: readonly string[] | null;
  /** The first of these that is text. */
  readonly messages: readonly (readonly string[])[];
  readonly detail: readonly string[] | null;
  readonly status: readonly string[] | null;
  readonly time: readonly string[] | null;
  readonly items: readonly string[] | null;
  readonly ids: readonly { readonly name: string; readonly path: readonly string[] }[];
}

/** A pack with its shapes made ready. */
export interface CompiledPack {
  readonly pack: Pack;
  readonly shapes: readonly CompiledShape[];
  /** Those of the shapes that are looked for at every object of the body. */
  readonly anywhere: readonly CompiledShape[];
  /** In lower case; `*.example.com` also for every host below. */
  readonly hosts: readonly string[];
  /** Whether any form of it can stand under a success status. */
  readonly inSuccess: boolean;
  readonly idHeaders: IdHeaders;
}

/**
 * Makes one pack ready for the engine.
 *
 * @throws when the pack is not made as a pack is: a pack from a file may hold anything
 */
export function compilePack(pack: Pack): CompiledPack {
  const shapes: CompiledShape[] = [];
  const anywhere: CompiledShape[] = [];
  const compiled: CompiledPack = {
    pack,
    shapes,
    anywhere,
    hosts: pack.hosts.map((host) => host.toLowerCase()),
    inSuccess: pack.shapes.some((shape) => shape.inSuccess),
    idHeaders: idHeadersOf(pack),
  };
  shapes.push(...pack.shapes.map((shape) => compileShape(compiled, shape)));
  anywhere.push(...shapes.filter((shape) => shape.anywhere));
  return compiled;
}

function compileShape(pack: CompiledPack, shape: Shape): CompiledShape {
  const loose = shape.keys === 'loose';
  const anywhere = shape.at === 'anywhere';
  if (shape.elsewhere && (loose || anywhere)) {
    throw new Error(`The shape ${shape.id} is loose or anywhere, and cannot be known off-host.`);
  }
  return {
    pack,
    shape,
    loose,
    anywhere,
    at: anywhere ? [] : splitPath(shape.at ?? ''),
    where: alternatives(shape).map((fields) => compileFields(fields, loose)),
    withoutPath: compileFields(shape.withoutPath ?? {}, loose),
    elsewhere: shape.elsewhere ? compileFields(shape.elsewhere, loose) : null,
    success: new Set(shape.success),
    sign: signOf(shape),
    members: {
      code: pathOf(shape.code),
      messages: [shape.message ?? []].flat().map((path: FieldPath) => splitPath(path)),
      detail: pathOf(shape.detail),
      status: pathOf(shape.status),
      time: pathOf(shape.time),
      items: pathOf(shape.items),
      ids: (shape.ids ?? []).map(({ name, field }: IdField) => ({ name, path: splitPath(field) })),
    },
  };
}

function pathOf(path: string | undefined): readonly string[] | null {
  return path === undefined ? null : splitPath(path);
}
