import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { listen } from '../listen.ts';
import { isShortcut, keep } from '../shortcuts.ts';
import type { Store } from '../store.ts';
import { withKey } from '../words/keys.ts';
import { FileButtons } from './file-buttons.tsx';
import { FilterField } from './filter-field.tsx';
import { LookupButton } from './lookup-button.tsx';
import { SettingsButton } from './settings-button.tsx';

/** Each browser has its own picture for clearing a list. */
const CROSSED_CIRCLE = (
  <>
    <circle cx="8" cy="8" r="5.5" />
    <path d="M4.1 4.1 11.9 11.9" />
  </>
);
const TRASH = <path d="M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.5 9h7l.5-9M6.5 7v4.5M9.5 7v4.5" />;

/** What can be done with the list as a whole, and the filter. */
export function Toolbar({ store }: { readonly store: Store }): JSX.Element {
  const { keyboard, look, words } = store.host;
  const { id, kind } = store.shown.source;
  const isLive = kind === 'live';
  const isOpened = kind === 'file' || kind === 'paste';
  const clears = isOpened ? words.text('closeShown') : words.text('clearList');
  useChromeKeys(store);
  // Firefox has it first in its bar, Chrome behind the buttons, and below them where there is no room.
  const filter = <FilterField key={id} store={store} />;
  return (
    <div class="toolbar" role="toolbar" aria-label={words.text('extensionName')}>
      {isLive && look === 'chrome' && <Record store={store} />}
      {kind !== 'none' && (
        <>
          <button
            type="button"
            class="icon"
            title={withKey(words, isOpened ? clears : words.of('clear', look), 'clear', keyboard)}
            aria-label={clears}
            onClick={() => store.clear()}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              {look === 'firefox' ? TRASH : CROSSED_CIRCLE}
            </svg>
          </button>
          <span class="divider" />
        </>
      )}
      {look === 'firefox' && filter}
      {isLive && look === 'firefox' && <Record store={store} />}
      {isLive && <PreserveLog store={store} />}
      <FileButtons store={store} />
      <LookupButton store={store} />
      <SettingsButton store={store} />
      {look === 'chrome' && filter}
    </div>
  );
}

/** A red circle that is filled while it records in Chrome; two bars or a triangle in Firefox. */
function Record({ store }: { readonly store: Store }): JSX.Element {
  const recording = store.shown.recording.value;
  const { keyboard, look, words } = store.host;
  const does = recording ? words.of('pause', look) : words.of('record', look);
  return (
    <button
      type="button"
      class={`icon record ${recording ? 'on' : ''}`}
      title={withKey(words, does, 'record', keyboard)}
      aria-label={words.text('record')}
      aria-pressed={recording}
      onClick={store.toggleRecording}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {look === 'chrome' ? (
          <circle cx="8" cy="8" r="5" />
        ) : (
          <path d={recording ? 'M5.5 3.5v9M10.5 3.5v9' : 'M5 3l7 5-7 5z'} />
        )}
      </svg>
    </button>
  );
}

function PreserveLog({ store }: { readonly store: Store }): JSX.Element {
  const { look, settings, words } = store.host;
  return (
    <label class="check" title={words.text('preserveAbout')}>
      <input
        type="checkbox"
        checked={store.settings.value.preserveLog}
        onChange={({ currentTarget: { checked } }) => settings.change({ preserveLog: checked })}
      />
      {words.of('preserve', look)}
    </label>
  );
}

/** The keys that the Network panel of Chrome has. Firefox has none of its own for this. */
function useChromeKeys(store: Store): void {
  useEffect(
    () =>
      listen('keydown', (event) => {
        const { keyboard } = store.host;
        const clears = isShortcut('clear', event, keyboard);
        if (!clears && !isShortcut('record', event, keyboard)) return;
        keep(event);
        // Nothing happens behind what lies over the list, nor again and again while a key is held.
        if (event.repeat || store.isCovered.value) return;
        if (store.shown.ticket.row.value || store.lookup.asked.value) return;
        if (clears) store.clear();
        else store.toggleRecording();
      }),
    [store],
  );
}
