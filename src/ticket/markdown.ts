import { visible, visibleLines } from '../engine/visible.ts';
import { type Line, linesOf } from './lines.ts';
import type { Ticket } from './ticket.ts';
import type { TicketWords } from './words.ts';

/**
 * The ticket as GitHub Flavored Markdown. What is not ours stands in code spans and fenced code, where no
 * markup, link, image, mention or HTML means anything, with every character that cannot be seen escaped.
 */
export function asMarkdown(ticket: Ticket, words: TicketWords): string {
  const { vendor, code, facts, ids, texts, notes, items, masked } = linesOf(ticket, words);
  const blocks = [
    `### ${prose(vendor)} ${ticket.code === null ? prose(code) : codeSpan(code)}`,
    facts.map((line) => `- ${labelled(line)}`).join('\n'),
    listed(
      words.ids,
      ids.map(({ label, value }) => `${codeSpan(label)}: ${codeSpan(value)}`),
    ),
    ...texts.map(textBlock),
    listed(words.nested, items.map(codeSpan)),
    listed(words.notes, notes.map(codeSpan)),
    masked === '' ? '' : prose(masked),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function labelled({ label, value, from }: Line): string {
  return `**${prose(label)}:** ${from === 'ours' ? prose(value) : codeSpan(value)}`;
}

function listed(label: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return `**${prose(label)}:**\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

function textBlock(line: Line): string {
  if (line.from === 'ours' || !line.value.includes('\n')) return labelled(line);
  return `**${prose(line.label)}:**\n\n${fenced(line.value)}`;
}

/**
 * Text in a code span whose fence is longer than any run of backticks in it (CommonMark 6.1). A space
 * on both sides is taken off again by the reader, and keeps backticks at the ends apart from the fence.
 */
export function codeSpan(text: string): string {
  const shown = visible(text);
  if (shown === '') return '';
  const fence = '`'.repeat(longestRun(shown) + 1);
  const padded = /^[`\s]|[`\s]$/.test(shown) ? ` ${shown} ` : shown;
  return `${fence}${padded}${fence}`;
}

function fenced(text: string): string {
  const shown = visibleLines(text).replaceAll('\r\n', '\n');
  const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
  return `${fence}\n${shown}\n${fence}`;
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

/** What programs turn into links and mentions whatever is escaped. */
const MAGIC = /@|#\d|\w:\/\/|\bwww\./i;

/** A sentence of ours. A pack may come from anybody, so that it gets no markup either. */
function prose(text: string): string {
  if (MAGIC.test(text)) return codeSpan(text);
  return visible(text).replace(/[\\`*_[\]<>#|~&!$]/g, '\\$&');
}
