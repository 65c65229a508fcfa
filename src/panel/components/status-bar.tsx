import type { JSX } from 'preact';
import { total, unread } from '../counting.ts';
import type { Store } from '../store.ts';
import { counted } from '../words.ts';

/** The counts in one line; their reasons are in the title. */
export function StatusBar({ store }: { readonly store: Store }): JSX.Element {
  const rows = store.rows.value;
  const counts = store.counts.value;
  const vendors = new Set(rows.map(({ finding }) => finding.vendor)).size;
  const reasons = unread(counts);
  const why = reasons.map(({ count, reason }) => `${reason}: ${count}`).join('\n');
  return (
    <footer class="status-bar">
      <span>{counted(rows.length, 'error')}</span>
      <span>{counted(vendors, 'vendor')}</span>
      <span title={`${counts.read} read, ${counts.unrecognized} of them without a known error`}>
        {counted(counts.seen, 'response')} seen
      </span>
      <span title={why === '' ? 'Every response was read' : why}>
        {total(reasons).toLocaleString('en')} not read
      </span>
    </footer>
  );
}
