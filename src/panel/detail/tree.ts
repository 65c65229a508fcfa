import type { FindingItem } from '../../model/finding.ts';

/** One line of the tree of nested errors, with what `role="treeitem"` has to say. */
export interface TreeLine {
  /** The item's path, which no other item of the finding has. */
  readonly key: string;
  readonly item: FindingItem;
  /** From 1. */
  readonly level: number;
  /** Null for an item that has none within. */
  readonly expanded: boolean | null;
  /** Among its siblings, from 1. */
  readonly position: number;
  readonly setSize: number;
  /** Key of the item that it is within; null on level 1. */
  readonly parent: string | null;
}

/** The lines to show, and how many more there would be without the limit. */
export interface Tree {
  readonly lines: readonly TreeLine[];
  readonly left: number;
}

/** As many as the engine reads of one finding. */
export const MOST_LINES = 500;

/** The visible lines of nested items from top to bottom, at most `MOST_LINES`; all are open but `closed`. */
export function treeOf(items: readonly FindingItem[], closed: ReadonlySet<string>): Tree {
  const lines: TreeLine[] = [];
  let left = 0;
  addAll(items, 1, null);
  return { lines, left };

  function addAll(siblings: readonly FindingItem[], level: number, parent: string | null): void {
    for (const [index, item] of siblings.entries()) {
      const key = item.path;
      const expanded = item.items.length === 0 ? null : !closed.has(key);
      if (lines.length < MOST_LINES) {
        const position = index + 1;
        lines.push({ key, item, level, expanded, position, setSize: siblings.length, parent });
      } else left += 1;
      if (expanded) addAll(item.items, level + 1, key);
    }
  }
}

/** What a key does in the tree. */
export type TreeMove =
  | { readonly kind: 'focus'; readonly key: string }
  | { readonly kind: 'open'; readonly keys: readonly string[] }
  | { readonly kind: 'close'; readonly key: string };

/** The one line that the Tab key reaches: the focused one while it is shown, else the first. */
export function tabStop(lines: readonly TreeLine[], focused: string | null): string | null {
  return (lines.find(({ key }) => key === focused) ?? lines[0])?.key ?? null;
}

/**
 * What a key does, after the tree pattern of the ARIA Authoring Practices: arrows, Home, End, and `*`,
 * which opens the line and its siblings. Null for a key that does nothing here.
 *
 * @param pressed `KeyboardEvent.key`, without a modifier
 * @param focused key of the focused line; any other text counts as the first line's
 */
export function moveInTree(
  lines: readonly TreeLine[],
  focused: string | null,
  pressed: string,
): TreeMove | null {
  const index = Math.max(
    0,
    lines.findIndex(({ key }) => key === focused),
  );
  const line = lines[index];
  if (!line) return null;
  const focus = (to: TreeLine | undefined): TreeMove => ({ kind: 'focus', key: (to ?? line).key });
  switch (pressed) {
    case 'ArrowDown':
      return focus(lines[index + 1]);
    case 'ArrowUp':
      return focus(lines[index - 1]);
    case 'Home':
      return focus(lines[0]);
    case 'End':
      return focus(lines.at(-1));
    case 'ArrowRight': {
      if (line.expanded === false) return { kind: 'open', keys: [line.key] };
      const next = lines[index + 1];
      return next?.parent === line.key ? focus(next) : null;
    }
    case 'ArrowLeft':
      if (line.expanded) return { kind: 'close', key: line.key };
      return line.parent === null ? null : { kind: 'focus', key: line.parent };
    case '*': {
      const siblings = lines.filter(({ parent }) => parent === line.parent);
      const keys = siblings.filter(({ expanded }) => expanded === false).map(({ key }) => key);
      return keys.length > 0 ? { kind: 'open', keys } : null;
    }
    default:
      return null;
  }
}
