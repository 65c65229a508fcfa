import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { keep } from '../shortcuts.ts';
import type { Pasted } from '../sources/sources.ts';
import type { Store } from '../store.ts';
import { type Note, notPastedNote } from '../words/sources.ts';
import { Dialog } from './dialog.tsx';
import { NoteText } from './note-text.tsx';

const PROBLEM_ID = 'paste-problem';

/** Takes a response, or what holds one, as text; what is found in it becomes a source. */
export function PasteDialog({ store }: { readonly store: Store }): JSX.Element {
  const { draft, sources, words } = store.host;
  const field = useRef<HTMLTextAreaElement>(null);
  const text = useSignal(draft.paste ?? '');
  const isBusy = useSignal(false);
  const problem = useSignal<Note | null>(null);
  const isGone = useRef(false);
  useLayoutEffect(() => {
    field.current?.focus();
    return () => {
      isGone.current = true;
    };
  }, []);

  const told = (pasted: Pasted): void => {
    if (isGone.current) return;
    isBusy.value = false;
    if (pasted.kind === 'dropped') return;
    if (pasted.kind === 'opened') {
      store.closePaste();
      store.announce(words.of('pastedAs', pasted.form));
    } else problem.value = notPastedNote(words, pasted);
  };
  const read = (): void => {
    if (isBusy.value) return;
    isBusy.value = true;
    const asked = text.value;
    // What is closed meanwhile opens nothing, and what is typed meanwhile is not lost.
    void sources.paste(asked, () => !isGone.current && text.value === asked).then(told);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    keep(event);
    if (!event.repeat) read();
  };
  return (
    <Dialog
      id="paste"
      title={words.text('pasteTitle')}
      closes={words.text('closePaste')}
      store={store}
      close={store.closePaste}
    >
      <p id="paste-about">{words.text('pasteAbout')}</p>
      <textarea
        ref={field}
        class="paste-field"
        spellcheck={false}
        autocomplete="off"
        aria-label={words.text('pastedResponse')}
        aria-describedby={problem.value ? `${PROBLEM_ID} paste-about` : 'paste-about'}
        aria-invalid={problem.value !== null}
        value={text.value}
        onInput={({ currentTarget: { value } }) => {
          text.value = value;
          draft.paste = value;
          problem.value = null;
        }}
        onKeyDown={onKeyDown}
      />
      <p id={PROBLEM_ID} class="dialog-problem" role="alert">
        {problem.value && <NoteText note={problem.value} />}
      </p>
      <div class="dialog-buttons">
        <button
          type="button"
          class="text primary"
          aria-busy={isBusy.value}
          disabled={text.value.trim() === ''}
          onClick={read}
        >
          {words.text('explainPasted')}
        </button>
      </div>
    </Dialog>
  );
}
