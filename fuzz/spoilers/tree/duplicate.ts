import { edit, type JsonTree, type Member, raw } from '../../json-tree.ts';
import { oneOf } from '../../pick.ts';
import type { Spoiler } from '../spoiler.ts';
import { pickObject } from './places.ts';

/** Writes a member twice, before or behind itself, with its own value or another. */
export const duplicate: Spoiler<JsonTree> = {
  id: 'duplicate',
  spoil: (tree, pick) => {
    const found = pickObject(tree, pick);
    if (!found) return tree;
    const { members } = found.object;
    const { key, value } = oneOf(members, pick);
    const again: Member = {
      key,
      value: oneOf([value, raw(null), raw(''), raw('0'), raw({})], pick),
    };
    const at = pick(members.length + 1);
    const more = [...members.slice(0, at), again, ...members.slice(at)];
    return edit(tree, found.path, () => ({ kind: 'object', members: more }));
  },
};
