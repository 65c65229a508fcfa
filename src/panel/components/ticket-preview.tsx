import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { visible } from '../../engine/visible.ts';
import type { Kind } from '../../redaction/kinds.ts';
import type { Masked } from '../../redaction/masked.ts';
import type { LogRow } from '../log.ts';
import { keep } from '../shortcuts.ts';
import type { Store } from '../store.ts';
import { vendorName } from '../texts.ts';
import { copyWritten, ticketWriter } from '../ticket/copy-ticket.ts';
import {
  cutOff,
  leftKinds,
  NO_CODE,
  NO_VENDOR,
  PREVIEW,
  previewTitle,
  unmaskSaid,
} from '../ticket/words.ts';
import type { Form, Written } from '../ticket/write.ts';
import { CopyPicture } from './copy-button.tsx';
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
  const form = useSignal<Form>('markdown');
  const unmask = useSignal<ReadonlySet<string>>(new Set());
  const { notRedacted } = store.settings.value;
  // Of the store, this setting alone changes what is written.
  const write = useMemo(() => ticketWriter(row, store), [row, store, notRedacted]);
  const written = useMemo(() => write(form.value, unmask.value), [write, form.value, unmask.value]);
  const pane = usePaneFocus();
  const onKeyDown = (event: KeyboardEvent): void => {
    // In Firefox Escape belongs to the toolbox, which opens its console with it.
    if (event.key !== 'Escape' || store.host.look === 'firefox') return;
    store.ticket.close();
    keep(event);
  };
  const toggle = ({ pseudonym, unmasked }: Masked): void => {
    const next = new Set(unmask.value);
    if (unmasked) next.delete(pseudonym);
    else next.add(pseudonym);
    unmask.value = next;
    store.announce(unmaskSaid(pseudonym, !unmasked));
  };
  const title = titleOf(row, store);
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
        <TicketTabs form={form.value} choose={(next) => (form.value = next)} />
        <Buttons written={written} store={store} />
      </div>
      <div class="ticket-parts">
        <div class="ticket-written">
          <Remarks written={written} left={notRedacted} />
          {written.text !== null && <TicketText text={written.text} form={form.value} />}
        </div>
        <TicketMasked masked={written.masked} toggle={toggle} />
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
  return (
    <>
      <button
        type="button"
        class="text copy"
        title={PREVIEW.copyTitle}
        disabled={written.text === null}
        onClick={() => void copyWritten(written, store)}
      >
        <CopyPicture />
        {PREVIEW.copy}
      </button>
      <button
        type="button"
        class="icon close"
        title={store.host.look === 'firefox' ? PREVIEW.close : PREVIEW.closeByKey}
        aria-label={PREVIEW.close}
        onClick={store.ticket.close}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 4 12 12M12 4 4 12" />
        </svg>
      </button>
    </>
  );
}

/** What the reader of the text must know that the text does not say. */
function Remarks({
  written: { text, lossy, cut },
  left,
}: {
  readonly written: Written;
  /** Kinds that the settings do not mask. */
  readonly left: readonly Kind[];
}): JSX.Element | null {
  const remarks = [
    ...(text === null ? [PREVIEW.noCommand] : []),
    ...(lossy ? [PREVIEW.lossy] : []),
    ...(cut > 0 ? [cutOff(cut)] : []),
    ...(left.length > 0 ? [leftKinds(left)] : []),
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

function titleOf({ finding }: LogRow, { host }: Store): string {
  const vendor = vendorName(host.catalogue, finding.vendor);
  const code = finding.code === null ? NO_CODE : visible(finding.code);
  return previewTitle(`${vendor === '' ? NO_VENDOR : vendor} ${code}`);
}
