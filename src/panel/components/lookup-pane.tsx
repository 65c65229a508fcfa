import type { JSX, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { listen } from '../listen.ts';
import { createLookupState, type LookupState } from '../lookup/state.ts';
import { isShortcut, keep } from '../shortcuts.ts';
import type { Store } from '../store.ts';
import { lookupAnnouncement, lookupRemarks } from '../words/lookup.ts';
import type { Words } from '../words/words.ts';
import { CrossButton } from './cross-button.tsx';
import { LOOKUP_BUTTON_ID } from './lookup-button.tsx';
import { LookupList } from './lookup-list.tsx';
import { LookupRecord } from './lookup-record.tsx';
import './lookup.css';

/** Far more than a code needs: a line of a log may be pasted. */
const LONGEST = 20_000;
/** In milliseconds: a screen reader is told when no further key has come for this long. */
const QUIET_MS = 600;

/** Codes looked up without a response, over the list and the detail: one field, its answers, and the whole catalogue. */
export function LookupPane({ store }: { readonly store: Store }): JSX.Element {
  const { words, keyboard, lookup } = store.host;
  const asked = store.lookup.asked.value;
  const field = useRef<HTMLInputElement>(null);
  const state = useMemo(
    () => createLookupState(lookup, asked?.query ?? '', store.clock),
    [lookup, store],
  );
  useEffect(() => () => state.dispose(), [state]);
  useOpening(store, state, field);
  useAnnouncement(store, state);
  const shown = state.shown.value;
  const onKeyDown = (event: KeyboardEvent): void => {
    // In Firefox Escape belongs to the toolbox, which opens its console with it.
    if (event.key !== 'Escape' || event.isComposing || keyboard === 'firefox') return;
    store.lookup.close();
    keep(event);
  };
  return (
    // No dialog element: a modal one would keep what is announced outside it from screen readers.
    <div class="lookup" role="dialog" aria-label={words.text('lookup')} onKeyDown={onKeyDown}>
      <div class="lookup-header">
        <h1 class="lookup-title">{words.text('lookup')}</h1>
        <Field state={state} store={store} field={field} />
        <CrossButton
          does={words.text('closeLookup')}
          shortcut="close"
          store={store}
          onClick={store.lookup.close}
        />
      </div>
      <Remarks state={state} words={words} />
      <div class={`lookup-parts ${shown ? 'split' : ''}`}>
        <LookupList state={state} store={store} />
        {shown && <LookupRecord key={shown.record.key} shown={shown} store={store} />}
      </div>
    </div>
  );
}

function Field({
  state,
  store,
  field,
}: {
  readonly state: LookupState;
  readonly store: Store;
  readonly field: RefObject<HTMLInputElement | null>;
}): JSX.Element {
  const { words } = store.host;
  const query = state.query.value;
  const ask = (text: string): void => {
    store.lookup.keep(text);
    state.ask(text);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    document.querySelector<HTMLElement>('.lookup-list')?.focus();
    keep(event);
  };
  return (
    <div class="filter-field lookup-field">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4" />
        <path d="M10 10l4 4" />
      </svg>
      <input
        id="lookup-field"
        ref={field}
        type="text"
        placeholder={words.text('lookupExample')}
        title={words.text('lookupAbout')}
        aria-label={words.text('lookupField')}
        aria-controls="lookup-list"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={LONGEST}
        value={query}
        onInput={({ currentTarget: { value } }) => ask(value)}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <CrossButton
          does={words.text('clearLookup')}
          store={store}
          onClick={() => {
            ask('');
            field.current?.focus();
          }}
        />
      )}
    </div>
  );
}

/** What there is to say beside the lines, or in their place. */
function Remarks({
  state,
  words,
}: {
  readonly state: LookupState;
  readonly words: Words;
}): JSX.Element | null {
  const remarks = remarksOf(state, words);
  if (remarks.length === 0) return null;
  return (
    <ul class="lookup-remarks">
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}

function remarksOf(state: LookupState, words: Words): readonly string[] {
  if (state.hasFailed.value) return [words.text('lookupFailed')];
  const answered = state.answered.value;
  return answered ? lookupRemarks(words, answered.result, answered.query) : [];
}

/** Takes what the look-up is opened for, with the focus in the field, and gives the focus back in the end. */
function useOpening(
  { lookup }: Store,
  state: LookupState,
  field: RefObject<HTMLInputElement | null>,
): void {
  const asked = lookup.asked.value;
  useLayoutEffect(() => {
    if (!asked) return;
    state.ask(asked.query);
    field.current?.focus();
    field.current?.select();
  }, [asked, state, field]);
  useEffect(
    () =>
      // After the filter, which has the same key and lies below.
      listen('keydown', (event) => {
        if (!isShortcut('find', event)) return;
        keep(event);
        field.current?.focus();
        field.current?.select();
      }),
    [field],
  );
  useLayoutEffect(
    () => () => {
      const { opener } = lookup;
      // What lies under the pane can be focused when all of it is drawn.
      queueMicrotask(() => {
        const isThere = opener instanceof HTMLElement && opener.isConnected;
        const target = isThere && opener !== document.body ? opener : null;
        (target ?? document.getElementById(LOOKUP_BUTTON_ID))?.focus({ preventScroll: true });
      });
    },
    [lookup],
  );
}

/** Tells a screen reader what a query has come to. */
function useAnnouncement(store: Store, state: LookupState): void {
  const query = state.query.value;
  const isBusy = state.isBusy.value;
  const hasFailed = state.hasFailed.value;
  useEffect(() => {
    if (isBusy || (query.trim() === '' && !hasFailed)) return;
    const timer = setTimeout(() => {
      const { words } = store.host;
      if (hasFailed) return store.announce(words.text('lookupFailed'));
      const answered = state.answered.peek();
      if (!answered) return;
      const hits = state.hits.peek();
      store.announce(lookupAnnouncement(words, answered.result, answered.query, hits));
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [store, state, query, isBusy, hasFailed]);
}
