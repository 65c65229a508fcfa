import { edit, type JsonTree } from '../../json-tree.ts';
import type { Spoiler } from '../spoiler.ts';
import { pickHolder, pickWithin } from './places.ts';

/** Puts a value from within in the place of the whole, or of a list or an object around it. */
export const lift: Spoiler<JsonTree> = {
  id: 'lift',
  spoil: (tree, pick) => {
    const path = pick(2) === 0 ? [] : (pickHolder(tree, pick) ?? []);
    return edit(tree, path, (holder) => pickWithin(holder, pick).value);
  },
};
