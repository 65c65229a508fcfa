import { copyValue } from '../copy-value.ts';
import type { LogRow } from '../log.ts';
import type { Store } from '../store.ts';
import { vendorName } from '../texts.ts';
import { ticketCopied, ticketWords } from '../words/ticket.ts';
import { createWriter, type Form, type WriteTicket, type Written } from './write.ts';

/** What writes the ticket of a row, with what the user has set. */
export function ticketWriter(row: LogRow, { host, settings }: Store): WriteTicket {
  const vendor = vendorName(host, row.finding.vendor);
  const leave = new Set(settings.value.notRedacted);
  return createWriter(row, vendor === '' ? null : vendor, leave, ticketWords(host.words));
}

/** Copies the ticket of a row as it is, redacted, and says how much of it was masked. */
export function copyTicket(row: LogRow, store: Store, form: Form = 'markdown'): Promise<void> {
  return copyWritten(ticketWriter(row, store)(form, new Set()), store);
}

/** Copies what was written, if there is anything, and says how much of it was masked. */
export async function copyWritten({ text, masked }: Written, store: Store): Promise<void> {
  if (text === null) return;
  const unmasked = masked.filter((each) => each.unmasked).length;
  await copyValue(text, store, ticketCopied(store.host.words, masked.length - unmasked, unmasked));
}
