import { visible, visibleLines } from '../engine/visible.ts';
import { type Line, linesOf } from './lines.ts';
import type { Ticket } from './ticket.ts';
import type { TicketWords } from './words.ts';

/** The ticket as plain text, a line for each fact; further lines of a text are indented. */
export function asText(ticket: Ticket, words: TicketWords): string {
  const { vendor, code, facts, ids, texts, notes, items, masked } = linesOf(ticket, words);
  const lines = [
    `${visible(vendor)} ${visible(code)}`,
    ...facts.map(lineOf),
    ...listed(
      words.ids,
      ids.map(({ label, value }) => `${label}: ${value}`),
    ),
    ...texts.map(lineOf),
    ...listed(words.nested, items),
    ...listed(words.notes, notes),
    ...(masked === '' ? [] : [visible(masked)]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Indented, so that no line of a vendor's text can pass for a line of the ticket. */
function lineOf({ label, value }: Line): string {
  return `${visible(label)}: ${visibleLines(value).replace(/\r?\n/g, '\n    ')}`;
}

function listed(label: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0
    ? []
    : [`${visible(label)}:`, ...lines.map((line) => `  ${visible(line)}`)];
}
