import type { Pack, Shape } from '../model/pack.ts';

/** Whose form a form of nobody's is, and who else answers in it: of its shape, or else of the whole pack. */
export function formNames(
  { name, also = [] }: Pack,
  shape: Pick<Shape, 'name' | 'also'> | undefined,
): Required<Pick<Pack, 'name' | 'also'>> {
  return shape?.name === undefined ? { name, also } : { name: shape.name, also: shape.also ?? [] };
}
