import { type Signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { download } from '../export/download.ts';
import { examinedOf } from '../export/entries.ts';
import { exportHar, exportName } from '../export/export-har.ts';
import type { LogRow } from '../log.ts';
import type { Store } from '../store.ts';
import { Dialog } from './dialog.tsx';

/** Which findings are exported. */
type Choice = 'all' | 'shown' | 'selected';

/** How far the export is. */
type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing'; readonly written: number; readonly of: number }
  | { readonly kind: 'stopped' }
  /** The document in which it ran was thrown away. */
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'done'; readonly name: string; readonly requests: number };

/** Exports findings with their exchanges as a HAR file, redacted as what is copied. */
export function ExportDialog({ store }: { readonly store: Store }): JSX.Element {
  const { words } = store.host;
  const choice = useSignal<Choice>(first(store));
  const { draft } = store.host;
  const state = useSignal<State>({ kind: draft.isExporting ? 'cut-off' : 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    draft.isExporting = false;
    return () => running.current?.abort();
  }, []);
  const rows = rowsOf(choice.value, store);
  const left = store.settings.value.notRedacted;
  const isWriting = state.value.kind === 'writing';
  return (
    <Dialog
      id="export"
      title={words.text('exportTitle')}
      closes={words.text('closeExport')}
      store={store}
      close={store.closeExport}
    >
      <Choices choice={choice} isWriting={isWriting} store={store} />
      <p>{words.text('exportAbout')}</p>
      {left.length > 0 && (
        <p class="warning">
          {words.text(
            'kindsNotMasked',
            words.list(left.map((kind) => words.of('maskedKinds', kind))),
          )}
        </p>
      )}
      <Progress state={state.value} store={store} />
      <div class="dialog-buttons">
        {isWriting ? (
          <button
            type="button"
            class="text"
            onClick={() => {
              running.current?.abort();
              state.value = { kind: 'stopped' };
            }}
          >
            {words.text('stopExport')}
          </button>
        ) : (
          <button
            type="button"
            class="text primary"
            disabled={rows.length === 0}
            onClick={() => {
              running.current = new AbortController();
              void run(rows, state, running.current.signal, store);
            }}
          >
            {words.text('exportNow')}
          </button>
        )}
      </div>
    </Dialog>
  );
}

function Choices({
  choice,
  isWriting,
  store,
}: {
  readonly choice: Signal<Choice>;
  readonly isWriting: boolean;
  readonly store: Store;
}): JSX.Element {
  const { words } = store.host;
  const offered: readonly Choice[] = store.shown.filter.narrows.value
    ? ['selected', 'shown', 'all']
    : ['selected', 'all'];
  return (
    <fieldset class="export-choices" disabled={isWriting}>
      <legend>{words.text('exportWhat')}</legend>
      {offered.map((each) => (
        <label key={each} class="check">
          <input
            type="radio"
            name="export"
            value={each}
            checked={choice.value === each}
            disabled={rowsOf(each, store).length === 0}
            onChange={() => (choice.value = each)}
          />
          {words.text(
            'labeled',
            words.of('exportChoice', each),
            words.number(rowsOf(each, store).length),
          )}
        </label>
      ))}
    </fieldset>
  );
}

function Progress({ state, store }: { readonly state: State; readonly store: Store }): JSX.Element {
  const { words } = store.host;
  return (
    <p class={`export-state ${isProblem(state) ? 'dialog-problem' : ''}`} role="status">
      {state.kind === 'writing' && (
        <progress
          max={state.of}
          value={state.written}
          aria-label={words.text('exportWritten', state.written, state.of)}
        />
      )}
      {said(state, store)}
    </p>
  );
}

function isProblem({ kind }: State): boolean {
  return kind === 'failed' || kind === 'cut-off';
}

function said(state: State, { host: { words } }: Store): string {
  switch (state.kind) {
    case 'idle':
    case 'writing':
      return '';
    case 'stopped':
      return words.text('exportStopped');
    case 'cut-off':
      return words.text('exportCutOff');
    case 'failed':
      return words.text('exportFailed');
    case 'done':
      return words.count('exported', state.requests, state.name);
  }
}

/** What was asked for: all where the filter hides nothing, or everything. */
function first(store: Store): Choice {
  if (store.exported.value === 'selected') return 'selected';
  return store.shown.filter.narrows.value && rowsOf('shown', store).length > 0 ? 'shown' : 'all';
}

function rowsOf(choice: Choice, { shown: { list, filter, rows } }: Store): readonly LogRow[] {
  switch (choice) {
    case 'all':
      return rows.value;
    case 'shown':
      return filter.shown.value.rows;
    case 'selected':
      return list.selected.value;
  }
}

async function run(
  rows: readonly LogRow[],
  state: Signal<State>,
  signal: AbortSignal,
  store: Store,
): Promise<void> {
  const examined = examinedOf(rows);
  const of = examined.length;
  const { draft, formats } = store.host;
  state.value = { kind: 'writing', written: 0, of };
  draft.isExporting = true;
  try {
    const file = await exportHar({
      examined,
      leave: new Set(store.settings.value.notRedacted),
      write: formats.write,
      clock: store.clock,
      told: (written) => {
        if (!signal.aborted) state.value = { kind: 'writing', written, of };
      },
      signal,
    });
    if (!file) return;
    const name = exportName(new Date());
    download(file, name);
    state.value = { kind: 'done', name, requests: of };
  } catch {
    if (signal.aborted) return;
    state.value = { kind: 'failed' };
  } finally {
    draft.isExporting = false;
  }
}
