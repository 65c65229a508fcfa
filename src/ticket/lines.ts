import type { Ticket, TicketItem } from './ticket.ts';
import type { TicketWords } from './words.ts';

/** A line of a ticket: a label of ours, and a value. */
export interface Line {
  readonly label: string;
  readonly value: string;
  /** `ours`: a sentence of ours; `theirs`: may hold anything. */
  readonly from: 'ours' | 'theirs';
}

/** What a ticket says, in order; both written forms are made of it. */
export interface Lines {
  /** The vendor, or the HTTP status where there is none. */
  readonly vendor: string;
  /** The code, or what is said where there is none. */
  readonly code: string;
  readonly facts: readonly Line[];
  readonly ids: readonly Line[];
  /** What may have several lines. */
  readonly texts: readonly Line[];
  readonly notes: readonly string[];
  readonly items: readonly string[];
  /** Empty when nothing was masked. */
  readonly masked: string;
}

const LONGEST = 4000;

export function linesOf(ticket: Ticket, words: TicketWords): Lines {
  const { vendor, code, status, coarser, meaning, durationMs, basis } = ticket;
  return {
    vendor: vendor ?? [words.unknownVendor, ...(status === null ? [] : [status])].join(' '),
    code: code ?? (vendor === null ? words.noForm : words.noCode),
    facts: present([
      [words.status, status === null ? null : String(status), 'theirs'],
      [words.coarser, coarser.join(', '), 'theirs'],
      [words.request, `${ticket.method} ${ticket.url}`.trim(), 'theirs'],
      [words.time, ticket.startedAt, 'theirs'],
      [words.bodyTime, ticket.bodyTime, 'theirs'],
      [words.duration, durationMs === null ? null : `${Math.round(durationMs)} ms`, 'theirs'],
      [
        words.evidence,
        vendor === null && status === null ? null : words.evidences[ticket.evidence],
        'ours',
      ],
      [words.basis, basis === null ? null : words.bases[basis], 'ours'],
      [words.docs, ticket.docs, 'theirs'],
    ]),
    ids: ticket.ids.map(({ name, value }) => ({ label: name, value, from: 'theirs' })),
    texts: present([
      [words.message, shortened(ticket.message, words), 'theirs'],
      [words.detail, shortened(ticket.detail, words), 'theirs'],
      [words.meaning, meaning, 'ours'],
    ]),
    notes: ticket.notes,
    items: [
      ...ticket.items.map((item) => itemLine(item, words)),
      ...(ticket.moreItems > 0 ? [words.moreNested(ticket.moreItems)] : []),
    ],
    masked: ticket.masked ? words.masked : '',
  };
}

function present(lines: readonly (readonly [string, string | null, Line['from']])[]): Line[] {
  return lines.flatMap(([label, value, from]) =>
    value === null || value === '' ? [] : [{ label, value, from }],
  );
}

function shortened(text: string | null, words: TicketWords): string | null {
  if (text === null || text.length <= LONGEST) return text;
  const more = text.length - LONGEST;
  return `${text.slice(0, LONGEST)} … (${words.moreCharacters(more)})`;
}

function itemLine({ path, status, code, message }: TicketItem, words: TicketWords): string {
  const parts = [status === null ? null : String(status), code, shortened(message, words)];
  return `${path}: ${parts.filter((part) => part !== null && part !== '').join(' ')}`;
}
