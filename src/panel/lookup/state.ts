import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { VendorRecords } from '../../lookup/load.ts';
import type { Lookup, LookupResult } from '../../lookup/lookup.ts';
import type { Match } from '../../lookup/match.ts';
import type { CodeRecord } from '../../lookup/record.ts';
import { type RecordTest, testOf } from '../../lookup/search.ts';
import { BROWSER_CLOCK, type Clock, inSlices } from '../filter/slices.ts';
import { countRecords, isFolder, type LookupLine, type LookupLines, linesOf } from './lines.ts';

/** What the detail shows: a record, and why it is an answer where it is one. */
export interface ShownRecord {
  readonly record: CodeRecord;
  readonly match: Match | null;
}

/** What came of a query. */
export interface Answered {
  readonly query: string;
  readonly result: LookupResult;
}

/** What is looked up, and what has come of it. */
export interface LookupState {
  readonly query: ReadonlySignal<string>;
  /**
   * An answer, and the query that it answers: null before the first one, and while there is no query. It
   * stays, with its lines, until all of the next one is there.
   */
  readonly answered: ReadonlySignal<Answered | null>;
  readonly lines: ReadonlySignal<LookupLines>;
  /** How many records have all words of the query. */
  readonly hits: ReadonlySignal<number>;
  /** Whether the lines are those of an earlier query, or not there yet. */
  readonly isBusy: ReadonlySignal<boolean>;
  /** The codes could not be loaded. */
  readonly hasFailed: ReadonlySignal<boolean>;
  /** The index of the line that the keyboard is at; -1 for none. */
  readonly focus: ReadonlySignal<number>;
  readonly shown: ReadonlySignal<ShownRecord | null>;
  ask(query: string): void;
  goTo(line: LookupLine): void;
  fold(key: string, isOpen: boolean): void;
  dispose(): void;
}

/**
 * Makes the state of the look-up, and asks for the first query.
 *
 * @param load gives the look-up; asked for it once
 */
export function createLookupState(
  load: () => Promise<Lookup>,
  query: string,
  clock: Clock = BROWSER_CLOCK,
): LookupState {
  const asked = signal(query);
  const answered = signal<Answered | null>(null);
  const listed = signal<{ readonly vendors: readonly VendorRecords[]; readonly isSearch: boolean }>(
    { vendors: [], isSearch: false },
  );
  const isLookingUp = signal(true);
  const isSearching = signal(true);
  const hasFailed = signal(false);
  const folds = signal<ReadonlyMap<string, boolean>>(new Map());
  const focusKey = signal<string | null>(null);
  let stopSearch = (): void => {};
  let isRunning = false;
  let isOver = false;
  const loading = load();

  const lines = computed(() => {
    const result = answered.value?.result;
    const matches = result?.matches ?? [];
    const found = result?.kind === 'found' ? foundOf(matches) : 0;
    return linesOf({ matches, found, folds: folds.value, ...listed.value });
  });
  const focus = computed(() => {
    const key = focusKey.value;
    if (key !== null) return lines.value.indexOf(key);
    // The best answer shows itself, below its heading; what is only near is for the user to choose.
    return answered.value?.result.kind === 'found' && lines.value.at(1)?.kind === 'match' ? 1 : -1;
  });

  /** Shows what a query has come to: its answers and all that have its words, in one step. */
  const show = (text: string, next: LookupResult, all: readonly VendorRecords[]): void => {
    const isSearch = text.trim() !== '';
    isSearching.value = true;
    const { step, found } = searching(all, testOf(text));
    const done = (vendors: readonly VendorRecords[]): void =>
      batch(() => {
        answered.value = isSearch ? { query: text, result: next } : null;
        listed.value = { vendors, isSearch };
        hasFailed.value = false;
        isSearching.value = false;
      });
    if (!isSearch) return done(all);
    stopSearch = inSlices(clock, step, (isDone) => {
      if (isDone) done(found());
    });
  };

  /** Looks up what is asked for in the end: one look-up at a time, however fast keys are typed. */
  const lookUp = async (): Promise<void> => {
    stopSearch();
    isLookingUp.value = true;
    if (isRunning) return;
    isRunning = true;
    try {
      const lookup = await loading;
      while (!isOver) {
        const text = asked.value;
        const [result, records] = await Promise.all([lookup.lookUp(text), lookup.catalogue()]);
        if (isOver || text !== asked.value) continue;
        return batch(() => {
          isLookingUp.value = false;
          show(text, result, records.vendors);
        });
      }
    } catch {
      batch(() => {
        hasFailed.value = true;
        isLookingUp.value = false;
        isSearching.value = false;
      });
    } finally {
      isRunning = false;
    }
  };
  void lookUp();

  return {
    query: asked,
    answered,
    lines,
    hits: computed(() => listed.value.vendors.reduce((sum, each) => sum + countRecords(each), 0)),
    isBusy: computed(() => isLookingUp.value || isSearching.value),
    hasFailed,
    focus,
    shown: computed(() => {
      const line = lines.value.at(focus.value);
      if (!line || isFolder(line)) return null;
      return { record: line.record, match: line.kind === 'match' ? line.match : null };
    }),
    ask(text) {
      if (text === asked.value) return;
      batch(() => {
        asked.value = text;
        focusKey.value = null;
        // What was folded was of other answers.
        folds.value = new Map();
      });
      void lookUp();
    },
    goTo(line) {
      focusKey.value = line.key;
    },
    fold(key, isOpen) {
      folds.value = new Map(folds.value).set(key, isOpen);
    },
    dispose() {
      isOver = true;
      stopSearch();
    },
  };
}

/** Those that have what was asked for stand before those that are only near. */
function foundOf(matches: readonly Match[]): number {
  const near = matches.findIndex(({ kind }) => kind === 'near' || kind === 'prefix');
  return near < 0 ? matches.length : near;
}

/** A search in steps of one record. */
function searching(
  vendors: readonly VendorRecords[],
  passes: RecordTest,
): { readonly step: () => boolean; readonly found: () => readonly VendorRecords[] } {
  const left: VendorRecords[] = [];
  const steps = stepsOf(vendors, passes, left);
  return { step: () => !steps.next().done, found: () => left };
}

function* stepsOf(
  vendors: readonly VendorRecords[],
  passes: RecordTest,
  left: VendorRecords[],
): Generator<void> {
  for (const vendor of vendors) {
    const sets = [];
    for (const set of vendor.sets) {
      const records = [];
      for (const record of set.records) {
        if (passes(record)) records.push(record);
        yield;
      }
      if (records.length > 0) sets.push({ ...set, records });
    }
    if (sets.length > 0) left.push({ ...vendor, sets });
  }
}
