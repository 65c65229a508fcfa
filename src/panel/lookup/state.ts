import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { CatalogueRecords, VendorRecords } from '../../lookup/load.ts';
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

/** What is looked up, and what has come of it. */
export interface LookupState {
  readonly query: ReadonlySignal<string>;
  /** Null before the first answer, and while there is no query. It stays until the next one is there. */
  readonly result: ReadonlySignal<LookupResult | null>;
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
  const result = signal<LookupResult | null>(null);
  const catalogue = signal<CatalogueRecords | null>(null);
  const listed = signal<{ readonly vendors: readonly VendorRecords[]; readonly isSearch: boolean }>(
    { vendors: [], isSearch: false },
  );
  const isLookingUp = signal(true);
  const isSearching = signal(true);
  const hasFailed = signal(false);
  const folds = signal<ReadonlyMap<string, boolean>>(new Map());
  const focusKey = signal<string | null>(null);
  let stopSearch = (): void => {};
  let turn = 0;
  const loading = load();

  const lines = computed(() => {
    const matches = result.value?.matches ?? [];
    const found = result.value?.kind === 'found' ? foundOf(matches) : 0;
    return linesOf({ matches, found, folds: folds.value, ...listed.value });
  });
  const focus = computed(() => {
    const key = focusKey.value;
    if (key !== null) return lines.value.indexOf(key);
    // The best answer shows itself, below its heading; what is only near is for the user to choose.
    return result.value?.kind === 'found' && lines.value.at(1)?.kind === 'match' ? 1 : -1;
  });

  const search = (text: string): void => {
    stopSearch();
    const all = catalogue.value?.vendors ?? [];
    if (text.trim() === '') {
      listed.value = { vendors: all, isSearch: false };
      isSearching.value = false;
      return;
    }
    isSearching.value = true;
    const { step, found } = searching(all, testOf(text));
    stopSearch = inSlices(clock, step, (done) => {
      if (!done) return;
      batch(() => {
        listed.value = { vendors: found(), isSearch: true };
        isSearching.value = false;
      });
    });
  };

  const lookUp = async (text: string): Promise<void> => {
    turn += 1;
    const own = turn;
    isLookingUp.value = true;
    try {
      const lookup = await loading;
      const [answer, records] = await Promise.all([lookup.lookUp(text), lookup.catalogue()]);
      if (own !== turn) return;
      batch(() => {
        catalogue.value = records;
        result.value = text.trim() === '' ? null : answer;
        isLookingUp.value = false;
        search(text);
      });
    } catch {
      if (own === turn) hasFailed.value = true;
    }
  };
  void lookUp(query);

  return {
    query: asked,
    result,
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
      void lookUp(text);
    },
    goTo(line) {
      focusKey.value = line.key;
    },
    fold(key, isOpen) {
      folds.value = new Map(folds.value).set(key, isOpen);
    },
    dispose() {
      turn += 1;
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
