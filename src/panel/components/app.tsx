import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Store } from '../store.ts';
import { useTicketKey } from '../ticket/use-ticket-key.ts';
import { Detail } from './detail.tsx';
import { EmptyState } from './empty-state.tsx';
import { useFilterAnnouncement } from './filter-announcement.ts';
import { FilterProblem } from './filter-problem.tsx';
import { FindingList } from './finding-list.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { ContextMenu } from './menu.tsx';
import { NoMatch } from './no-match.tsx';
import { SettingsPane } from './settings-pane.tsx';
import { StatusBar } from './status-bar.tsx';
import { TicketPreview } from './ticket-preview.tsx';
import { Toolbar } from './toolbar.tsx';
import { VendorPills } from './vendor-pills.tsx';

/** The whole panel: toolbar with the filter, list with the detail beside it, status bar. */
export function App({ store }: { readonly store: Store }): JSX.Element {
  const { look } = store.host;
  const theme = store.theme.value;
  const { density } = store.settings.value;
  // With the rows in one step: they are drawn for the density.
  useLayoutEffect(() => {
    Object.assign(document.documentElement.dataset, { theme, look, density });
  }, [theme, look, density]);
  useFilterAnnouncement(store);
  useTicketKey(store);
  const selected = store.list.shown.value;
  const previewed = store.ticket.row.value;
  return (
    <>
      <header class="bars">
        <h1 class="off-screen">{store.host.words.text('extensionName')}</h1>
        <Toolbar store={store} />
        <VendorPills store={store} />
        <FilterProblem store={store} />
      </header>
      <SettingsPane store={store} />
      <div class="stage">
        <main class={selected ? 'split' : ''} inert={previewed !== null}>
          <List store={store} />
          {selected && <Detail key={selected.key} row={selected} store={store} />}
          <ContextMenu store={store} />
        </main>
        {previewed && <TicketPreview key={previewed.key} row={previewed} store={store} />}
      </div>
      <StatusBar store={store} />
      <KeysDialog store={store} />
      <Announcer store={store} />
    </>
  );
}

function List({ store }: { readonly store: Store }): JSX.Element {
  if (store.rows.value.length === 0) return <EmptyState store={store} />;
  if (store.filter.shown.value.rows.length === 0) return <NoMatch store={store} />;
  return <FindingList store={store} />;
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
