import type { Catalogue } from '../engine/catalogue.ts';
import type { Log } from './log.ts';
import type { LiveSettings } from './settings/live-settings.ts';

/** The colors that DevTools are set to. */
export type Theme = 'light' | 'dark';

/** What the panel must remember when its document is destroyed and built again. */
export interface View {
  selected: string | null;
  scrollTop: number;
  /** The text in the filter field. */
  filter: string;
  /** The vendors that the list is narrowed to, as the filter writes them. */
  vendors: string;
}

/** Where the panel runs: in the developer tools of a browser, or as an ordinary page. */
export interface PanelHost {
  readonly log: Log;
  readonly catalogue: Catalogue;
  readonly view: View;
  /** What the user has set. They live with the log, since aliases count for it, and outlive the document. */
  readonly settings: LiveSettings;
  /** Whose developer tools to look like. */
  readonly look: 'chrome' | 'firefox';
  /** The theme now, and each later one until the returned function is called. */
  theme(changed: (theme: Theme) => void): () => void;
  /** Reloads the inspected page; null where there is none. */
  readonly reload: (() => void) | null;
}
