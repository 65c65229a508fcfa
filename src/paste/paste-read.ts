import type { Entry } from '../model/entry.ts';

/** What was found in some of the text; the entries are numbered later. */
export interface Found {
  readonly entries: readonly Entry[];
  readonly remarks: readonly string[];
}

/** Several finds as one; a remark that holds for several of them is made once. */
export function together(finds: readonly Found[]): Found {
  return {
    entries: finds.flatMap(({ entries }) => entries),
    remarks: [...new Set(finds.flatMap(({ remarks }) => remarks))],
  };
}
