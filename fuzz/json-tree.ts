import type { ValueNode } from '@humanwhocodes/momoa';
import { parseLoosely } from './loose-json.ts';

/**
 * JSON text taken apart so that it can be spoiled in ways that a parsed value cannot hold: duplicate
 * keys, the order of members, numbers as they were written.
 */
export type JsonTree =
  | { readonly kind: 'object'; readonly members: readonly Member[] }
  | { readonly kind: 'array'; readonly items: readonly JsonTree[] }
  /** Any JSON text that is not taken apart further. */
  | { readonly kind: 'raw'; readonly text: string };

export interface Member {
  readonly key: string;
  readonly value: JsonTree;
}

/** Child indexes from the top of a tree. */
export type TreePath = readonly number[];

/** Reads JSON, or JSON as documentation prints it, into a tree; null when the text is neither. */
export function readTree(text: string): JsonTree | null {
  try {
    return treeOf(parseLoosely(text).body, text);
  } catch {
    return null;
  }
}

function treeOf(node: ValueNode, text: string): JsonTree {
  switch (node.type) {
    case 'Object':
      return {
        kind: 'object',
        members: node.members.map(({ name, value }) => ({
          key: name.type === 'String' ? name.value : name.name,
          value: treeOf(value, text),
        })),
      };
    case 'Array':
      return { kind: 'array', items: node.elements.map(({ value }) => treeOf(value, text)) };
    case 'String':
      return raw(node.value);
    default:
      return literal(text.slice(...(node.range ?? [0, 0])));
  }
}

/** A number or word as it was written; null for one that only documentation has, such as `.5` or `NaN`. */
function literal(written: string): JsonTree {
  try {
    JSON.parse(written);
    return { kind: 'raw', text: written };
  } catch {
    return raw(null);
  }
}

/** A parsed value as a tree that is not taken apart. */
export function raw(value: unknown): JsonTree {
  return { kind: 'raw', text: JSON.stringify(value) ?? 'null' };
}

/** A parsed value as a tree. */
export function treeOfValue(value: unknown): JsonTree {
  return readTree(JSON.stringify(value) ?? 'null') ?? raw(null);
}

/** The text of a tree, without white space. */
export function printTree(tree: JsonTree): string {
  switch (tree.kind) {
    case 'object':
      return `{${tree.members
        .map(({ key, value }) => `${JSON.stringify(key)}:${printTree(value)}`)
        .join(',')}}`;
    case 'array':
      return `[${tree.items.map(printTree).join(',')}]`;
    case 'raw':
      return tree.text;
  }
}

/** The values directly within a tree, in the order of the text. */
export function childrenOf(tree: JsonTree): readonly JsonTree[] {
  switch (tree.kind) {
    case 'object':
      return tree.members.map(({ value }) => value);
    case 'array':
      return tree.items;
    case 'raw':
      return [];
  }
}

/** A value of a tree and where it stands. */
export interface TreePlace {
  readonly path: TreePath;
  readonly value: JsonTree;
}

/** Further places are left out: it does not matter which of a thousand is spoiled. */
const MOST_PLACES = 1_000;

/** The values of a tree in the order of the text, the top first; of a large tree the first thousand. */
export function placesOf(top: JsonTree): readonly TreePlace[] {
  const places: TreePlace[] = [];
  walk(top, []);
  return places;

  function walk(value: JsonTree, path: TreePath): void {
    if (places.length >= MOST_PLACES) return;
    places.push({ path, value });
    if (value.kind === 'raw') return;
    childrenOf(value).forEach((child, index) => {
      walk(child, [...path, index]);
    });
  }
}

/** The tree with the value at `path` changed; the same tree when it has no such place. */
export function edit(
  tree: JsonTree,
  path: TreePath,
  change: (value: JsonTree) => JsonTree,
): JsonTree {
  const [first, ...rest] = path;
  if (first === undefined) return change(tree);
  switch (tree.kind) {
    case 'object':
      return {
        kind: 'object',
        members: tree.members.map((member, index) =>
          index === first ? { ...member, value: edit(member.value, rest, change) } : member,
        ),
      };
    case 'array':
      return {
        kind: 'array',
        items: tree.items.map((item, index) => (index === first ? edit(item, rest, change) : item)),
      };
    case 'raw':
      return tree;
  }
}
