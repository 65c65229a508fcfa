import type { PasteForm } from '../../model/paste.ts';
import type { Log } from '../log.ts';
import type { Reading } from './file-source.ts';
import type { View } from './view.ts';

/** One of the things that the panel can show, each with its own log and its own view of it. */
export type PanelSource = SourceParts &
  (
    | { readonly kind: 'live' }
    /** What is there before anything was opened, where there is no live traffic. */
    | { readonly kind: 'none' }
    | { readonly kind: 'file'; readonly name: string; readonly reading: Reading }
    | {
        readonly kind: 'paste';
        /** Counts the pasted texts, from 1. */
        readonly number: number;
        readonly form: PasteForm;
        readonly remarks: readonly string[];
      }
  );

interface SourceParts {
  /** Unique among the sources; never given to another one. */
  readonly id: number;
  readonly log: Log;
  readonly view: View;
}

/** A source that was opened, and can be closed. */
export type OpenedSource = PanelSource & {
  /** Ends the reading of a file; what was read stays. */
  stop(): void;
};
