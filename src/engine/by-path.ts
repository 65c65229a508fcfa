import { pathOf } from './address.ts';
import type { CompiledPack, CompiledShape } from './compile.ts';

/** The shapes of a pack that can stand at a URL's path, and the one that the path speaks for. */
export interface ByPath {
  readonly shapes: readonly CompiledShape[];
  /** The shape whose part of a path stands first in the URL's path; null when the path tells nothing. */
  readonly decided: CompiledShape | null;
}

/** Leaves out the shapes that another path is for. Case does not matter. */
export function byPath({ shapes }: CompiledPack, url: string): ByPath {
  if (!shapes.some(isPathed)) return { shapes, decided: null };
  const decided = decidedBy(shapes, pathOf(url).toLowerCase());
  if (!decided) return { shapes, decided };
  return { shapes: shapes.filter((shape) => !isPathed(shape) || shape === decided), decided };
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
