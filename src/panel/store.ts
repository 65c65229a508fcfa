import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { createFilterState, type FilterState } from './filter/state.ts';
import type { PanelHost, Theme } from './host.ts';
import { createListState, type ListState } from './list/state.ts';
import type { Counts, LogRow, Page } from './log.ts';
import type { SettingsProblem } from './settings/live-settings.ts';
import type { Settings } from './settings/settings.ts';
import { vendorName } from './texts.ts';
import { createTicketState, type TicketState } from './ticket/state.ts';

/** The panel's state: signals for what is shown, closures for what can be done. */
export interface Store {
  readonly host: PanelHost;
  readonly theme: ReadonlySignal<Theme>;
  readonly settings: ReadonlySignal<Settings>;
  readonly settingsProblem: ReadonlySignal<SettingsProblem | null>;
  /** All of them; the list shows those that the filter lets through. */
  readonly rows: ReadonlySignal<readonly LogRow[]>;
  /** How many rows each vendor has, by its id in the order of appearance; without a vendor by the empty text. */
  readonly vendors: ReadonlySignal<ReadonlyMap<string, number>>;
  readonly filter: FilterState;
  readonly list: ListState;
  readonly ticket: TicketState;
  readonly counts: ReadonlySignal<Readonly<Counts>>;
  readonly recording: ReadonlySignal<boolean>;
  /** Milliseconds since 1970, brought up to date while times are shown as how long ago. */
  readonly now: ReadonlySignal<number>;
  readonly settingsShown: ReadonlySignal<boolean>;
  /** The host that the settings are to name the vendor of, a new object for each time; null for none. */
  readonly proposedHost: ReadonlySignal<{ readonly host: string } | null>;
  readonly keysShown: ReadonlySignal<boolean>;
  /** What a screen reader is to say; told anew even when it is the same. */
  readonly announcement: ReadonlySignal<{ readonly text: string; readonly time: number }>;
  toggleRecording(): void;
  toggleSettings(): void;
  /** Opens the settings where the vendor of a host can be named. */
  proposeHost(host: string): void;
  toggleKeys(): void;
  clear(): void;
  announce(text: string): void;
  /** Ends all subscriptions; for a document that is going away. */
  dispose(): void;
}

/** How often "12 s ago" is said anew. */
const TICK_MS = 5_000;

/** Makes the state of one panel document from its host. */
export function createStore(host: PanelHost): Store {
  const { log, view } = host;
  const theme = signal<Theme>('light');
  const settings = signal(host.settings.current);
  const settingsProblem = signal(host.settings.problem);
  const announcement = signal({ text: '', time: 0 });
  // The log changes its rows in place; a new array for each frame makes the change visible to signals.
  const rows = signal<readonly LogRow[]>([...log.rows]);
  const pages = signal<readonly Page[]>([...log.pages]);
  const counts = signal<Readonly<Counts>>({ ...log.counts });
  const recording = signal(log.recording);
  const settingsShown = signal(false);
  const proposedHost = signal<{ readonly host: string } | null>(null);
  const keysShown = signal(false);
  const names = new Map(host.catalogue.packs.map(({ id }) => [id, vendorName(host, id)]));
  const nameOf = (vendor: string | null): string => names.get(vendor ?? '') ?? '';
  const filter = createFilterState(rows, view, nameOf);
  const list = createListState({
    rows,
    shown: computed(() => filter.shown.value.rows),
    pages,
    repeats: computed(() => settings.value.grouping),
    tellsPages: computed(() => !settings.value.preserveLog),
    columns: computed(() => settings.value.columns),
    keepColumns: (columns) => host.settings.change({ columns }),
    vendorName: nameOf,
    view,
  });

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

  let copied = log.rows;
  let frame = 0;
  const refresh = (): void => {
    frame = 0;
    if (log.rows !== copied || log.rows.length !== rows.value.length) rows.value = [...log.rows];
    copied = log.rows;
    if (log.pages.at(-1) !== pages.value.at(-1)) pages.value = [...log.pages];
    counts.value = { ...log.counts };
    recording.value = log.recording;
  };
  const unsubscribe = log.subscribe(() => {
    if (frame === 0) frame = requestAnimationFrame(refresh);
  });
  const stopTheme = host.theme((next) => {
    theme.value = next;
  });
  const stopSettings = host.settings.subscribe((next, problem) => {
    settings.value = next;
    settingsProblem.value = problem;
  });

  return {
    host,
    theme,
    settings,
    settingsProblem,
    rows,
    vendors: computed(() => countVendors(rows.value)),
    filter,
    list,
    ticket: createTicketState(list.shown),
    counts,
    recording,
    now,
    settingsShown,
    proposedHost,
    keysShown,
    announcement,
    toggleRecording() {
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
    clear() {
      list.clear();
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
      filter.dispose();
      list.dispose();
      cancelAnimationFrame(frame);
    },
  };
}

function countVendors(rows: readonly LogRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { finding } of rows) {
    const vendor = finding.vendor ?? '';
    counts.set(vendor, (counts.get(vendor) ?? 0) + 1);
  }
  return counts;
}
