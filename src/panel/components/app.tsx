import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Store } from '../store.ts';
import { useTicketKey } from '../ticket/use-ticket-key.ts';
import { Detail } from './detail.tsx';
import { DropTarget } from './drop-target.tsx';
import { EmptyState } from './empty-state.tsx';
import { useFilterAnnouncement } from './filter-announcement.ts';
import { FilterProblem } from './filter-problem.tsx';
import { FindingList } from './finding-list.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { lazily } from './lazily.tsx';
import { ContextMenu } from './menu.tsx';
import { NoMatch } from './no-match.tsx';
import { useRefocus } from './refocus.ts';
import { StatusBar } from './status-bar.tsx';
import { Toolbar } from './toolbar.tsx';
import { VendorPills } from './vendor-pills.tsx';

const SettingsPane = lazily(async () => (await import('./settings-pane.tsx')).SettingsPane);
const LookupPane = lazily(async () => (await import('./lookup-pane.tsx')).LookupPane);
const SourceBar = lazily(async () => (await import('./source-bar.tsx')).SourceBar);
const PasteDialog = lazily(async () => (await import('./paste-dialog.tsx')).PasteDialog);
const ExportDialog = lazily(async () => (await import('./export-dialog.tsx')).ExportDialog);

const TicketPreview = lazily(async () => (await import('./ticket-preview.tsx')).TicketPreview);

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
  const selected = store.shown.list.shown.value;
  const previewed = store.shown.ticket.row.value;
  const looksUp = store.lookup.asked.value !== null;
  // Each source has its own list: nothing that is drawn for one is taken for another.
  const { id } = store.shown.source;
  useRefocus(id);
  return (
    <>
      <header class="bars">
        <h1 class="off-screen">{store.host.words.text('extensionName')}</h1>
        <Toolbar store={store} />
        {store.hasSources.value && <SourceBar store={store} />}
        <VendorPills store={store} />
        <FilterProblem store={store} />
      </header>
      {store.settingsShown.value && <SettingsPane store={store} />}
      <div class="stage">
        <main key={id} class={selected ? 'split' : ''} inert={previewed !== null || looksUp}>
          <List store={store} />
          {selected && <Detail key={selected.key} row={selected} store={store} />}
          <ContextMenu store={store} />
        </main>
        {looksUp && <LookupPane store={store} />}
        {previewed && !looksUp && (
          <TicketPreview key={`${id} ${previewed.key}`} row={previewed} store={store} />
        )}
      </div>
      <StatusBar store={store} />
      <KeysDialog store={store} />
      {store.pasteShown.value && <PasteDialog store={store} />}
      {store.exported.value && <ExportDialog store={store} />}
      <DropTarget store={store} />
      <Announcer store={store} />
    </>
  );
}

function List({ store }: { readonly store: Store }): JSX.Element {
  const { start: Start } = store.host;
  if (store.shown.source.kind === 'none' && Start) return <Start store={store} />;
  if (store.shown.rows.value.rows.length === 0) return <EmptyState store={store} />;
  if (store.shown.filter.shown.value.rows.length === 0) return <NoMatch store={store} />;
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
