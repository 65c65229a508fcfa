import type { Entry } from '../model/entry.ts';
import type { PasteForm } from '../model/paste.ts';
import { readPaste } from './read-paste.ts';

/** What was read, for a test to compare: an exchange in a line each, `?` for what is not known. */
export function summaryOf(text: string, as?: PasteForm) {
  const read = readPaste(text, as);
  if (read.kind === 'nothing') return { nothing: read.reason };
  const { form, entries, remarks } = read;
  return { form, lines: entries.map(lineOf), remarks };
}

/** The lines alone. */
export function linesOf(text: string, as?: PasteForm): readonly string[] {
  return summaryOf(text, as).lines ?? [];
}

/** The first entry; fails when there is none. */
export function firstOf(text: string, as?: PasteForm): Entry {
  const read = readPaste(text, as);
  if (read.kind === 'nothing') throw new Error(read.reason);
  const [first] = read.entries;
  if (!first) throw new Error('no entry');
  return first;
}

function lineOf({ exchange: { method, url, status }, body }: Entry): string {
  const text = body.kind === 'text' ? body.text : body.why;
  return [method, url, status ?? '', text].map((part) => part || '?').join(' ');
}
