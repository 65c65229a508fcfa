import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { FilterState } from './filter/state.ts';
import type { PanelHost, Theme } from './host.ts';
import type { ListState } from './list/state.ts';
import type { Counts, LogRow } from './log.ts';
import { createLookupOpening, type LookupOpening } from './lookup/opening.ts';
import type { SettingsProblem } from './settings/live-settings.ts';
import type { Settings } from './settings/settings.ts';
import { browserClock, type PausingClock } from './sources/clock.ts';
import type { Unopened } from './sources/opened-files.ts';
import type { PanelSource } from './sources/panel-source.ts';
import { createShown } from './sources/shown.ts';
import { vendorName } from './texts.ts';
import type { TicketState } from './ticket/state.ts';

/** The panel's state: signals for what is shown, closures for what can be done. */
export interface Store {
  readonly host: PanelHost;
  /** For what works in slices, as long as the document is there. */
  readonly clock: PausingClock;
  readonly theme: ReadonlySignal<Theme>;
  readonly settings: ReadonlySignal<Settings>;
  readonly settingsProblem: ReadonlySignal<SettingsProblem | null>;
  /** What can be shown: a new list, with the same sources in it, after each change of one of them. */
  readonly sources: ReadonlySignal<readonly PanelSource[]>;
  /** The source that is shown. All from `rows` to `recording` is its own, and another's when another one is shown. */
  readonly source: ReadonlySignal<PanelSource>;
  readonly unopened: ReadonlySignal<readonly Unopened[]>;
  /** Whether there is anything to choose from or to say of sources; told only when it changes. */
  readonly hasSources: ReadonlySignal<boolean>;
  /** All of them; the list shows those that the filter lets through. */
  readonly rows: ReadonlySignal<readonly LogRow[]>;
  /** How many rows each vendor has, by its id in the order of appearance; without a vendor by the empty text. */
  readonly vendors: ReadonlySignal<ReadonlyMap<string, number>>;
  readonly filter: FilterState;
  readonly list: ListState;
  readonly ticket: TicketState;
  readonly lookup: LookupOpening;
  readonly counts: ReadonlySignal<Readonly<Counts>>;
  readonly recording: ReadonlySignal<boolean>;
  /** Milliseconds since 1970, brought up to date while times are shown as how long ago. */
  readonly now: ReadonlySignal<number>;
  readonly settingsShown: ReadonlySignal<boolean>;
  /** The host that the settings are to name the vendor of, a new object for each time; null for none. */
  readonly proposedHost: ReadonlySignal<{ readonly host: string } | null>;
  readonly keysShown: ReadonlySignal<boolean>;
  /** Whether the dialog for pasting is open; its text is in the host's draft. */
  readonly pasteShown: ReadonlySignal<boolean>;
  /** What the dialog for exporting begins with; null while it is closed. */
  readonly exported: ReadonlySignal<'all' | 'selected' | null>;
  /** Whether a modal dialog lies over the panel: no key does anything behind it. */
  readonly isCovered: ReadonlySignal<boolean>;
  /** What a screen reader is to say; told anew even when it is the same. */
  readonly announcement: ReadonlySignal<{ readonly text: string; readonly time: number }>;
  toggleRecording(): void;
  toggleSettings(): void;
  /** Opens the settings where the vendor of a host can be named. */
  proposeHost(host: string): void;
  toggleKeys(): void;
  /** Opens the dialog for pasting with a text in it. */
  openPaste(text: string): void;
  closePaste(): void;
  openExport(what: 'all' | 'selected'): void;
  closeExport(): void;
  /** Empties the list of live traffic; closes another source. */
  clear(): void;
  announce(text: string): void;
  /** Ends all subscriptions; for a document that is going away. */
  dispose(): void;
}

/** How often "12 s ago" is said anew. */
const TICK_MS = 5_000;

