import type { FindingItem } from '../src/model/finding.ts';

/**
 * What is said of nested errors that have neither a code nor a status of their own, or is not said of those
 * that have. Null when all is right.
 */
export function unfounded({ items }: FindingItem): string | null {
  for (const item of items) {
    const wrong = unfoundedItem(item) ?? unfounded(item);
    if (wrong) return wrong;
  }
  return null;
}

function unfoundedItem(item: FindingItem): string | null {
  const { path, code, status, basis, meaning, causes, fix, who, retry } = item;
  if (code !== null || status !== null) {
    return meaning === null ? `nothing is said of the code or the status at ${path}` : null;
  }
  const words = [meaning, who, retry, basis, ...causes, ...fix].filter((word) => word !== null);
  return words.length > 0 ? `something is said of the error at ${path}, which says nothing` : null;
}
