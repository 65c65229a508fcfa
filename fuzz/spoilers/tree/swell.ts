import { childrenOf, edit, type JsonTree, printTree } from '../../json-tree.ts';
import { oneOf, type Picker } from '../../pick.ts';
import type { Spoiler } from '../spoiler.ts';
import { pickHolder } from './places.ts';

/** Around the number of nested errors that a finding shows, and one that is clearly over it. */
const TIMES = [2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 10, 10, 10, 199, 201, 1_000] as const;
/** In characters; several spoilers in a row must not add up to a bomb, which have tests of their own. */
const LONGEST = 200_000;

/** Repeats an item of a list, or a member of an object under further names. */
export const swell: Spoiler<JsonTree> = {
  id: 'swell',
  spoil: (tree, pick) => {
    const path = pickHolder(tree, pick);
    return path ? edit(tree, path, (holder) => swollen(holder, pick)) : tree;
  },
};

function swollen(holder: JsonTree, pick: Picker): JsonTree {
  const chosen = pick(childrenOf(holder).length);
  const wanted = oneOf(TIMES, pick);
  const times = printTree(holder).length * wanted > LONGEST ? 2 : wanted;
  const more = Array.from({ length: times - 1 }, (_, index) => index);
  switch (holder.kind) {
    case 'object': {
      const member = holder.members[chosen];
      if (!member) return holder;
      const copies = more.map((index) => ({ key: `${member.key}${index}`, value: member.value }));
      return { kind: 'object', members: [...copies, ...holder.members] };
    }
    case 'array': {
      const item = holder.items[chosen];
      return item ? { kind: 'array', items: [...holder.items, ...more.map(() => item)] } : holder;
    }
    case 'raw':
      return holder;
  }
}
