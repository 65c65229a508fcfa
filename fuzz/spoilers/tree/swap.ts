import { edit, type JsonTree } from '../../json-tree.ts';
import type { Spoiler } from '../spoiler.ts';
import { pickObject } from './places.ts';

/** Exchanges the values of two members of an object. */
export const swap: Spoiler<JsonTree> = {
  id: 'swap',
  spoil: (tree, pick) => {
    const found = pickObject(tree, pick, 2);
    if (!found) return tree;
    const { members } = found.object;
    const first = pick(members.length);
    const second = (first + 1 + pick(members.length - 1)) % members.length;
    const swapped = members.map((member, index) => {
      const from = index === first ? second : index === second ? first : index;
      return { key: member.key, value: members[from]?.value ?? member.value };
    });
    return edit(tree, found.path, () => ({ kind: 'object', members: swapped }));
  },
};
