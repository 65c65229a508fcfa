import { useEffect, useRef } from 'preact/hooks';
import type { Store } from '../store.ts';
import { filterProblem } from '../words/filter-problem.ts';

/** A screen reader is told when no further key has come for this long. */
const QUIET_MS = 600;

/** Tells a screen reader what a change of the filter has come to. */
export function useFilterAnnouncement(store: Store): void {
  const { text, vendors, shown } = store.shown.filter;
  const { done } = shown.value;
  const told = useRef({ text: text.value, vendors: vendors.value });
  useEffect(() => {
    const isTold = told.current.text === text.value && told.current.vendors === vendors.value;
    if (isTold || !done) return;
    const timer = setTimeout(() => {
      told.current = { text: text.value, vendors: vendors.value };
      store.announce(summary(store));
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [store, text.value, vendors.value, text, vendors, done]);
}

function summary({ shown: { filter, rows }, host: { words } }: Store): string {
  const state = filter.filter.value;
  if (state.kind === 'problem') return filterProblem(words, state.problem);
  const errors = words.count('errors', rows.value.rows.length);
  return filter.narrows.value
    ? words.text('filterMatches', filter.shown.value.rows.length, errors)
    : errors;
}
