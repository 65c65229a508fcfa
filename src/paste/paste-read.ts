import type { Entry } from '../har/entry.ts';

/** In what form something was pasted. */
export type PasteForm = 'body' | 'curl' | 'http' | 'log' | 'har';

/** What was found in a pasted text. */
export type PasteRead =
  | {
      readonly kind: 'entries';
      readonly form: PasteForm;
      /** At least one, numbered from 0. */
      readonly entries: readonly Entry[];
      /** Sentences that say what was assumed, and what was left out. */
      readonly remarks: readonly string[];
    }
  /** `reason` is one sentence that says what to paste instead. */
  | { readonly kind: 'nothing'; readonly reason: string };

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
