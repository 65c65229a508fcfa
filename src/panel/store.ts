import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { createFilterState, type FilterState } from './filter/state.ts';
import type { PanelHost, Theme } from './host.ts';
import type { Counts, LogRow } from './log.ts';

/** The panel's state: signals for what is shown, closures for what can be done. */
export interface Store {
  readonly host: PanelHost;
  readonly theme: ReadonlySignal<Theme>;
  /** All of them; the list shows those that the filter lets through. */
  readonly rows: ReadonlySignal<readonly LogRow[]>;
  /** How many rows each vendor has, by its id in the order of appearance; without a vendor by the empty text. */
  readonly vendors: ReadonlySignal<ReadonlyMap<string, number>>;
  readonly filter: FilterState;
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
  const names = new Map(host.catalogue.packs.map(({ id, name }) => [id, name]));
  const filter = createFilterState(rows, view, (vendor) => names.get(vendor ?? '') ?? '');

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
    vendors: computed(() => countVendors(rows.value)),
    filter,
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
      filter.dispose();
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
