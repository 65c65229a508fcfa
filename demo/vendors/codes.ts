import type { CodeEntry, CodeSet } from '../../src/model/pack.ts';

/** One row of a vendor's code list. */
export interface CodeRow {
  readonly code: string;
  readonly entry: CodeEntry;
}

/**
 * The rows of a code list that are errors: one for each meaning of each code, in the list's order.
 *
 * @returns without the rows on which nobody has to act, for those say success
 */
export function errorRows(codes: CodeSet['codes']): CodeRow[] {
  return Object.entries(codes).flatMap(([code, entries]) =>
    [entries]
      .flat()
      .filter(({ who }) => who !== 'nobody')
      .map((entry) => ({ code, entry })),
  );
}
