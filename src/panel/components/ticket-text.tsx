import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { visibleLines } from '../../engine/visible.ts';
import type { Form } from '../ticket/write.ts';
import { selectedRaw } from './body.tsx';
import { TICKET_TEXT_ID, tabId } from './ticket-tabs.tsx';

/** The text of a ticket. Characters that cannot be seen are shown as escapes, and copied as they are. */
export function TicketText({
  text,
  form,
}: {
  readonly text: string;
  readonly form: Form;
}): JSX.Element {
  const pre = useRef<HTMLPreElement>(null);
  const onCopy = (event: ClipboardEvent): void => {
    const raw = pre.current && selectedRaw(pre.current, [{ text, pointer: null }]);
    if (raw === null || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', raw);
    event.preventDefault();
  };
  return (
    <pre
      id={TICKET_TEXT_ID}
      class="body ticket-text"
      role="tabpanel"
      aria-labelledby={tabId(form)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard
      tabIndex={0}
      ref={pre}
      onCopy={onCopy}
    >
      {visibleLines(text)}
    </pre>
  );
}
