import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { keep } from '../shortcuts.ts';
import { FORMS, type Form } from '../ticket/write.ts';
import type { Words } from '../words/words.ts';

/** The element that the tabs show something in. */
export const TICKET_TEXT_ID = 'ticket-text';

/** The id of a tab, by which the text is named after it. */
export function tabId(form: Form): string {
  return `ticket-tab-${form}`;
}

/** The forms of a ticket as tabs; arrows, Home and End move between them and show each at once. */
export function TicketTabs({
  form,
  choose,
  words,
}: {
  readonly form: Form;
  readonly choose: (form: Form) => void;
  readonly words: Words;
}): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = FORMS[targetOf(event.key, FORMS.indexOf(form))];
    if (next === undefined) return;
    keep(event);
    choose(next);
    const tab = list.current?.children[FORMS.indexOf(next)];
    if (tab instanceof HTMLElement) tab.focus();
  };
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={words.text('ticketForms')}
      ref={list}
      onKeyDown={onKeyDown}
    >
      {FORMS.map((each) => (
        <button
          key={each}
          id={tabId(each)}
          type="button"
          class="tab"
          role="tab"
          aria-selected={each === form}
          aria-controls={TICKET_TEXT_ID}
          tabIndex={each === form ? 0 : -1}
          onClick={() => choose(each)}
        >
          {words.of('ticketForm', each)}
        </button>
      ))}
    </div>
  );
}

/** The index of the tab that a key leads to; -1 for a key that the tabs do not use. */
function targetOf(key: string, index: number): number {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % FORMS.length;
    case 'ArrowLeft':
      return (index + FORMS.length - 1) % FORMS.length;
    case 'Home':
      return 0;
    case 'End':
      return FORMS.length - 1;
    default:
      return -1;
  }
}
