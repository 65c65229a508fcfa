import { type JsonTree, raw } from '../../json-tree.ts';
import { oneOf, type Picker } from '../../pick.ts';
import type { Spoiler } from '../spoiler.ts';

const STRANGERS = [null, 1, 'x', [], {}, [[]], { code: 1 }, false] as const;
/** Around the number of errors that a list gives. */
const LENGTHS = [1, 1, 2, 2, 3, 10, 999, 1_001] as const;
const SHORT = 200;

/** Makes the body a list of itself, of other things too, or spoils the elements of the list that it is. */
export function enlist(others: readonly JsonTree[]): Spoiler<JsonTree> {
  return {
    id: 'enlist',
    spoil: (tree, pick) => {
      const items = tree.kind === 'array' && pick(2) === 0 ? tree.items : [tree];
      return { kind: 'array', items: changed(items, others, pick) };
    },
  };
}

function changed(
  items: readonly JsonTree[],
  others: readonly JsonTree[],
  pick: Picker,
): readonly JsonTree[] {
  const stranger = pick(2) === 0 ? raw(oneOf(STRANGERS, pick)) : oneOf(others, pick);
  switch (pick(5)) {
    case 0:
      return [stranger, ...items];
    case 1:
      return [...items, stranger];
    case 2: {
      const wanted = oneOf(LENGTHS, pick);
      const length = items.length > SHORT ? 1 : wanted;
      return Array.from({ length }, () => items).flat();
    }
    case 3:
      return [{ kind: 'array', items }];
    default:
      return [...items].reverse().concat(items);
  }
}
