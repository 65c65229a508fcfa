import type { Pack } from '../model/pack.ts';
import { ListNeeded } from './code-set.ts';
import type { CompiledShape } from './compile.ts';

/** A pack that made the engine fail. It is left out from then on; the other packs are not touched. */
export class BrokenPack extends Error {
  readonly pack: Pack;

  constructor(pack: Pack, cause: unknown) {
    super(reasonOf(cause), { cause });
    this.pack = pack;
  }
}

/**
 * Does work with one pack, and gives back what the work does.
 *
 * @throws BrokenPack when the work throws, whatever it throws but for a list that is to be loaded first
 */
export function blaming<T>(pack: Pack, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw blamed(pack, error);
  }
}

/**
 * Does work with shapes, one after another.
 *
 * @throws BrokenPack with the pack of the shape over which the work throws
 */
export function blamingEach<T extends { readonly shape: CompiledShape }>(
  things: readonly T[],
  work: (thing: T) => void,
): void {
  let pack: Pack | null = null;
  try {
    for (const thing of things) {
      pack = thing.shape.pack.pack;
      work(thing);
    }
  } catch (error) {
    throw pack ? blamed(pack, error) : error;
  }
}

function blamed(pack: Pack, error: unknown): Error {
  if (error instanceof BrokenPack || error instanceof ListNeeded) return error;
  return new BrokenPack(pack, error);
}

/** What a thrown value says; anything can be thrown. */
export function reasonOf(thrown: unknown): string {
  try {
    return thrown instanceof Error ? thrown.message : String(thrown);
  } catch {
    // An object without a prototype has no text.
    return 'It threw what has no text.';
  }
}