/** Makes the state of one panel document from its host. */
export function createStore(host: PanelHost): Store {
  const { sources } = host;
  const theme = signal<Theme>('light');
  const settings = signal(host.settings.current);
  const settingsProblem = signal(host.settings.problem);
  const announcement = signal({ text: '', time: 0 });
  const settingsShown = signal(false);
  const proposedHost = signal<{ readonly host: string } | null>(null);
  const keysShown = signal(false);
  const pasteShown = signal(host.draft.paste !== null);
  const exported = signal<'all' | 'selected' | null>(null);
  const names = new Map(host.catalogue.packs.map(({ id }) => [id, vendorName(host, id)]));
  const nameOf = (vendor: string | null): string => names.get(vendor ?? '') ?? '';
  const clock = browserClock();
  const shownInput = {
    vendorName: nameOf,
    repeats: computed(() => settings.value.grouping),
    tellsPages: computed(() => !settings.value.preserveLog),
    columns: computed(() => settings.value.columns),
    keepColumns: (columns: string) => host.settings.change({ columns }),
    clock,
  };
  const shown = signal(createShown(sources.current, shownInput));
  const list = signal<readonly PanelSource[]>([...sources.list]);
  const unopened = signal(sources.unopened);

  const now = signal(Date.now());
  const isRelative = computed(() => settings.value.time === 'relative');
  const stopClock = effect(() => {
    if (!isRelative.value) return;
    now.value = Date.now();
    const timer = setInterval(() => {
      now.value = Date.now();
    }, TICK_MS);
    return () => clearInterval(timer);
  });

  let frame = 0;
  const refresh = (): void => {
    frame = 0;
    list.value = [...sources.list];
    unopened.value = sources.unopened;
    const before = shown.value;
    if (before.source.id === sources.current.id) return before.refresh();
    shown.value = createShown(sources.current, shownInput);
    before.dispose();
  };
  const unsubscribe = sources.subscribe(() => {
    if (frame === 0) frame = requestAnimationFrame(refresh);
  });
  const stopTheme = host.theme((next) => {
    theme.value = next;
  });
  const stopSettings = host.settings.subscribe((next, problem) => {
    settings.value = next;
    settingsProblem.value = problem;
  });

  const source = computed(() => shown.value.source);
  return {
    host,
    clock,
    theme,
    settings,
    settingsProblem,
    sources: list,
    source,
    unopened,
    hasSources: computed(
      () => list.value.length > 1 || source.value.kind !== 'live' || unopened.value.length > 0,
    ),
    get rows() {
      return shown.value.rows;
    },
    get vendors() {
      return shown.value.vendors;
    },
    get filter() {
      return shown.value.filter;
    },
    get list() {
      return shown.value.list;
    },
    get ticket() {
      return shown.value.ticket;
    },
    get counts() {
      return shown.value.counts;
    },
    get recording() {
      return shown.value.recording;
    },
    lookup: createLookupOpening(host.draft),
    now,
    settingsShown,
    proposedHost,
    keysShown,
    pasteShown,
    exported,
    isCovered: computed(() => keysShown.value || pasteShown.value || exported.value !== null),
    announcement,
    toggleRecording() {
      const { kind, log } = sources.current;
      if (kind !== 'live') return;
      if (log.recording) log.pause();
      else log.record();
    },
    toggleSettings() {
      settingsShown.value = !settingsShown.value;
      proposedHost.value = null;
    },
    proposeHost(host) {
      settingsShown.value = true;
      proposedHost.value = { host };
    },
    toggleKeys() {
      keysShown.value = !keysShown.value;
    },
    openPaste(text) {
      host.draft.paste = text;
      pasteShown.value = true;
    },
    closePaste() {
      host.draft.paste = null;
      pasteShown.value = false;
    },
    openExport(what) {
      exported.value = what;
    },
    closeExport() {
      exported.value = null;
    },
    clear() {
      const { kind, id, log } = sources.current;
      if (kind === 'file' || kind === 'paste') return sources.close(id);
      shown.value.list.clear();
      log.clear();
    },
    announce(text) {
      announcement.value = { text, time: performance.now() };
    },
    dispose() {
      unsubscribe();
      stopTheme();
      stopSettings();
      stopClock();
      shown.value.dispose();
      cancelAnimationFrame(frame);
    },
  };
}
