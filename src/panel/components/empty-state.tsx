import type { JSX } from 'preact';
import { notRead, unread } from '../counting.ts';
import type { Store } from '../store.ts';
import { emptyTitle } from '../words/empty-title.ts';

/** What the panel says before it has found anything: that it works, and what it has seen. */
export function EmptyState({ store }: { readonly store: Store }): JSX.Element {
  const counts = store.shown.counts.value;
  const { words } = store.host;
  const reasons = unread(counts, words);
  return (
    <section class="empty">
      <About store={store} />
      <p class="subtle">
        {words.text(
          reasons.length > 0 ? 'seenAndNotReadBecause' : 'seenAndNotRead',
          words.count('requestsSeen', counts.seen),
          words.count('notRead', notRead(counts)),
        )}
      </p>
      {reasons.length > 0 && (
        <ul class="subtle">
          {reasons.map(({ count, reason }) => (
            <li key={reason}>{words.text('labeled', reason, count)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function About({ store }: { readonly store: Store }): JSX.Element {
  const { reload, look, words } = store.host;
  if (store.shown.source.kind !== 'live') {
    return <h1>{emptyTitle(words, store.shown.reading.value)}</h1>;
  }
  return (
    <>
      <h1>{words.text('emptyTitle')}</h1>
      <p>
        {words.text('emptyAbout')} {reload && words.text('unseen')}
      </p>
      {look === 'firefox' && <p>{words.text('emptyFirefox')}</p>}
      {reload && (
        <button type="button" class="text" onClick={reload}>
          {words.text('reloadPage')}
        </button>
      )}
    </>
  );
}
