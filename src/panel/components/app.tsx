import { useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import type { Store } from '../store.ts';
import { Detail } from './detail.tsx';
import { EmptyState } from './empty-state.tsx';
import { FindingList } from './finding-list.tsx';
import { StatusBar } from './status-bar.tsx';
import { Toolbar } from './toolbar.tsx';

/** The whole panel: toolbar, list with the detail beside it, status bar. */
export function App({ store }: { readonly store: Store }): JSX.Element {
  useSignalEffect(() => {
    document.documentElement.dataset['theme'] = store.theme.value;
    document.documentElement.dataset['look'] = store.host.look;
  });
  const selected = store.selected.value;
  return (
    <>
      <Toolbar store={store} />
      <main class={selected ? 'split' : ''}>
        {store.rows.value.length === 0 ? (
          <EmptyState store={store} />
        ) : (
          <FindingList store={store} />
        )}
        {selected && <Detail key={selected.key} row={selected} store={store} />}
      </main>
      <StatusBar store={store} />
      <Announcer store={store} />
    </>
  );
}

/** Says to a screen reader what has just happened: "Copied". */
function Announcer({ store }: { readonly store: Store }): JSX.Element {
  const { text, time } = store.announcement.value;
  return (
    <div class="off-screen" role="status" aria-live="polite">
      <span key={time}>{text}</span>
    </div>
  );
}
