import type { JSX } from 'preact';
import { total, unread } from '../counting.ts';
import type { Store } from '../store.ts';
import { counted } from '../words.ts';

/** What the panel says before it has found anything: that it works, and what it has seen. */
export function EmptyState({ store }: { readonly store: Store }): JSX.Element {
  const counts = store.counts.value;
  const reasons = unread(counts);
  const { reload, look } = store.host;
  return (
    <section class="empty">
      <h1>No errors recognized yet</h1>
      <p>
        Errata watches the requests of this page and explains the error responses that it knows.
        {reload && ' Requests made before the developer tools were opened cannot be seen.'}
      </p>
      {look === 'firefox' && (
        <p>
          Firefox tells a panel of no request that its Network panel filters out, or that was made
          while that panel was paused.
        </p>
      )}
      {reload && (
        <button type="button" class="text" onClick={reload}>
          Reload page
        </button>
      )}
      <p class="subtle">
        {counted(counts.seen, 'response')} seen, {total(reasons).toLocaleString('en')} not read
        {reasons.length > 0 && ':'}
      </p>
      {reasons.length > 0 && (
        <ul class="subtle">
          {reasons.map(({ count, reason }) => (
            <li key={reason}>
              {reason}: {count.toLocaleString('en')}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
