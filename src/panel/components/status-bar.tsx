import type { JSX } from 'preact';
import { total, unread } from '../counting.ts';
import type { Store } from '../store.ts';
import { counted, leftOutPacks, shownOf, whyLeftOut } from '../words.ts';

/** The counts in one line; their reasons are in the title. */
export function StatusBar({ store }: { readonly store: Store }): JSX.Element {
  const rows = store.rows.value;
  const counts = store.counts.value;
  const shown = store.filter.shown.value.rows.length;
  const reasons = unread(counts);
  const why = reasons.map(({ count, reason }) => `${reason}: ${count}`).join('\n');
  // Not a signal: a pack breaks over a response, and that changes the counts.
  const { leftOut } = store.host.catalogue;
  return (
    <footer class="status-bar">
      {store.filter.narrows.value ? (
        <span title={shownOf(shown, rows.length)}>
          {shown.toLocaleString('en')} / {counted(rows.length, 'error')}
        </span>
      ) : (
        <span>{counted(rows.length, 'error')}</span>
      )}
      <span>{counted(store.vendors.value.size, 'vendor')}</span>
      <span title={`${counts.read} read, ${counts.unrecognized} of them without a known error`}>
        {counted(counts.seen, 'response')} seen
      </span>
      <span title={why === '' ? 'Every response was read' : why}>
        {total(reasons).toLocaleString('en')} not read
      </span>
      {leftOut.length > 0 && (
        <span
          class="left-out"
          title={leftOut.map(({ pack, why }) => whyLeftOut(pack, why)).join('\n')}
        >
          {leftOutPacks(leftOut.map(({ pack }) => pack))}
        </span>
      )}
    </footer>
  );
}
