import { oneOf } from '../../pick.ts';
import type { Spoiler } from '../spoiler.ts';

const CHANGES: readonly ((text: string) => string)[] = [
  (text) => text.replace(/([}\]])\s*$/, ',$1'),
  (text) => text.replace(/([}\]])/g, ',$1'),
  (text) => text.replace(/"([A-Za-z_]\w*)"\s*:/g, '$1:'),
  (text) => text.replace(/"/g, "'"),
  (text) => text.replace(/,/g, ',/* x */'),
  (text) => `// x\n${text}`,
  (text) => text.replace(/:\s*(\d)/g, ':+$1'),
  (text) => text.replace(/:\s*\d+/g, ':0x1F'),
  (text) => text.replace(/:\s*\d+/g, ':NaN'),
  (text) => text.replace(/:\s*(?=")/g, ':-Infinity,"x":'),
  (text) => text.replace(/,/g, ''),
  (text) => text.replace(/:/g, '='),
];

/** Writes the body as documentation and people do: trailing commas, bare keys, comments, JSON5. */
export const loosen: Spoiler<string> = {
  id: 'loosen',
  spoil: (text, pick) => {
    const loose = oneOf(CHANGES, pick)(text);
    return loose === text ? `${text},` : loose;
  },
};
