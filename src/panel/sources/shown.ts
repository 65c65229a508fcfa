import { type ReadonlySignal, signal } from '@preact/signals';
import { createFilterState, type FilterState } from '../filter/state.ts';
import { newestAt } from '../list/sort.ts';
import { createListState, type ListState } from '../list/state.ts';
import type { Counts, Page, RowList } from '../log.ts';
import type { PausingClock } from '../slices/clock.ts';
import { createTicketState, type TicketState } from '../ticket/state.ts';
import type { Reading } from './file-source.ts';
import type { PanelSource } from './panel-source.ts';
import { AT_END } from './view.ts';

/** The state of the source that is shown: its log as signals, and what its view was left with. */
export interface Shown {
  readonly source: PanelSource;
  /** How far the source is read; null for one that is no file. */
  readonly reading: ReadonlySignal<Reading | null>;
  /** All of them; the list shows those that the filter lets through. */
  readonly rows: ReadonlySignal<RowList>;
  /** How many rows each vendor has, by its id in the order of appearance; without a vendor by the empty text. */
  readonly vendors: ReadonlySignal<ReadonlyMap<string, number>>;
  readonly counts: ReadonlySignal<Readonly<Counts>>;
  readonly recording: ReadonlySignal<boolean>;
  readonly filter: FilterState;
  readonly list: ListState;
  readonly ticket: TicketState;
  /** Takes over what has become of the log. */
  refresh(): void;
  dispose(): void;
}

/** What the state of every source is made with. */
export interface ShownInput {
  /** The name of a vendor by its id. */
  readonly vendorName: (vendor: string | null) => string;
  readonly repeats: ReadonlySignal<boolean>;
  readonly tellsPages: ReadonlySignal<boolean>;
  readonly columns: ReadonlySignal<string>;
  keepColumns(columns: string): void;
  readonly clock: PausingClock;
}

/** Makes the state of a source; what is changed in it is kept in the source's view. */
export function createShown(source: PanelSource, input: ShownInput): Shown {
  const { log, view } = source;
  let { revision } = log;
  const reading = signal(readingOf(source));
  const rows = signal<RowList>({ rows: log.rows });
  const vendors = signal<ReadonlyMap<string, number>>(new Map(log.vendors));
  const pages = signal<readonly Page[]>([...log.pages]);
  const counts = signal<Readonly<Counts>>({ ...log.counts });
  const recording = signal(log.recording);
  const filter = createFilterState(rows, view, input.vendorName, input.clock);
  const list = createListState({
    ...input,
    rows,
    shown: filter.shown,
    pages,
    view,
  });
  return {
    source,
    reading,
    rows,
    vendors,
    counts,
    recording,
    filter,
    list,
    ticket: createTicketState(list.shown),
    refresh() {
      if (log.rows !== rows.value.rows) {
        list.clear();
        view.scrollTop = newestAt(list.sort.value) === 'end' ? AT_END : 0;
      }
      if (log.revision !== revision) {
        rows.value = { rows: log.rows };
        vendors.value = new Map(log.vendors);
      }
      revision = log.revision;
      reading.value = readingOf(source);
      if (log.pages.at(-1) !== pages.value.at(-1)) pages.value = [...log.pages];
      counts.value = { ...log.counts };
      recording.value = log.recording;
    },
    dispose() {
      filter.dispose();
      list.dispose();
    },
  };
}

function readingOf(source: PanelSource): Reading | null {
  return source.kind === 'file' ? source.reading : null;
}
