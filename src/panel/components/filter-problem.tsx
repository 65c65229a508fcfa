import type { JSX } from 'preact';
import type { Store } from '../store.ts';
import { filterProblem } from '../words/filter-problem.ts';

export const PROBLEM_ID = 'filter-problem';

/** What is wrong with the filter, and what to do about it. */
export function FilterProblem({ store }: { readonly store: Store }): JSX.Element | null {
  const filter = store.shown.filter.filter.value;
  if (filter.kind === 'filter') return null;
  const { words } = store.host;
  return (
    <p id={PROBLEM_ID} class="filter-problem">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 2.5 14 13.5H2zM8 6.5v3.2M8 11.2v1" />
      </svg>
      {filterProblem(words, filter.problem)} {words.text('filterIgnored')}
    </p>
  );
}
