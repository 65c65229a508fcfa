import { oneOf } from '../../pick.ts';
import type { Spoiler } from '../spoiler.ts';

/** White space of JSON (RFC 8259 section 2), and characters that only look like it. */
const SPACES = [' ', '\n', '\t', '\r\n', '   ', '\u00a0', '\u000b', '\u2028', '\u3000'] as const;

/** Puts white space before, behind, or around every comma, colon and bracket, in texts too. */
export const space: Spoiler<string> = {
  id: 'space',
  spoil: (text, pick) => {
    const white = oneOf(SPACES, pick);
    switch (pick(4)) {
      case 0:
        return white + text;
      case 1:
        return text + white.repeat(1 + pick(100));
      case 2:
        return `${white}${text.replace(/[{}[\]:,]/g, (mark) => `${white}${mark}${white}`)}`;
      default:
        return `${white.repeat(1 + pick(1_000))}${text}`;
    }
  },
};
