import { pathOf } from './address.ts';
import type { CompiledPack, CompiledShape, ShapePlace } from './compile.ts';
import { signOfAny } from './sign.ts';

/** The shapes of a pack that can stand at a URL's path, and the one that the path speaks for. */
export interface ByPath {
  readonly shapes: readonly CompiledShape[];
  /** Where these stand. */
  readonly places: ReadonlySet<ShapePlace>;
  /** The shape whose part of a path stands first in the URL's path; null when the path tells nothing. */
  readonly decided: CompiledShape | null;
  /** What the text of a success must have for one of them to be in it; null when none can be in any. */
  readonly successSign: RegExp | null;
}

/** Leaves out the shapes that another path is for. Case does not matter. */
export function byPath(pack: CompiledPack, url: string): ByPath {
  const { shapes } = pack;
  const decided = shapes.some(isPathed) ? decidedBy(shapes, pathOf(url).toLowerCase()) : null;
  return KNOWN.get(pack)?.get(decided) ?? keep(pack, decided, make(shapes, decided));
}

function keep(pack: CompiledPack, decided: CompiledShape | null, made: ByPath): ByPath {
  const known = KNOWN.get(pack) ?? new Map<CompiledShape | null, ByPath>();
  KNOWN.set(pack, known.set(decided, made));
  return made;
}

/** Kept, because there are no more than a pack has shapes. */
const KNOWN = new WeakMap<CompiledPack, Map<CompiledShape | null, ByPath>>();

function make(all: readonly CompiledShape[], decided: CompiledShape | null): ByPath {
  const shapes = decided ? all.filter((shape) => !isPathed(shape) || shape === decided) : all;
  const successes = shapes.filter(({ shape, place }) => shape.inSuccess && place !== 'headers');
  return {
    shapes,
    places: new Set(shapes.map(({ place }) => place)),
    decided,
    successSign: signOfAny(successes.map(({ shape }) => shape)),
  };
}

/** Whether the vendor tells this shape from its others by the path. */
export function isPathed({ shape }: CompiledShape): boolean {
  return shape.paths !== undefined;
}

function decidedBy(shapes: readonly CompiledShape[], path: string): CompiledShape | null {
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
