import type { Line, Lines } from './lines.ts';

/** What an arrow to the side does: folds or unfolds a line, or goes to another. */
export type TreeMove =
  | { readonly kind: 'fold'; readonly line: Line; readonly isOpen: boolean }
  | { readonly kind: 'focus'; readonly index: number };

/**
 * The arrows to the sides as trees have them (ARIA Authoring Practices, treegrid): right unfolds, and
 * then goes to the first line within; left folds, and then goes to the line around it.
 *
 * @param key of the keyboard
 * @param index of the line that has the focus; -1 for none
 * @returns null for a key or a line that does nothing
 */
export function treeMove(key: string, lines: Lines, index: number): TreeMove | null {
  const line = lines.at(index);
  if (!line) return null;
  const isOpen = line.kind !== 'finding' && line.isOpen;
  if (key === 'ArrowRight') {
    if (line.kind === 'finding') return null;
    if (!isOpen) return { kind: 'fold', line, isOpen: true };
    const isInside = (lines.at(index + 1)?.level ?? 0) > line.level;
    return isInside ? { kind: 'focus', index: index + 1 } : null;
  }
  if (key !== 'ArrowLeft') return null;
  if (isOpen) return { kind: 'fold', line, isOpen: false };
  for (let around = index - 1; around >= 0; around -= 1) {
    if ((lines.at(around)?.level ?? 0) < line.level) return { kind: 'focus', index: around };
  }
  return null;
}
