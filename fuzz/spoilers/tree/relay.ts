import { type JsonTree, printTree, raw } from '../../json-tree.ts';
import { oneOf, type Picker } from '../../pick.ts';
import type { Spoiler } from '../spoiler.ts';

const KEYS = ['upstream', 'cause', 'error', 'message', 'body', 'response', '', 'a/b', 'x!', '~1'];
/** A relay counts up to three levels down. */
const DEEPEST = 5;

const LEVELS: readonly ((value: JsonTree, key: string) => JsonTree)[] = [
  member,
  member,
  (value, key) => member(raw(printTree(value)), key),
  (value, key) => member(raw(`\n ${printTree(value)} `), key),
  (value, key) => member({ kind: 'array', items: [value] }, key),
];

/** Passes the whole body on as a server of somebody else does: within objects, texts and lists. */
export const relay: Spoiler<JsonTree> = {
  id: 'relay',
  spoil: (tree, pick) => {
    const depth = 1 + pick(DEEPEST);
    let relayed = tree;
    for (let level = 0; level < depth; level += 1) {
      const beside = pick(2) === 0 ? [{ key: 'status', value: raw(502) }] : [];
      relayed = wrapped(relayed, pick);
      if (relayed.kind === 'object') {
        relayed = { kind: 'object', members: [...beside, ...relayed.members] };
      }
    }
    return relayed;
  },
};

function wrapped(value: JsonTree, pick: Picker): JsonTree {
  return oneOf(LEVELS, pick)(value, oneOf(KEYS, pick));
}

function member(value: JsonTree, key: string): JsonTree {
  return { kind: 'object', members: [{ key, value }] };
}
