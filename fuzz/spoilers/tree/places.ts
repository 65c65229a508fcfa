import {
  childrenOf,
  type JsonTree,
  placesOf,
  type TreePath,
  type TreePlace,
} from '../../json-tree.ts';
import { oneOf, type Picker } from '../../pick.ts';

type ObjectTree = JsonTree & { readonly kind: 'object' };

/** An object of the tree with at least `least` members, and where it stands; null when there is none. */
export function pickObject(
  tree: JsonTree,
  pick: Picker,
  least = 1,
): { readonly path: TreePath; readonly object: ObjectTree } | null {
  const found = placesOf(tree).flatMap(({ path, value }) =>
    value.kind === 'object' && value.members.length >= least ? [{ path, object: value }] : [],
  );
  return found.length > 0 ? oneOf(found, pick) : null;
}

/** Any value of the tree but the top; the top when there is no other. */
export function pickWithin(tree: JsonTree, pick: Picker): TreePlace {
  const [, ...within] = placesOf(tree);
  return within.length > 0 ? oneOf(within, pick) : { path: [], value: tree };
}

/** Where a list or an object with something in it stands; null when there is none. */
export function pickHolder(tree: JsonTree, pick: Picker): TreePath | null {
  const holders = placesOf(tree).filter(({ value }) => childrenOf(value).length > 0);
  return holders.length > 0 ? oneOf(holders, pick).path : null;
}
