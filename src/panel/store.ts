import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PanelHost, Theme } from './host.ts';
import type { Counts, LogRow } from './log.ts';

/** The panel's state: signals for what is shown, closures for what can be done. */
export interface Store {
  readonly host: PanelHost;
  readonly theme: ReadonlySignal<Theme>;
  readonly rows: ReadonlySignal<readonly LogRow[]>;
  readonly counts: ReadonlySignal<Readonly<Counts>>;
  readonly selected: ReadonlySignal<LogRow | null>;
  /** What a screen reader is to say; told anew even when it is the same. */
  readonly announcement: ReadonlySignal<{ readonly text: string; readonly time: number }>;
  select(key: string | null): void;
  clear(): void;
  announce(text: string): void;
  /** Ends all subscriptions; for a document that is going away. */
  dispose(): void;
}

/** Makes the state of one panel document from its host. */
export function createStore(host: PanelHost): Store {
  const { log, view } = host;
  const theme = signal<Theme>('light');
  const selectedKey = signal(view.selected);
  const announcement = signal({ text: '', time: 0 });
  // The log changes its rows in place; a new array for each frame makes the change visible to signals.
  const rows = signal<readonly LogRow[]>([...log.rows]);
  const counts = signal<Readonly<Counts>>({ ...log.counts });

  let frame = 0;
  const refresh = (): void => {
    frame = 0;
    rows.value = [...log.rows];
    counts.value = { ...log.counts };
  };
  const unsubscribe = log.subscribe(() => {
    if (frame === 0) frame = requestAnimationFrame(refresh);
  });
  const select = (key: string | null): void => {
    selectedKey.value = key;
    view.selected = key;
  };
  const stopTheme = host.theme((next) => {
    theme.value = next;
  });

  return {
    host,
    theme,
    rows,
    counts,
    selected: computed(() => rows.value.find(({ key }) => key === selectedKey.value) ?? null),
    announcement,
    select,
    clear() {
      select(null);
      log.clear();
    },
    announce(text) {
      announcement.value = { text, time: performance.now() };
    },
    dispose() {
      unsubscribe();
      stopTheme();
      cancelAnimationFrame(frame);
    },
  };
}
