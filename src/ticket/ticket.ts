import type { Exchange } from '../model/exchange.ts';
import type { Evidence, Finding, FindingId, FindingItem, NoteKind } from '../model/finding.ts';
import type { Basis } from '../model/pack.ts';
import type { Redactor } from '../redaction/redactor.ts';
import { allIds } from './all-ids.ts';

/** One error that lies within another. */
export interface TicketItem {
  readonly path: string;
  readonly status: number | null;
  readonly code: string | null;
  readonly message: string | null;
}

/**
 * What a vendor's support needs of a finding, redacted, and in no form yet. Of its texts, `vendor` and
 * `meaning` are ours; all others are the vendor's or the page's, and may hold anything.
 */
export interface Ticket {
  /** As it is shown; null when only HTTP is known. */
  readonly vendor: string | null;
  readonly code: string | null;
  /** Codes that say the same less exactly. */
  readonly coarser: readonly string[];
  readonly message: string | null;
  readonly detail: string | null;
  readonly meaning: string | null;
  /** Null when nobody knows it. */
  readonly status: number | null;
  readonly method: string;
  /** Without fragment, which is never sent. */
  readonly url: string;
  /** ISO 8601 in UTC; null when unknown. */
  readonly startedAt: string | null;
  /** As the body has it. */
  readonly bodyTime: string | null;
  readonly durationMs: number | null;
  /** The one to quote first. */
  readonly ids: readonly FindingId[];
  readonly evidence: Evidence;
  readonly basis: Basis | null;
  /** https. */
  readonly docs: string | null;
  readonly notes: readonly string[];
  readonly items: readonly TicketItem[];
  /** How many further ones there are. */
  readonly moreItems: number;
  /** Whether anything in it was masked. */
  readonly masked: boolean;
}

const MOST_ITEMS = 20;

/** Remarks that bear on the error itself; the others are about Errata or the pack. */
const TELLING: ReadonlySet<NoteKind> = new Set<NoteKind>([
  'status-mismatch',
  'invalid-json',
  'not-json',
  'empty',
  'truncated',
  'unknown-form',
  'unknown-code',
  'by-shape',
  'by-form',
  'by-header',
  'relayed',
]);

/**
 * Puts together what a ticket says.
 *
 * @param redactor `ticketRedactor` of the same finding; the same one for all that goes into one ticket
 * @param vendor the vendor's name as it is shown
 */
export function ticketOf(
  finding: Finding,
  exchange: Exchange,
  redactor: Redactor,
  vendor: string | null,
): Ticket {
  const redacted = (text: string | null): string | null =>
    text === null ? null : redactor.text(text, { in: 'response-body' });
  const items = nested(finding.items);
  const ticket = {
    vendor,
    code: redacted(finding.code),
    coarser: finding.coarser.map((code) => redactor.text(code, { in: 'response-body' })),
    message: redacted(finding.message),
    detail: redacted(finding.detail),
    meaning: finding.meaning,
    status: exchange.status,
    method: redactor.text(exchange.method),
    url: redactor.url(exchange.url.replace(/#.*$/s, '')),
    startedAt: utc(exchange.startedAt),
    bodyTime: redacted(finding.time),
    durationMs: exchange.durationMs < 0 ? null : exchange.durationMs,
    ids: allIds(finding, exchange).map((id) => ({ ...id, value: redactor.text(id.value) })),
    evidence: finding.evidence,
    basis: finding.basis,
    docs: finding.docs,
    notes: finding.notes
      .filter(({ kind }) => TELLING.has(kind))
      .map(({ text }) => redactor.text(text)),
    items: items.slice(0, MOST_ITEMS).map(({ path, status, code, message }) => ({
      path: redactor.text(path, { in: 'response-body' }),
      status,
      code: redacted(code),
      message: redacted(message),
    })),
    moreItems: Math.max(0, items.length - MOST_ITEMS),
  };
  return { ...ticket, masked: redactor.masked().some(({ unmasked }) => !unmasked) };
}

function nested(items: readonly FindingItem[]): readonly FindingItem[] {
  return items.flatMap((item) => [item, ...nested(item.items)]);
}

function utc(startedAt: string): string | null {
  const date = new Date(startedAt);
  return startedAt === '' || Number.isNaN(date.getTime()) ? null : date.toISOString();
}
