import { type Signal, useSignal } from '@preact/signals';
import type { JSX, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
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
  const isEmpty = store.shown.rows.value.rows.length === 0;
  const isOver = state.value.kind === 'done' || (isEmpty && state.value.kind !== 'writing');
  const buttons = useRef<HTMLDivElement>(null);
  // What comes next is the last of them.
  useLayoutEffect(() => {
    const next = buttons.current?.lastElementChild;
    if (next instanceof HTMLElement) next.focus();
  }, [isOver]);
  return (
    <Dialog
      id="export"
      title={words.text('exportTitle')}
      closes={words.text(isOver ? 'closeExported' : 'closeExport')}
      store={store}
      close={store.closeExport}
    >
      {isEmpty ? (
        <p>{words.text('exportNothing')}</p>
      ) : (
        <About choice={choice} isWriting={state.value.kind === 'writing'} store={store} />
      )}
      <Progress state={state.value} store={store} />
      <Buttons
        buttons={buttons}
        isWriting={state.value.kind === 'writing'}
        isOver={isOver}
        isEmpty={rowsOf(choice.value, store).length === 0}
        start={() => {
          running.current = new AbortController();
          void run(rowsOf(choice.value, store), state, running.current.signal, store);
        }}
        stop={() => {
          running.current?.abort();
          state.value = { kind: 'stopped' };
        }}
        store={store}
      />
    </Dialog>
  );
}

/** What is exported, and what of it is masked. */
function About(props: {
  readonly choice: Signal<Choice>;
  readonly isWriting: boolean;
  readonly store: Store;
}): JSX.Element {
  const { words } = props.store.host;
  const left = props.store.settings.value.notRedacted;
  return (
    <>
      <Choices {...props} />
      <p>{words.text('exportAbout')}</p>
      {left.length > 0 && (
        <p class="warning">
          {words.text(
            'kindsNotMasked',
            words.list(left.map((kind) => words.of('maskedKinds', kind))),
          )}
        </p>
      )}
    </>
  );
}

/** To begin or stop; behind it, where nothing is left to be done, to close. */
function Buttons({
  buttons,
  isWriting,
  isOver,
  isEmpty,
  start,
  stop,
  store,
}: {
  readonly buttons: RefObject<HTMLDivElement | null>;
  readonly isWriting: boolean;
  readonly isOver: boolean;
  /** Whether nothing is chosen that could be exported. */
  readonly isEmpty: boolean;
  readonly start: () => void;
  readonly stop: () => void;
  readonly store: Store;
}): JSX.Element {
  const { words } = store.host;
  return (
    <div class="dialog-buttons" ref={buttons}>
      <button
        type="button"
        class={isWriting ? 'text' : 'text primary'}
        disabled={!isWriting && isEmpty}
        onClick={isWriting ? stop : start}
      >
        {words.text(isWriting ? 'stopExport' : 'exportNow')}
      </button>
      {isOver && (
        <button type="button" class="text" onClick={store.closeExport}>
          {words.text('closeExported')}
        </button>
      )}
    </div>
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
      return rows.value.rows;
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
