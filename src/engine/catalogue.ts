import type { HttpStatuses } from '../model/http-statuses.ts';
import type { FieldPath, Fields, IdField, Pack, Shape } from '../model/pack.ts';
import { type CompiledFields, compileFields, splitPath } from './fields.ts';

/** A shape with its paths taken apart, and the pack that it belongs to. */
export interface CompiledShape {
  readonly pack: Pack;
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

/** The packs, made ready once: found by host, and by the first member of a distinctive form. */
export interface Catalogue {
  readonly packs: readonly Pack[];
  readonly http: HttpStatuses;
  /** The shapes of the pack whose host this is; null for a host of no vendor. */
  readonly packOfHost: (host: string) => CompiledPack | null;
  /** A shape by the ids in a finding; null when there is none. */
  readonly shape: (pack: string, shape: string | null) => CompiledShape | null;
  /** Distinctive shapes whose form begins with this member at the top of the body. */
  readonly distinctive: ReadonlyMap<string, readonly CompiledShape[]>;
}

/** A pack with its shapes made ready. */
export interface CompiledPack {
  readonly pack: Pack;
  readonly shapes: readonly CompiledShape[];
  /** Whether any form of it can stand under a success status. */
  readonly inSuccess: boolean;
}

/** Makes packs ready for `inspect`. The order of packs has no influence on what is found. */
export function createCatalogue(packs: readonly Pack[], http: HttpStatuses): Catalogue {
  const compiled = packs.map(compilePack);
  const exact = new Map<string, CompiledPack>();
  const below = new Map<string, CompiledPack>();
  const distinctive = new Map<string, CompiledShape[]>();
  for (const entry of compiled) {
    for (const host of entry.pack.hosts) {
      if (host.startsWith('*.')) below.set(host.slice(2), entry);
      else exact.set(host, entry);
    }
    for (const shape of entry.shapes) {
      const anchor = shape.elsewhere && anchorOf(shape);
      if (!anchor) continue;
      const shapes = distinctive.get(anchor);
      if (shapes) shapes.push(shape);
      else distinctive.set(anchor, [shape]);
    }
  }
  return {
    packs,
    http,
    shape: (packId, shapeId) =>
      compiled
        .find(({ pack }) => pack.id === packId)
        ?.shapes.find(({ shape }) => shape.id === shapeId) ?? null,
    packOfHost: (host) => exact.get(host) ?? nearestAbove(below, host),
    distinctive,
  };
}

/** The pack of the longest domain that `host` is or lies below. */
function nearestAbove(below: ReadonlyMap<string, CompiledPack>, host: string): CompiledPack | null {
  for (let domain = host; ; ) {
    const pack = below.get(domain);
    if (pack) return pack;
    const dot = domain.indexOf('.');
    if (dot < 0) return null;
    domain = domain.slice(dot + 1);
  }
}

/** The member at the top of the body without which a distinctive form cannot be there. */
function anchorOf({ at, where, elsewhere }: CompiledShape): string | undefined {
  return at[0] ?? elsewhere?.[0]?.path[0] ?? where[0]?.[0]?.path[0];
}

function compilePack(pack: Pack): CompiledPack {
  const shapes = pack.shapes.map((shape) => compileShape(pack, shape));
  return { pack, shapes, inSuccess: pack.shapes.some((shape) => shape.inSuccess) };
}

function compileShape(pack: Pack, shape: Shape): CompiledShape {
  const loose = shape.keys === 'loose';
  const anywhere = shape.at === 'anywhere';
  return {
    pack,
    shape,
    loose,
    anywhere,
    at: anywhere ? [] : splitPath(shape.at ?? ''),
    where: (isList(shape.where) ? shape.where : [shape.where]).map((fields) =>
      compileFields(fields, loose),
    ),
    withoutPath: compileFields(shape.withoutPath ?? {}, loose),
    elsewhere: shape.elsewhere ? compileFields(shape.elsewhere, loose) : null,
    success: new Set(shape.success),
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

/** `Array.isArray` does not narrow a read-only list by itself. */
function isList(where: Shape['where']): where is readonly Fields[] {
  return Array.isArray(where);
}

function pathOf(path: string | undefined): readonly string[] | null {
  return path === undefined ? null : splitPath(path);
}
