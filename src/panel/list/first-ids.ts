import type { LogRow } from '../log.ts';

/** The id to quote first of each error that has one, in their order; what repeats share is there once. */
export function firstIds(rows: readonly LogRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ finding }) => finding.ids[0]?.value ?? []))];
}
