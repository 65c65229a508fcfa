import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { listen } from '../listen.ts';
import { isShortcut, keep } from '../shortcuts.ts';
import type { Store } from '../store.ts';
import { CrossButton } from './cross-button.tsx';
import { PROBLEM_ID } from './filter-problem.tsx';
import { SUGGESTIONS_ID, Suggestions, suggestionId } from './suggestions.tsx';
import { useCompletion } from './use-completion.ts';

const ID = 'filter';

/** Far more than a filter needs: what is pasted by mistake is not worth reading. */
const LONGEST = 2_000;

/** Puts the keyboard into the filter. */
export function focusFilter(): void {
  document.getElementById(ID)?.focus();
}

/** The field for the filter, with suggestions of what could stand at the caret (an ARIA combobox). */
export function FilterField({ store }: { readonly store: Store }): JSX.Element {
  const { host } = store;
  const { filter } = store.shown;
  const { words } = host;
  const input = useRef<HTMLInputElement>(null);
  const completion = useCompletion(store, input);
  const { open, active } = completion;
  useFindKey(input);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (completion.handle(event)) keep(event);
    else if (event.key === 'Escape' && filter.text.value !== '') {
      filter.setText('');
      keep(event);
    } else if (event.key === 'Escape' || event.key === 'Enter') {
      document.querySelector<HTMLElement>('.list')?.focus();
      keep(event);
    }
  };

  const text = filter.text.value;
  const isBad = filter.filter.value.kind === 'problem';
  return (
    <div class={`filter-field ${isBad ? 'bad' : ''}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2.5 3.5h11l-4.2 5v4.6l-2.6-1.6v-3z" />
      </svg>
      <input
        id={ID}
        ref={input}
        type="text"
        role="combobox"
        placeholder={words.text('filter')}
        title={words.text('filterExample')}
        aria-label={words.text('filter')}
        aria-autocomplete="list"
        aria-expanded={open !== null}
        aria-controls={SUGGESTIONS_ID}
        aria-activedescendant={active < 0 ? undefined : suggestionId(active)}
        aria-invalid={isBad}
        aria-describedby={isBad ? PROBLEM_ID : undefined}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={LONGEST}
        value={text}
        onInput={({ currentTarget: { value, selectionStart } }) => {
          filter.setText(value);
          completion.suggest(value, selectionStart ?? value.length);
        }}
        onKeyDown={onKeyDown}
        onClick={completion.close}
        onBlur={completion.close}
      />
      {text !== '' && <ClearButton store={store} />}
      {open && (
        <Suggestions
          suggestions={open.suggestions}
          active={active}
          take={completion.take}
          words={words}
        />
      )}
    </div>
  );
}

function ClearButton({ store }: { readonly store: Store }): JSX.Element {
  const clear = (): void => {
    store.shown.filter.setText('');
    focusFilter();
  };
  const does = store.host.words.text('clearFilterText');
  return <CrossButton does={does} shortcut="leave-filter" store={store} onClick={clear} />;
}

/** Leads the key for finding to the filter, and keeps it from the search of the developer tools. */
function useFindKey(input: { readonly current: HTMLInputElement | null }): void {
  useEffect(
    () =>
      listen('keydown', (event) => {
        if (!isShortcut('find', event)) return;
        keep(event);
        input.current?.focus();
        input.current?.select();
      }),
    [input],
  );
}
