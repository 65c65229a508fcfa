/**
 * The item that a key leads to (ARIA Authoring Practices, menu): arrows go around, Home and End to the
 * ends, and a letter to the next item that begins with it.
 *
 * @param key of the keyboard
 * @param labels of the items, from top to bottom
 * @param current index of the item with the focus; -1 for none
 * @returns null for a key that leads nowhere
 */
export function moveInMenu(key: string, labels: readonly string[], current: number): number | null {
  const { length } = labels;
  if (length === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (current + 1) % length;
    case 'ArrowUp':
      return current <= 0 ? length - 1 : current - 1;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return byLetter(key, labels, current);
  }
}

function byLetter(key: string, labels: readonly string[], current: number): number | null {
  if ([...key].length !== 1 || key === ' ') return null;
  const letter = key.toLowerCase();
  for (let step = 1; step <= labels.length; step += 1) {
    const index = (current + step) % labels.length;
    if (labels[index]?.toLowerCase().startsWith(letter)) return index;
  }
  return null;
}
