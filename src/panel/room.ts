/**
 * What of a source is kept. Sizes are in bytes, as engines keep texts: one for a character, two for each of a text
 * with a character beyond Latin-1.
 */
export interface Room {
  /** How many findings are listed. */
  readonly findings: number;
  /** How much the bodies of their responses may take. */
  readonly bodies: number;
  /** How much all else of them may take that they do not have in common. */
  readonly rest: number;
  /** Which of them stay: of live traffic what was last, of a file what is read first. */
  readonly keeps: 'first' | 'last';
}

/** With one source that has this much the panel is known to stay quick, and below 150 MB. */
const ROOM = { findings: 50_000, bodies: 15_000_000, rest: 64_000_000 };

export const ROOM_FOR_FIRST: Room = { ...ROOM, keeps: 'first' };
export const ROOM_FOR_LAST: Room = { ...ROOM, keeps: 'last' };

/** What a text takes, as in `Room`. */
export function sizeOf(text: string | null): number {
  if (text === null) return 0;
  return /[^\0-\xff]/.test(text) ? 2 * text.length : text.length;
}
