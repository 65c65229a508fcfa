import type { Picker } from '../pick.ts';

/**
 * One way to spoil a thing. `spoil` gives the same thing back when there is nothing of its kind in it
 * (no member to drop, for one), and never throws.
 */
export interface Spoiler<T> {
  readonly id: string;
  readonly spoil: (thing: T, pick: Picker) => T;
}
