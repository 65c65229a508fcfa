import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { RowList } from '../log.ts';
import type { PausingClock } from '../slices/clock.ts';
import type { View } from '../sources/view.ts';
import { createRowTest, type RowTest } from './match.ts';
import { type Filter, parseFilter } from './parse.ts';
import { createSifter, type Sifted } from './sift.ts';

/** What the list is narrowed to, and what is left of it. */
export interface FilterState {
  /** As the user has typed it. */
  readonly text: ReadonlySignal<string>;
  readonly filter: ReadonlySignal<Filter>;
  /** Ids of the vendors to show, the empty text for findings without one; none for all. */
  readonly vendors: ReadonlySignal<ReadonlySet<string>>;
  /** Whether anything can be hidden. A text that is no filter hides nothing. */
  readonly narrows: ReadonlySignal<boolean>;
  readonly shown: ReadonlySignal<Sifted>;
  setText(text: string): void;
  toggleVendor(vendor: string): void;
  /** Shows everything again. */
  clear(): void;
  dispose(): void;
}

/** The part of the view that is the filter's. */
type FilterView = Pick<View, 'filter' | 'vendors'>;

/**
 * Makes the state of the filter.
 *
 * @param rows all of them
 * @param view where text and vendors are kept for the next document
 * @param vendorName the name of a vendor by its id
 */
export function createFilterState(
  rows: ReadonlySignal<RowList>,
  view: FilterView,
  vendorName: (vendor: string | null) => string,
  clock: PausingClock,
): FilterState {
  const text = signal(view.filter);
  const vendors = signal<ReadonlySet<string>>(parseVendors(view.vendors));
  const filter = computed(() => parseFilter(text.value));
  const test = computed(() => testOf(filter.value, vendors.value, vendorName));
  const shown = signal<Sifted>({ rows: [], done: true });
  const sifter = createSifter((sifted) => {
    shown.value = sifted;
  }, clock);
  const stopSifting = effect(() => {
    if (test.value) sifter.sift(rows.value.rows, test.value);
    else {
      sifter.stop();
      shown.value = { ...rows.value, done: true };
    }
  });

  const setText = (next: string): void => {
    text.value = next;
    view.filter = next;
  };
  const setVendors = (next: ReadonlySet<string>): void => {
    vendors.value = next;
    view.vendors = formatVendors(next);
  };

  return {
    text,
    filter,
    vendors,
    narrows: computed(() => test.value !== null),
    shown,
    setText,
    toggleVendor(vendor) {
      const next = new Set(vendors.value);
      if (!next.delete(vendor)) next.add(vendor);
      setVendors(next);
    },
    clear() {
      setText('');
      setVendors(new Set());
    },
    dispose() {
      stopSifting();
      sifter.stop();
    },
  };
}

/** Null when every row passes. */
function testOf(
  filter: Filter,
  vendors: ReadonlySet<string>,
  vendorName: (vendor: string | null) => string,
): RowTest | null {
  const terms = filter.kind === 'filter' ? filter.terms : [];
  if (terms.length === 0 && vendors.size === 0) return null;
  const passes = createRowTest(terms, vendorName);
  return (row) => (vendors.size === 0 || vendors.has(row.finding.vendor ?? '')) && passes(row);
}

/** Each id with a comma behind it, because one of them may be empty. */
function formatVendors(vendors: ReadonlySet<string>): string {
  return [...vendors].map((vendor) => `${vendor},`).join('');
}

function parseVendors(text: string): ReadonlySet<string> {
  return new Set(text.split(',').slice(0, -1));
}
