import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { createDialogs, type Dialogs } from './dialogs.ts';
import type { PanelHost, Theme } from './host.ts';
import { createLookupOpening, type LookupOpening } from './lookup/opening.ts';
import type { SettingsProblem } from './settings/live-settings.ts';
import type { Settings } from './settings/settings.ts';
import { browserClock, type PausingClock } from './slices/clock.ts';
import { createShowing, type Showing } from './sources/showing.ts';
import type { Shown } from './sources/shown.ts';
import { vendorName } from './texts.ts';
import { createTicking } from './ticking.ts';

/** The panel's state: signals for what is shown, closures for what can be done. */
export interface Store extends Dialogs, Omit<Showing, 'shown'> {
  readonly host: PanelHost;
  /** For what works in slices, as long as the document is there. */
  readonly clock: PausingClock;
  readonly theme: ReadonlySignal<Theme>;
  readonly settings: ReadonlySignal<Settings>;
  readonly settingsProblem: ReadonlySignal<SettingsProblem | null>;
  /** The state of the source that is shown. Another one when another source is, of which signals tell. */
  readonly shown: Shown;
  readonly lookup: LookupOpening;
  /** Milliseconds since 1970, brought up to date while times are shown as how long ago. */
  readonly now: ReadonlySignal<number>;
  /** What a screen reader is to say; told anew even when it is the same. */
  readonly announcement: ReadonlySignal<{ readonly text: string; readonly time: number }>;
  toggleRecording(): void;
  /** Empties the list of live traffic; closes another source. */
  clear(): void;
  announce(text: string): void;
  /** Ends all subscriptions; for a document that is going away. */
  dispose(): void;
}

/** Makes the state of one panel document from its host. */
export function createStore(host: PanelHost): Store {
  const { sources } = host;
  const theme = signal<Theme>('light');
  const settings = signal(host.settings.current);
  const settingsProblem = signal(host.settings.problem);
  const announcement = signal({ text: '', time: 0 });
  const names = new Map(host.catalogue.packs.map(({ id }) => [id, vendorName(host, id)]));
  const clock = browserClock();
  const showing = createShowing(sources, {
    vendorName: (vendor) => names.get(vendor ?? '') ?? '',
    repeats: computed(() => settings.value.grouping),
    tellsPages: computed(() => !settings.value.preserveLog),
    columns: computed(() => settings.value.columns),
    keepColumns: (columns) => host.settings.change({ columns }),
    clock,
  });
  const ticking = createTicking(computed(() => settings.value.time === 'relative'));
  const stopTheme = host.theme((next) => {
    theme.value = next;
  });
  const stopSettings = host.settings.subscribe((next, problem) => {
    settings.value = next;
    settingsProblem.value = problem;
  });
  const { sources: list, unopened, hasSources, shown } = showing;
  return {
    ...createDialogs(host.draft),
    host,
    clock,
    theme,
    settings,
    settingsProblem,
    announcement,
    sources: list,
    unopened,
    hasSources,
    get shown() {
      return shown.value;
    },
    lookup: createLookupOpening(host.draft),
    now: ticking.now,
    toggleRecording() {
      const { kind, log } = sources.current;
      if (kind !== 'live') return;
      if (log.recording) log.pause();
      else log.record();
    },
    clear() {
      const { kind, id, log } = sources.current;
      if (kind === 'file' || kind === 'paste') sources.close(id);
      else log.clear();
    },
    announce(text) {
      announcement.value = { text, time: performance.now() };
    },
    dispose() {
      showing.dispose();
      ticking.dispose();
      stopTheme();
      stopSettings();
    },
  };
}
