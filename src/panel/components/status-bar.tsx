import type { JSX } from 'preact';
import { total, unread } from '../counting.ts';
import type { Store } from '../store.ts';

/** The counts in one line; their reasons are in the title. */
export function StatusBar({ store }: { readonly store: Store }): JSX.Element {
  const { catalogue, words } = store.host;
  const counts = store.counts.value;
  const shown = store.filter.shown.value.rows.length;
  const errors = words.count('errors', store.rows.value.length);
  const reasons = unread(counts, words);
  const why = reasons.map(({ count, reason }) => words.text('labeled', reason, count)).join('\n');
  // Not a signal: a pack breaks over a response, and that changes the counts.
  const { leftOut } = catalogue;
  const packs = words.list(leftOut.map(({ pack }) => pack));
  return (
    <footer class="status-bar">
      {store.filter.narrows.value ? (
        <span title={words.text('filterMatches', shown, errors)}>
          {words.text('filterShows', shown, errors)}
        </span>
      ) : (
        <span>{errors}</span>
      )}
      <span>{words.count('vendors', store.vendors.value.size)}</span>
      <span title={words.text('readAbout', counts.read, counts.unrecognized)}>
        {words.count('responsesSeen', counts.seen)}
      </span>
      <span title={why === '' ? words.text('allRead') : why}>
        {words.count('notRead', total(reasons))}
      </span>
      {leftOut.length > 0 && (
        <span
          class="left-out"
          title={leftOut.map(({ pack, why }) => words.text('packBroken', pack, why)).join('\n')}
        >
          {words.count('packsLeftOut', leftOut.length, packs)}
        </span>
      )}
    </footer>
  );
}
