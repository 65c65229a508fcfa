import { edit, type JsonTree } from '../../json-tree.ts';
import { oneOf } from '../../pick.ts';
import type { Spoiler } from '../spoiler.ts';
import { pickWithin } from './places.ts';

const KEYS = ['error', 'errors', 'data', 'response', 'inner', 'fault', '', '0', 'status'] as const;
/** One level is the usual accident; the others lie around limits on depth. */
const DEPTHS = [1, 1, 1, 2, 3, 8, 9, 63, 64, 65, 200] as const;

/** Puts a value, or the whole, into lists or objects. */
export const nest: Spoiler<JsonTree> = {
  id: 'nest',
  spoil: (tree, pick) => {
    const path = pick(3) === 0 ? [] : pickWithin(tree, pick).path;
    const key = oneOf(KEYS, pick);
    const around = pick(2) === 0 ? asItem : (value: JsonTree) => asMember(value, key);
    const depth = oneOf(DEPTHS, pick);
    return edit(tree, path, (value) => repeatedly(value, depth, around));
  },
};

function repeatedly(
  value: JsonTree,
  times: number,
  around: (value: JsonTree) => JsonTree,
): JsonTree {
  let nested = value;
  for (let depth = 0; depth < times; depth += 1) nested = around(nested);
  return nested;
}

function asItem(value: JsonTree): JsonTree {
  return { kind: 'array', items: [value] };
}

function asMember(value: JsonTree, key: string): JsonTree {
  return { kind: 'object', members: [{ key, value }] };
}
