import { oneOf } from '../../pick.ts';
import type { Spoiler } from '../spoiler.ts';

const BETWEEN = ['', '\n', ',', ' ', '\u001e', '\u0000'] as const;
const TIMES = [2, 2, 2, 3, 10, 100] as const;
/** In characters; several spoilers in a row must not add up to a bomb, which have tests of their own. */
const LONGEST = 200_000;

/** Writes the text several times in a row, or as the items of a list. */
export const repeat: Spoiler<string> = {
  id: 'repeat',
  spoil: (text, pick) => {
    const wanted = oneOf(TIMES, pick);
    const times = text.length * wanted > LONGEST ? 2 : wanted;
    const copies = Array.from({ length: times }, () => text);
    return pick(3) === 0 ? `[${copies.join(',')}]` : copies.join(oneOf(BETWEEN, pick)) || ' ';
  },
};
