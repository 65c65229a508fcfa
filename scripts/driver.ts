/** The colors that the developer tools are to have. */
export type Theme = 'light' | 'dark';

/** Where the developer tools stand. */
export type Dock = 'bottom' | 'right' | 'window';

/** A value that can be handed to another document. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** What the browser's own Network panel shows. */
export interface ShownNetwork {
  /** Whether it is the panel in front. */
  readonly isFront: boolean;
  /** The text in its filter. */
  readonly filter: string;
  /** The addresses of the requests that the filter lets through, in their order. */
  readonly urls: readonly string[];
}

/** What scripts hold after garbage was collected, in bytes. */
export interface HeapBytes {
  /** Those of the extension's pages; 0 without it. */
  readonly extension: number;
  /** Those of the developer tools themselves. */
  readonly tools: number;
}

/** A document to look at and to act on as a user does. */
export interface Surface {
  /**
   * Calls `fn` with `arg` in the document. Its source is sent there: it sees nothing of the caller's,
   * and its result comes back as JSON. Rejects when it throws, or when the document is gone.
   */
  evaluate<A extends Json, R>(fn: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
  /** Clicks the first element that the selector finds, as a mouse would, once it is there and in view. */
  click(selector: string, button?: 'left' | 'right'): Promise<void>;
  /** Chooses files, by their absolute paths, in an input for files, as if in the system's own dialog. */
  choose(selector: string, files: readonly string[]): Promise<void>;
  /** Presses a key where the focus is: `Enter`, `a`, `Control+f`. Names are those of `KeyboardEvent.key`. */
  press(key: string): Promise<void>;
}

/** The inspected page. */
export interface PageSurface extends Surface {
  /** Resolves when the page has loaded. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Lets pages prefer a theme, as a user does in the settings of the system. */
  preferTheme(theme: Theme): Promise<void>;
}

/** One tab with its developer tools. */
export interface InspectedTab {
  /** When the tools began to open, in milliseconds since 1970. */
  toolsOpenedAt(): Promise<number>;
  readonly page: PageSurface;
  /** The panel's document, whichever it is by now: a change of the dock may build a new one. */
  readonly panel: Surface;
  /** The page of the extension that captures, and that nobody sees. */
  readonly devtoolsPage: Pick<Surface, 'evaluate'>;
  /** Selects the Errata panel and waits until it shows something. */
  showPanel(): Promise<void>;
  /** Selects the browser's own Network panel. */
  showNetwork(): Promise<void>;
  /** Leaves only requests with this text in their address in the Network panel; all for an empty text. */
  filterNetwork(text: string): Promise<void>;
  /** What the Network panel shows; it must have been selected once. */
  shownNetwork(): Promise<ShownNetwork>;
  /** Pauses the recording of the Network panel, or resumes it; that panel must have been selected once. */
  recordNetwork(on: boolean): Promise<void>;
  /**
   * What the Network panel, which must have been selected once, exports as a HAR with content: the text of the
   * file. It holds the requests since the last navigation.
   */
  har(): Promise<string>;
  /** How many requests that have ended the Network panel, which must have been selected once, has for a text in their address. */
  logged(text: string): Promise<number>;
  heapBytes(): Promise<HeapBytes>;
  setTheme(theme: Theme): Promise<void>;
  /** Closes the developer tools of the tab, and all that the extension has in them. */
  closeTools(): Promise<void>;
  /** Opens them again, as `Launch` does: the panel is not selected yet. */
  openTools(): Promise<void>;
  /** Ends the process of the page, as if it had crashed. From then on `page` is not to be used. */
  crashPage(): Promise<void>;
  /** Opens an address where a page has crashed, as a user does. */
  restorePage(url: string): Promise<void>;
  setDock(dock: Dock): Promise<void>;
  /** Sets the size of the developer tools in CSS pixels, where they have a window of their own. */
  setSize(width: number, height: number): Promise<void>;
  /** Writes a picture (PNG) of the developer tools with their panel to a file. */
  screenshot(file: string): Promise<void>;
}

/** A tab that was opened beside the first one. */
export interface OpenedTab extends InspectedTab {
  /** Closes it with its developer tools: behind those of another tab, a panel gets few frames. */
  closeTab(): Promise<void>;
}

/** A running browser; it is its first tab, and can open more. */
export interface Driver extends InspectedTab {
  /**
   * Opens a further tab with developer tools of its own; the panel is not selected there yet.
   *
   * @param url what it loads while the tools open, or before; a blank page where it is left out
   */
  openTab(url?: string): Promise<OpenedTab>;
  /**
   * Reloads the extension, as its developer does or an update.
   *
   * @returns whether the developer tools are still open; Chromium closes them
   */
  reloadExtension(): Promise<boolean>;
  /** The text that the system's clipboard holds, read by pasting it into a page. */
  clipboard(): Promise<string>;
  /**
   * Does some work, and tells how long each task took that ran meanwhile on the thread of a document, in
   * milliseconds of CPU time. Null where the browser does not tell.
   */
  readonly taskTimes:
    | ((document: Surface, work: () => Promise<void>) => Promise<readonly number[]>)
    | null;
  /** Ends the browser and removes its profile. May be called again, and after the user closed it. */
  close(): Promise<void>;
  /** Resolves when the browser has ended, by whatever hand. */
  readonly closed: Promise<void>;
  /** The browser's main process; null where it is not to be had. */
  readonly pid: number | null;
}

/** A page in a browser without developer tools and without extensions, to measure what it costs by itself. */
export interface MeasuredPage extends Surface, Pick<PageSurface, 'goto'> {
  /** What its scripts hold after garbage was collected, in bytes. */
  heapBytes(): Promise<number>;
  /** As `Driver.taskTimes`. */
  readonly taskTimes: ((work: () => Promise<void>) => Promise<readonly number[]>) | null;
  /** The process that shows it now, on its first thread; null where that is not to be had. */
  readonly process: (() => Promise<number>) | null;
  close(): Promise<void>;
}

/**
 * Starts a browser, without a window, for one page.
 *
 * @throws Error with one sentence when it does not start
 */
export type OpenPage = (executablePath: string) => Promise<MeasuredPage>;

/** How to start a browser with Errata and developer tools open on a blank page. */
export interface LaunchOptions {
  readonly executablePath: string;
  /**
   * Folder of the unpacked extension, absolute. Null for developer tools without it, to compare with: all
   * that has to do with a panel then rejects.
   */
  readonly extension: string | null;
  readonly theme: Theme;
  readonly dock: Dock;
  readonly headless: boolean;
  /** A proxy auto-configuration script for hosts that are to be led elsewhere; null for none. */
  readonly pac: string | null;
  /** Where downloads go, without a question, under whatever names; the browser decides where it is left out. */
  readonly downloads?: string;
}

/**
 * Starts a browser on a fresh temporary profile. The panel is not selected yet: requests made before
 * that must be seen all the same.
 *
 * @throws Error with one sentence when it does not start
 */
export type Launch = (options: LaunchOptions) => Promise<Driver>;
