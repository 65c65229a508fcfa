import type { JSX } from 'preact';
import type { Catalogue } from '../engine/catalogue.ts';
import type { Lookup } from '../lookup/lookup.ts';
import type { LiveSettings } from './settings/live-settings.ts';
import type { Keyboard } from './shortcuts.ts';
import type { Formats } from './sources/formats.ts';
import type { Sources } from './sources/sources.ts';
import type { Store } from './store.ts';
import type { Words } from './words/words.ts';

/** The colors that DevTools are set to. */
export type Theme = 'light' | 'dark';

/** What the user has begun. It outlives the document, as text. */
export interface Draft {
  /** The text in the dialog for pasting; null while the dialog is closed. */
  paste: string | null;
  /** What is being looked up; null while the look-up is closed. */
  lookup: string | null;
  /** Whether a file is being written: that ends with the document, which the next one is to say. */
  isExporting: boolean;
}

/** Where the panel runs: in the developer tools of a browser, or as an ordinary page. */
export interface PanelHost {
  readonly sources: Sources;
  readonly catalogue: Catalogue;
  readonly draft: Draft;
  /** What the sources are read with, and what exports them. */
  readonly formats: Formats;
  /** Looks codes up in the catalogue; loaded when it is first asked for. Rejects when it cannot be loaded. */
  readonly lookup: () => Promise<Lookup>;
  /** The words of the panel itself, in the language of the browser as far as there are any. */
  readonly words: Words;
  /** What the user has set. They live with the logs, since aliases count for them, and outlive the document. */
  readonly settings: LiveSettings;
  /** Whose developer tools to look like. */
  readonly look: 'chrome' | 'firefox';
  /** Who gets the keys that the panel does not take. */
  readonly keyboard: Keyboard;
  /** The theme now, and each later one until the returned function is called. */
  theme(changed: (theme: Theme) => void): () => void;
  /** Reloads the inspected page; null where there is none. */
  readonly reload: (() => void) | null;
  /**
   * Shows the browser's own Network panel with this text in its filter, in the language of that filter;
   * false when it did not. Null where a panel cannot do that.
   */
  readonly showInNetwork: ((filter: string) => Promise<boolean>) | null;
  /** What stands in the place of the list before anything was opened; null where there is live traffic. */
  readonly start: ((props: { readonly store: Store }) => JSX.Element) | null;
}
