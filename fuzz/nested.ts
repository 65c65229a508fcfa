import type { FindingItem } from '../src/model/finding.ts';

/**
 * What is said of nested errors and is not of themselves: without a status of its own only what the vendor
 * says of its code explains one, and nothing explains one that has no code either. Null when there is nothing.
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
  if (code === null) return `something is said of the error at ${path}, which says nothing`;
  return basis === null || basis === 'status' || basis === 'http'
    ? `what is said at ${path} holds of the whole response`
    : null;
}
