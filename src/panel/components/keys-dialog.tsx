import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { listen } from '../listen.ts';
import {
  chordsOf,
  isInField,
  isShortcut,
  keep,
  onMac,
  PLACES,
  type Place,
  SHORTCUTS,
  type ShortcutId,
  worksAt,
} from '../shortcuts.ts';
import type { Store } from '../store.ts';
import { chordName, withKey } from '../words/keys.ts';
import type { Words } from '../words/words.ts';
import { Dialog } from './dialog.tsx';

const IDS = Object.keys(SHORTCUTS) as readonly ShortcutId[]; // the record has exactly these keys

/** All keys that the panel has in this browser, over the panel; nothing while they are not asked for. */
export function KeysDialog({ store }: { readonly store: Store }): JSX.Element | null {
  useEffect(
    () =>
      listen('keydown', (event) => {
        if (!isShortcut('keys', event) || isInField(event.target)) return;
        if (event.target instanceof Element && event.target.closest('.menu')) return;
        keep(event);
        if (!event.repeat) store.toggleKeys();
      }),
    [store],
  );
  return store.keysShown.value ? <Keys store={store} /> : null;
}

function Keys({ store }: { readonly store: Store }): JSX.Element {
  const { keyboard, words } = store.host;
  return (
    <Dialog
      id="keys"
      title={words.text('keys')}
      closes={words.text('closeKeys')}
      store={store}
      close={store.toggleKeys}
    >
      {PLACES.map((place) => (
        <KeysOf
          key={place}
          place={place}
          words={words}
          ids={IDS.filter(
            (id) => SHORTCUTS[id].place === place && worksAt(SHORTCUTS[id], keyboard),
          )}
        />
      ))}
      <p class="subtle">{words.text('keysNote')}</p>
    </Dialog>
  );
}

function KeysOf({
  place,
  ids,
  words,
}: {
  readonly place: Place;
  readonly words: Words;
  readonly ids: readonly ShortcutId[];
}): JSX.Element {
  const isMac = onMac();
  return (
    <section>
      <h2>{words.of('keyPlace', place)}</h2>
      <dl>
        {ids.map((id) => (
          <div key={id} class="key-row" data-shortcut={id}>
            <dt>{words.of('shortcut', id)}</dt>
            <dd>
              {chordsOf(SHORTCUTS[id], isMac).map((chord) => (
                <kbd key={chord.key}>{chordName(words, chord, isMac)}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Shows the keys by mouse. */
export function KeysButton({ store }: { readonly store: Store }): JSX.Element {
  const { words } = store.host;
  return (
    <button
      type="button"
      class="icon keys-button"
      title={withKey(words, words.text('keys'), 'keys', store.host.keyboard)}
      aria-label={words.text('keys')}
      aria-haspopup="dialog"
      onClick={store.toggleKeys}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6" />
        <path d="M6 6.3c0-2.6 4-2.4 4 0 0 1.5-2 1.5-2 3.1M8 11v1" />
      </svg>
    </button>
  );
}
