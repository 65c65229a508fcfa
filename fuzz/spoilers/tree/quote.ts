import { edit, type JsonTree, printTree, raw } from '../../json-tree.ts';
import { oneOf, type Picker } from '../../pick.ts';
import type { Spoiler } from '../spoiler.ts';
import { pickWithin } from './places.ts';

/** In characters; each string around a string doubles its escapes. */
const LONGEST = 50_000;

const CHANGES: readonly ((text: string, pick: Picker) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => JSON.stringify(text),
  (text) => JSON.stringify({ body: text }),
  (text, pick) => text.slice(0, pick(text.length)),
  (text) => `${text}${text}`,
  (text) => `HTTP 400: ${text}`,
  (text) => ` ${text}`,
  (text) => `{${text}}`,
];

/** Puts a value, or the whole body, into a string as JSON: as it is, twice, cut off, with words around. */
export const quote: Spoiler<JsonTree> = {
  id: 'quote',
  spoil: (tree, pick) => {
    const path = pick(3) === 0 ? [] : pickWithin(tree, pick).path;
    return edit(tree, path, (value) => {
      const text = printTree(value);
      return raw(text.length > LONGEST ? text : oneOf(CHANGES, pick)(text, pick));
    });
  },
};
