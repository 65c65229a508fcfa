import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { VendorRecords } from '../../lookup/load.ts';
import type { Lookup, LookupResult } from '../../lookup/lookup.ts';
import { testOf } from '../../lookup/search.ts';
import type { PausingClock } from '../slices/clock.ts';
import { inSlices } from '../slices/slices.ts';
import { createAsking } from './asking.ts';
import { countRecords } from './lines.ts';
import { searching } from './searching.ts';
import { createTreeState, type TreeState } from './tree-state.ts';

/** What came of a query. */
export interface Answered {
  readonly query: string;
  readonly result: LookupResult;
}

/** What is looked up, and what has come of it. */
export interface LookupState extends Omit<TreeState, 'reset'> {
  readonly query: ReadonlySignal<string>;
  /**
   * An answer, and the query that it answers: null before the first one, and while there is no query. It
   * stays, with its lines, until all of the next one is there.
   */
  readonly answered: ReadonlySignal<Answered | null>;
  /** How many records beside the answers have all words of the query. */
  readonly hits: ReadonlySignal<number>;
  /** Whether the lines are those of an earlier query, or not there yet. */
  readonly isBusy: ReadonlySignal<boolean>;
  /** The codes could not be loaded. */
  readonly hasFailed: ReadonlySignal<boolean>;
  ask(query: string): void;
  dispose(): void;
}

/**
 * Makes the state of the look-up, and asks for the first query.
 *
 * @param load gives the look-up; asked for it again only after it has failed
 */
export function createLookupState(
  load: () => Promise<Lookup>,
  query: string,
  clock: PausingClock,
): LookupState {
  const asked = signal(query);
  const answered = signal<Answered | null>(null);
  const left = signal<readonly VendorRecords[]>([]);
  const isBusy = signal(true);
  const hasFailed = signal(false);
  const tree = createTreeState(
    computed(() => ({ result: answered.value?.result ?? null, vendors: left.value })),
  );
  let stopSearch = (): void => {};

  const finish = (next: Answered | null, vendors: readonly VendorRecords[]): void =>
    batch(() => {
      answered.value = next;
      left.value = vendors;
      hasFailed.value = false;
      isBusy.value = false;
    });
  /** Shows what a query has come to: its answers and all that have its words, in one step. */
  const show = (next: Answered, vendors: readonly VendorRecords[]): void => {
    if (next.query.trim() === '') return finish(null, vendors);
    const known = new Set(next.result.matches.map(({ record }) => record));
    const { step, found } = searching(vendors, testOf(next.query), known);
    stopSearch = inSlices(clock, step, (isDone) => {
      if (isDone) finish(next, found());
    });
  };
  const asking = createAsking({
    load,
    wanted: () => asked.value,
    told(answer) {
      if (answer.kind === 'answered') return show(answer, answer.vendors);
      batch(() => {
        hasFailed.value = true;
        isBusy.value = false;
      });
    },
  });
  asking.ask();

  const { lines, focus, shown, goTo, fold } = tree;
  return {
    query: asked,
    answered,
    hits: computed(() => left.value.reduce((sum, each) => sum + countRecords(each), 0)),
    isBusy,
    hasFailed,
    ...{ lines, focus, shown, goTo, fold },
    ask(text) {
      if (text === asked.value) return;
      batch(() => {
        asked.value = text;
        isBusy.value = true;
        tree.reset();
      });
      stopSearch();
      asking.ask();
    },
    dispose() {
      asking.stop();
      stopSearch();
    },
  };
}
