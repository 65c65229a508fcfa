import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { PanelSource } from '../sources/panel-source.ts';
import type { Store } from '../store.ts';
import { noteOf, sourceName, unopenedText } from '../words/sources.ts';
import { CrossButton } from './cross-button.tsx';
import { NoteText } from './note-text.tsx';
import { refocus } from './refocus.ts';

/** Which of the sources is shown, what became of reading it, and files that could not be opened. */
export function SourceBar({ store }: { readonly store: Store }): JSX.Element {
  const { words } = store.host;
  const sources = store.sources.value;
  const current = store.shown.source;
  return (
    <section class="sources" aria-label={words.text('sources')}>
      {(sources.length > 1 || current.kind !== 'live') && sources.length > 0 && (
        <ul class="source-list">
          {sources.map((source) => (
            <SourceItem
              key={source.id}
              source={source}
              isShown={source.id === current.id}
              store={store}
            />
          ))}
        </ul>
      )}
      <Note source={current} store={store} />
      {store.unopened.value.length > 0 && <UnopenedFiles store={store} />}
    </section>
  );
}

/** So many of the files that could not be opened are named, the last ones. */
const NAMED = 3;

/** Why files could not be opened, and what to do with them instead. */
function UnopenedFiles({ store }: { readonly store: Store }): JSX.Element {
  const { sources, words } = store.host;
  const unopened = store.unopened.value;
  const further = unopened.length - NAMED;
  const isNoHar = unopened.some(({ why }) => why.kind === 'no-har');
  const dismissAll = (): void => {
    for (const { id } of unopened) sources.dismiss(id);
  };
  return (
    <>
      {unopened.slice(-NAMED).map((file) => (
        <p key={file.id} class="source-note bad" role="alert">
          <span>{unopenedText(words, file)}</span>
          <CrossButton
            does={words.text('dismiss')}
            store={store}
            onClick={() => sources.dismiss(file.id)}
          />
        </p>
      ))}
      {(isNoHar || unopened.length > 1) && (
        <p class="source-note rest">
          {further > 0 && <span>{words.count('filesUnopened', further)}</span>}
          {isNoHar && <span>{words.text('fileNoHar')}</span>}
          {unopened.length > 1 && (
            <button type="button" class="text" onClick={dismissAll}>
              {words.text('dismissAll')}
            </button>
          )}
        </p>
      )}
    </>
  );
}

function SourceItem({
  source,
  isShown,
  store,
}: {
  readonly source: PanelSource;
  readonly isShown: boolean;
  readonly store: Store;
}): JSX.Element {
  const { sources, words } = store.host;
  const name = sourceName(words, source);
  useLayoutEffect(
    () => () => {
      const before = document.activeElement;
      // It is gone when all of the panel is drawn.
      queueMicrotask(() => refocus(before));
    },
    [],
  );
  return (
    <li class={`source ${isShown ? 'on' : ''}`}>
      <button
        type="button"
        class="source-name"
        aria-current={isShown}
        title={words.text('labeled', name, words.count('errors', source.log.rows.length))}
        onClick={() => sources.choose(source.id)}
      >
        <span>{name}</span> <span class="source-count">{words.number(source.log.rows.length)}</span>
      </button>
      {(source.kind === 'file' || source.kind === 'paste') && (
        <CrossButton
          does={words.text('closeSource', name)}
          store={store}
          onClick={() => sources.close(source.id)}
        />
      )}
    </li>
  );
}

/** How far a file is read, and what has to be known of what was read. */
function Note({
  source,
  store,
}: {
  readonly source: PanelSource;
  readonly store: Store;
}): JSX.Element | null {
  const { sources, words } = store.host;
  const note = noteOf(words, source);
  if (note.ours.length + note.remarks.length === 0) return null;
  const reading = source.kind === 'file' && source.reading.kind === 'reading' && source.reading;
  return (
    <p class="source-note">
      <NoteText note={note} />
      {reading && (
        <>
          <progress max={reading.size} value={reading.read} aria-label={note.ours.join(' ')} />
          <button type="button" class="text" onClick={() => sources.stop(source.id)}>
            {words.text('stopReading')}
          </button>
        </>
      )}
    </p>
  );
}
