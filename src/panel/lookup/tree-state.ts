import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { VendorRecords } from '../../lookup/load.ts';
import type { LookupResult } from '../../lookup/lookup.ts';
import type { Match } from '../../lookup/match.ts';
import type { CodeRecord } from '../../lookup/record.ts';
import { isFolder, type LookupLine, type LookupLines, linesOf } from './lines.ts';

/** What the detail shows: a record, and why it is an answer where it is one. */
export interface ShownRecord {
  readonly record: CodeRecord;
  readonly match: Match | null;
}

/** What the list is made of. */
export interface Listed {
  /** Null while nothing is asked. */
  readonly result: LookupResult | null;
  /** The catalogue, or what a search has left of it. */
  readonly vendors: readonly VendorRecords[];
}

/** The list as a tree: what of it is folded, and where the keyboard is. */
export interface TreeState {
  readonly lines: ReadonlySignal<LookupLines>;
  /** The index of the line that the keyboard is at; -1 for none. */
  readonly focus: ReadonlySignal<number>;
  readonly shown: ReadonlySignal<ShownRecord | null>;
  goTo(line: LookupLine): void;
  fold(key: string, isOpen: boolean): void;
  /** Forgets what was folded and where the keyboard was: it was among other answers. */
  reset(): void;
}

export function createTreeState(listed: ReadonlySignal<Listed>): TreeState {
  const folds = signal<ReadonlyMap<string, boolean>>(new Map());
  const focusKey = signal<string | null>(null);
  const lines = computed(() => {
    const { result, vendors } = listed.value;
    const matches = result?.matches ?? [];
    const found = result?.kind === 'found' ? foundOf(matches) : 0;
    return linesOf({ matches, found, vendors, isSearch: result !== null, folds: folds.value });
  });
  const focus = computed(() => {
    const key = focusKey.value;
    if (key !== null) return lines.value.indexOf(key);
    // The best answer shows itself, below its heading; what is only near is for the user to choose.
    const isFound = listed.value.result?.kind === 'found';
    return isFound && lines.value.at(1)?.kind === 'match' ? 1 : -1;
  });
  return {
    lines,
    focus,
    shown: computed(() => {
      const line = lines.value.at(focus.value);
      if (!line || isFolder(line)) return null;
      return { record: line.record, match: line.kind === 'match' ? line.match : null };
    }),
    goTo(line) {
      focusKey.value = line.key;
    },
    fold(key, isOpen) {
      folds.value = new Map(folds.value).set(key, isOpen);
    },
    reset() {
      batch(() => {
        focusKey.value = null;
        folds.value = new Map();
      });
    },
  };
}

/** Those that have what was asked for stand before those that are only near. */
function foundOf(matches: readonly Match[]): number {
  const near = matches.findIndex(({ kind }) => kind === 'near' || kind === 'prefix');
  return near < 0 ? matches.length : near;
}
