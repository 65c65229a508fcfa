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
  const { path, code, status, basis, known, meaning, causes, fix, who, retry } = item;
  const words = [meaning, who, retry, ...causes, ...fix].filter((word) => word !== null);
  const isSilent = words.length === 0 && basis === null;
  if (status !== null) return meaning === null ? `nothing is said of the status at ${path}` : null;
  if (known && isSilent) return `nothing is said of the code at ${path}`;
  if (isSilent) return null;
  return code === null ? `something is said of the error at ${path}, which says nothing` : null;
}
