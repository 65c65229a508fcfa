/** How many rows each page has, by its index. */
export type PageCounts = Map<number, number>;

/** @param change how many more there are, or fewer */
export function changeCount(counts: PageCounts, page: number, change: number): void {
  counts.set(page, (counts.get(page) ?? 0) + change);
}
