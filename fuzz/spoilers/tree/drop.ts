import { childrenOf, edit, type JsonTree } from '../../json-tree.ts';
import type { Picker } from '../../pick.ts';
import type { Spoiler } from '../spoiler.ts';
import { pickHolder } from './places.ts';

/** Takes a member out of an object, or an item out of a list. */
export const drop: Spoiler<JsonTree> = {
  id: 'drop',
  spoil: (tree, pick) => {
    const path = pickHolder(tree, pick);
    return path ? edit(tree, path, (holder) => without(holder, pick)) : tree;
  },
};

function without(holder: JsonTree, pick: Picker): JsonTree {
  const dropped = pick(childrenOf(holder).length);
  const stays = (_: unknown, index: number) => index !== dropped;
  switch (holder.kind) {
    case 'object':
      return { kind: 'object', members: holder.members.filter(stays) };
    case 'array':
      return { kind: 'array', items: holder.items.filter(stays) };
    case 'raw':
      return holder;
  }
}
