import type { JSX } from 'preact';
import {
  chordsOf,
  onMac,
  PLACES,
  type Place,
  SHORTCUTS,
  type ShortcutId,
  worksAt,
} from '../shortcuts.ts';
import type { Store } from '../store.ts';
import { chordName } from '../words/keys.ts';
import type { Words } from '../words/words.ts';
import { Dialog } from './dialog.tsx';

const IDS = Object.keys(SHORTCUTS) as readonly ShortcutId[]; // the record has exactly these keys

/** All keys that the panel has in this browser. */
export function Keys({ store }: { readonly store: Store }): JSX.Element {
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
