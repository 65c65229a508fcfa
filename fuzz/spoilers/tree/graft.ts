import { edit, type JsonTree } from '../../json-tree.ts';
import { oneOf } from '../../pick.ts';
import type { Spoiler } from '../spoiler.ts';
import { pickObject, pickWithin } from './places.ts';

/** Puts another body in the place of a value, or the members of another body beside those of an object. */
export function graft(others: readonly JsonTree[]): Spoiler<JsonTree> {
  return {
    id: 'graft',
    spoil: (tree, pick) => {
      const other = oneOf(others, pick);
      const found = pickObject(tree, pick);
      if (pick(2) === 0 || other.kind !== 'object' || !found) {
        return edit(tree, pickWithin(tree, pick).path, () => other);
      }
      const { members } = found.object;
      const both = pick(2) === 0 ? [...members, ...other.members] : [...other.members, ...members];
      return edit(tree, found.path, () => ({ kind: 'object', members: both }));
    },
  };
}
