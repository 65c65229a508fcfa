import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { LogRow, Page, RowList } from '../log.ts';
import type { PausingClock } from '../slices/clock.ts';
import type { View } from '../sources/view.ts';
import { type Arranged, createArranger } from './arrange.ts';
import { type Column, formatWidths, parseWidths, resize, type Widths } from './columns.ts';
import {
  type Folds,
  formatFolds,
  keepOpen,
  NO_FOLDS,
  parseFolds,
  setGroup,
  setPage,
} from './folds.ts';
import { type Line, type Lines, linesOf } from './lines.ts';
import { createOpened } from './opened.ts';
import {
  extendTo,
  focusIndex,
  formatSelection,
  NOTHING_SELECTED,
  parseSelection,
  type Selection,
  selectAll,
  selectedRows,
  selectLine,
  toggleLine,
} from './selection.ts';
import { formatSort, nextSort, parseSort, type Sort } from './sort.ts';

/** How the findings are laid out, and which of them are selected. */
export interface ListState {
  readonly lines: ReadonlySignal<Lines>;
  /** Whether the lines are those of before: another order is being made. */
  readonly isBusy: ReadonlySignal<boolean>;
  /** The sort that `lines` have; what was asked for last may still be on its way. */
  readonly sort: ReadonlySignal<Sort | null>;
  /** Null while no column was resized. */
  readonly widths: ReadonlySignal<Widths | null>;
  readonly selection: ReadonlySignal<Selection>;
  /** The index of the line that the keyboard is at; -1 for none. */
  readonly focus: ReadonlySignal<number>;
  /**
   * The finding that the detail shows, whether the filter shows it or not. As it was when it was opened, since the log
   * may let its body go meanwhile; null once its row has gone too.
   */
  readonly shown: ReadonlySignal<LogRow | null>;
  /** The selected findings that the filter shows, in the order of the exchanges. */
  readonly selected: ReadonlySignal<readonly LogRow[]>;
  /** How often the lines were folded: what is folded is not followed by the scroll. */
  readonly foldings: ReadonlySignal<number>;
  sortBy(column: Column): void;
  /**
   * Moves the right border of a column, until `keepWidths` for this document alone.
   *
   * @param drawn the widths of the columns as they were on screen, in pixels
   * @param dx pixels to the right
   */
  resize(drawn: Widths, column: Column, dx: number): void;
  keepWidths(): void;
  fold(line: Line, isOpen: boolean): void;
  select(line: Line): void;
  toggle(line: Line): void;
  extend(index: number): void;
  selectAll(): void;
  deselect(): void;
  /** For a log that was cleared. */
  clear(): void;
  dispose(): void;
}

/** What the list is made of. */
export interface ListInput {
  /** All rows of the log. */
  readonly rows: ReadonlySignal<RowList>;
  /** Those that the filter shows. */
  readonly shown: ReadonlySignal<RowList>;
  /** The present page last. */
  readonly pages: ReadonlySignal<readonly Page[]>;
  /** Whether repeats become one line. */
  readonly repeats: ReadonlySignal<boolean>;
  /** Whether each page has a head of its own. */
  readonly tellsPages: ReadonlySignal<boolean>;
  /** The name of a vendor by its id. */
  readonly vendorName: (vendor: string | null) => string;
  /** The widths of the columns as `list/columns.ts` writes them. */
  readonly columns: ReadonlySignal<string>;
  keepColumns(columns: string): void;
  readonly clock: PausingClock;
  /** Where the list is kept for the next document. */
  readonly view: Pick<View, 'selection' | 'folds' | 'sort'>;
}

/** Makes the state of the list. */
export function createListState(input: ListInput): ListState {
  const { rows, shown, pages, repeats, tellsPages, view } = input;
  const sort = signal(parseSort(view.sort));
  const folds = signal<Folds>(parseFolds(view.folds));
  const resized = signal<Widths | null>(null);
  const selection = signal(parseSelection(view.selection));
  const foldings = signal(0);
  const arranged = signal<Arranged>(NOTHING_ARRANGED);

  const show = (next: Arranged): void => {
    arranged.value = next;
  };
  const arranger = createArranger(show, input.vendorName, input.clock);
  const stopArranging = effect(() => {
    const how = { repeats: repeats.value, pages: tellsPages.value, sort: sort.value };
    arranger.arrange(shown.value.rows, how);
  });

  const setFolds = (next: Folds): void => {
    folds.value = next;
    view.folds = formatFolds(next);
  };
  const setSelection = (next: Selection): void => {
    selection.value = next;
    view.selection = formatSelection(next);
  };
  const lines = computed(() => linesOf(arranged.value, pages.value, folds.value));
  const stopKeepingOpen = effect(() => {
    const present = pages.value.length;
    const { keys } = selection.peek();
    if (present < 2 || keys.size === 0) return;
    const read = rows.peek().rows.flatMap(({ key, page }) => (keys.has(key) ? [page] : []));
    setFolds(keepOpen(folds.peek(), read));
  });

  let near = 0;
  const opened = createOpened();
  const opening = computed(() => opened(rows.value.rows, selection.value.shown));
  return {
    lines,
    isBusy: computed(() => !arranged.value.done),
    sort: computed(() => arranged.value.how.sort),
    widths: computed(() => resized.value ?? parseWidths(input.columns.value)),
    selection,
    focus: computed(() => {
      // With very many it is too long a search for what has gone, for every drawing.
      const shown = opening.value && selection.value.shown;
      const index = focusIndex({ ...selection.value, shown }, lines.value, near);
      near = Math.max(0, index);
      return index;
    }),
    shown: opening,
    selected: computed(() => selectedRows(selection.value, shown.value.rows)),
    foldings,
    sortBy(column) {
      sort.value = nextSort(sort.value, column);
      view.sort = formatSort(sort.value);
    },
    resize(drawn, column, dx) {
      resized.value = resize(drawn, column, dx);
    },
    keepWidths() {
      if (resized.value) input.keepColumns(formatWidths(resized.value));
      resized.value = null;
    },
    fold(line, isOpen) {
      if (line.kind === 'finding') return;
      foldings.value += 1;
      setFolds(
        line.kind === 'page'
          ? setPage(folds.value, line.page.index, isOpen)
          : setGroup(folds.value, line.key, isOpen),
      );
    },
    select: (line) => setSelection(selectLine(selection.value, line)),
    toggle: (line) => setSelection(toggleLine(selection.value, line)),
    extend: (index) => setSelection(extendTo(selection.value, lines.value, index)),
    selectAll: () => setSelection(selectAll(selection.value, lines.value)),
    deselect: () => setSelection({ ...NOTHING_SELECTED, focus: selection.value.focus }),
    clear() {
      setSelection(NOTHING_SELECTED);
      setFolds(NO_FOLDS);
    },
    dispose() {
      stopArranging();
      stopKeepingOpen();
      arranger.stop();
    },
  };
}

const NOTHING_ARRANGED: Arranged = {
  how: { sort: null, repeats: true, pages: false },
  groups: [],
  counts: new Map(),
  done: true,
};
