import type { Entry } from './entry.ts';

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
