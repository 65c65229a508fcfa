/** How much was read, for the turns of everything else, and for tests. */
export interface Meter {
  /** Characters that were handed to a reader: bounds the work. */
  characters: number;
  /** Characters of work since something else had its turn; what is read several times counts as often. */
  unpaused: number;
}

/** In characters of work. It takes some milliseconds. */
export const PIECE = 50_000;

/** Notes a piece of work, as characters; true when something else is to have its turn before the next. */
export function isDue(meter: Meter, characters: number): boolean {
  meter.unpaused += characters;
  if (meter.unpaused < PIECE) return false;
  meter.unpaused = 0;
  return true;
}
