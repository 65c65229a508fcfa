import type { Catalogue } from '../engine/catalogue.ts';
import type { Log } from './log.ts';
import type { LiveSettings } from './settings/live-settings.ts';
import type { Words } from './words/words.ts';

/** The colors that DevTools are set to. */
export type Theme = 'light' | 'dark';

/** What the panel must remember when its document is destroyed and built again. */
export interface View {
  scrollTop: number;
  /** The text in the filter field. */
  filter: string;
  /** The vendors that the list is narrowed to, as the filter writes them. */
  vendors: string;
  /** The findings that are selected, as `list/selection.ts` writes them. */
  selection: string;
  /** What of the list is folded and unfolded, as `list/folds.ts` writes it. */
  folds: string;
  /** How the list is sorted, as `list/sort.ts` writes it. */
  sort: string;
}

/** The view of a panel that was never shown. */
export function emptyView(): View {
  return {
    scrollTop: 0,
    filter: '',
    vendors: '',
    selection: '',
    folds: '',
    sort: '',
  };
}

/** Where the panel runs: in the developer tools of a browser, or as an ordinary page. */
export interface PanelHost {
  readonly log: Log;
  readonly catalogue: Catalogue;
  readonly view: View;
  /** The words of the panel itself, in the language of the browser as far as there are any. */
  readonly words: Words;
  /** What the user has set. They live with the log, since aliases count for it, and outlive the document. */
  readonly settings: LiveSettings;
  /** Whose developer tools to look like. */
  readonly look: 'chrome' | 'firefox';
  /** The theme now, and each later one until the returned function is called. */
  theme(changed: (theme: Theme) => void): () => void;
  /** Reloads the inspected page; null where there is none. */
  readonly reload: (() => void) | null;
  /**
   * Shows the browser's own Network panel with this text in its filter, in the language of that filter;
   * false when it did not. Null where a panel cannot do that.
   */
  readonly showInNetwork: ((filter: string) => Promise<boolean>) | null;
}
