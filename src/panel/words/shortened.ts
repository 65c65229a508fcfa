import { visible } from '../../engine/visible.ts';

/** A text from outside as it stands within a sentence of ours: cut where it is long, each character visible. */
export function shortened(value: string): string {
  return visible(value.length > 40 ? `${value.slice(0, 40)}…` : value);
}
