import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Kind } from '../../redaction/kinds.ts';
import type { Masked } from '../../redaction/masked.ts';
import type { LogRow } from '../log.ts';
import { keep } from '../shortcuts.ts';
import type { Store } from '../store.ts';
import { vendorName } from '../texts.ts';
import { copyWritten, ticketWriter } from '../ticket/copy-ticket.ts';
import type { Form, Written } from '../ticket/write.ts';
import { ticketTitle } from '../words/ticket.ts';
import type { Words } from '../words/words.ts';
import { CopyPicture } from './copy-button.tsx';
import { CrossButton } from './cross-button.tsx';
import { TICKET_BUTTON_ID } from './ticket-button.tsx';
import { TicketMasked } from './ticket-masked.tsx';
import { TicketTabs } from './ticket-tabs.tsx';
import { TicketText } from './ticket-text.tsx';

/**
 * What a ticket says before it is copied, over the list and the detail: its text in each form, and every
 * value that is masked in it.
 */
export function TicketPreview({
  row,
  store,
}: {
  readonly row: LogRow;
  readonly store: Store;
}): JSX.Element {
  const { words } = store.host;
  const form = useSignal<Form>('markdown');
  const unmask = useSignal<ReadonlySet<string>>(new Set());
  const { notRedacted } = store.settings.value;
  // Of the store, this setting alone changes what is written.
  const write = useMemo(() => ticketWriter(row, store), [row, store, notRedacted]);
  const written = useMemo(() => write(form.value, unmask.value), [write, form.value, unmask.value]);
  const pane = usePaneFocus();
  const onKeyDown = (event: KeyboardEvent): void => {
    // In Firefox Escape belongs to the toolbox, which opens its console with it.
    if (event.key !== 'Escape' || store.host.keyboard === 'firefox') return;
    store.shown.ticket.close();
    keep(event);
  };
  const toggle = ({ pseudonym, unmasked }: Masked): void => {
    const next = new Set(unmask.value);
    if (unmasked) next.delete(pseudonym);
    else next.add(pseudonym);
    unmask.value = next;
    store.announce(words.text(unmasked ? 'maskedAgain' : 'unmasked', pseudonym));
  };
  const { vendor, code } = row.finding;
  const title = ticketTitle(words, vendorName(store.host, vendor), code);
  return (
    // No dialog element: a modal one would keep what is announced outside it from screen readers.
    <div
      class="ticket"
      role="dialog"
      aria-label={title}
      tabIndex={-1}
      ref={pane}
      onKeyDown={onKeyDown}
    >
      <div class="ticket-header">
        <h1 class="ticket-title">{title}</h1>
        <TicketTabs form={form.value} choose={(next) => (form.value = next)} words={words} />
        <Buttons written={written} store={store} />
      </div>
      <div class="ticket-parts">
        <div class="ticket-written">
          <Remarks written={written} left={notRedacted} words={words} />
          {written.text !== null && <TicketText text={written.text} form={form.value} />}
        </div>
        <TicketMasked masked={written.masked} toggle={toggle} words={words} />
      </div>
    </div>
  );
}

function Buttons({
  written,
  store,
}: {
  readonly written: Written;
  readonly store: Store;
}): JSX.Element {
  const { words } = store.host;
  return (
    <>
      <button
        type="button"
        class="text copy"
        title={words.text('copyTicketAbout')}
        disabled={written.text === null}
        onClick={() => void copyWritten(written, store)}
      >
        <CopyPicture />
        {words.text('copyTicket')}
      </button>
      <CrossButton
        does={words.text('closeTicket')}
        shortcut="close"
        store={store}
        onClick={store.shown.ticket.close}
      />
    </>
  );
}

/** What the reader of the text must know that the text does not say. */
function Remarks({
  written: { text, lossy, cut },
  left,
  words,
}: {
  readonly written: Written;
  /** Kinds that the settings do not mask. */
  readonly left: readonly Kind[];
  readonly words: Words;
}): JSX.Element | null {
  const kinds = left.map((kind) => words.of('maskedKinds', kind));
  const remarks = [
    ...(text === null ? [words.text('noCommand')] : []),
    ...(lossy ? [words.text('lossyCommand', 'U+FFFD')] : []),
    ...(cut > 0 ? [words.count('ticketCutOff', cut)] : []),
    ...(left.length > 0 ? [words.text('kindsNotMasked', words.list(kinds))] : []),
  ];
  if (remarks.length === 0) return null;
  return (
    <ul class="notes">
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}

/** The focus moves into the pane, and back to the button that opened it once the pane is gone. */
function usePaneFocus() {
  const pane = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    pane.current?.focus();
    return () => {
      // What lies under the pane can be focused when all of it is drawn.
      queueMicrotask(() => {
        const button = document.getElementById(TICKET_BUTTON_ID);
        (button ?? document.querySelector<HTMLElement>('.list'))?.focus();
      });
    };
  }, []);
  return pane;
}
