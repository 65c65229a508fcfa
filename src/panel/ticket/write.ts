import type { Kind } from '../../redaction/kinds.ts';
import type { Masked } from '../../redaction/masked.ts';
import type { Redactor } from '../../redaction/redactor.ts';
import { asCurl } from '../../ticket/curl.ts';
import { asJson } from '../../ticket/finding-json.ts';
import { asMarkdown } from '../../ticket/markdown.ts';
import { asText } from '../../ticket/plain-text.ts';
import { ticketOf } from '../../ticket/ticket.ts';
import { ticketRedactor } from '../../ticket/ticket-redactor.ts';
import type { TicketWords } from '../../ticket/words.ts';
import type { LogRow } from '../log.ts';

/** The forms that a finding can be copied in, in the order in which they are offered. */
export const FORMS = ['markdown', 'text', 'json', 'curl'] as const;

export type Form = (typeof FORMS)[number];

/** A finding in one form, as it is to be copied. */
export interface Written {
  /** Null when the form cannot be had: curl takes nothing but http and https. */
  readonly text: string | null;
  /** What in this form is masked, and what would be if it were not unmasked. */
  readonly masked: readonly Masked[];
  /** How many characters were too many to be read for secrets, and are left out. */
  readonly cut: number;
  /** Whether the body held what no command line can carry. */
  readonly lossy: boolean;
}

/**
 * Writes the ticket of a finding.
 *
 * @param form which of them
 * @param unmask the pseudonyms whose values are shown after all
 */
export type WriteTicket = (form: Form, unmask: ReadonlySet<string>) => Written;

/**
 * Reads a finding's exchange for its secrets, and gives what writes its ticket: a value has one pseudonym
 * in all forms, whatever is unmasked.
 *
 * @param vendor the vendor's name as it is shown; null for none
 * @param leave kinds that are not masked
 * @param words what a ticket says of its own accord
 */
export function createWriter(
  row: Pick<LogRow, 'finding' | 'exchange' | 'body'>,
  vendor: string | null,
  leave: ReadonlySet<Kind>,
  words: TicketWords,
): WriteTicket {
  const redactor = ticketRedactor(row.finding, row.exchange, row.body ?? '', { leave });
  return (form, unmask) => {
    redactor.restart(unmask);
    const { text, lossy } = inForm(form, row, vendor, redactor, words);
    return { text, lossy, masked: redactor.masked(), cut: redactor.cut() };
  };
}

function inForm(
  form: Form,
  { finding, exchange }: Pick<LogRow, 'finding' | 'exchange'>,
  vendor: string | null,
  redactor: Redactor,
  words: TicketWords,
): Pick<Written, 'text' | 'lossy'> {
  const ticket = () => ticketOf(finding, exchange, redactor, vendor);
  switch (form) {
    case 'markdown':
      return { text: asMarkdown(ticket(), words), lossy: false };
    case 'text':
      return { text: asText(ticket(), words), lossy: false };
    case 'json':
      return { text: `${asJson(finding, redactor)}\n`, lossy: false };
    case 'curl': {
      const curl = asCurl(exchange, redactor);
      return { text: curl && `${curl.command}\n`, lossy: curl?.lossy ?? false };
    }
  }
}
