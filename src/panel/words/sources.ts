import { visible } from '../../engine/visible.ts';
import { MOST_LISTED, type PanelSource, type Unopened } from '../sources/sources.ts';
import type { Words } from './words.ts';

/** What a source is called. */
export function sourceName(words: Words, source: PanelSource): string {
  switch (source.kind) {
    case 'live':
      return words.text('liveTraffic');
    case 'none':
      return '';
    case 'file':
      return visible(source.name);
    case 'paste':
      return words.text('pastedText', source.number);
  }
}

/** What has to be known of a source beside its findings, in sentences; null where there is nothing. */
export function noteOf(words: Words, source: PanelSource): string | null {
  const sentences = [...notesOf(words, source)];
  const { unlisted } = source.log;
  if (unlisted > 0) sentences.push(words.count('notListed', unlisted, MOST_LISTED));
  return sentences.length === 0 ? null : sentences.join(' ');
}

function notesOf(words: Words, source: PanelSource): readonly string[] {
  switch (source.kind) {
    case 'live':
    case 'none':
      return [];
    case 'paste':
      return [words.of('pastedAs', source.form), ...source.remarks.map(sentence)];
    case 'file':
      return readingNotes(words, source);
  }
}

function readingNotes(
  words: Words,
  { reading }: Extract<PanelSource, { readonly kind: 'file' }>,
): readonly string[] {
  switch (reading.kind) {
    case 'waiting':
      return [words.text('fileWaits')];
    case 'reading':
      return [words.text('fileRead', size(words, reading.read), size(words, reading.size))];
    case 'stopped':
      return [words.text('fileStopped', size(words, reading.read), size(words, reading.size))];
    case 'cut-off':
      return [words.text('fileCutOff', size(words, reading.read), size(words, reading.size))];
    case 'complete':
      return reading.remarks.map(sentence);
    case 'broken':
      return [reading.reason, ...reading.remarks].map(sentence);
    case 'no-har':
      return [sentence(reading.reason)];
  }
}

/** Why a file is not among the sources. */
export function unopenedText(words: Words, { name, why }: Unopened): string {
  return why.kind === 'no-har'
    ? words.text('fileUnopened', visible(name), visible(why.reason))
    : words.text('fileUnread', visible(name));
}

/** As readers give it, for one line of its own. */
function sentence(text: string): string {
  const shown = visible(text);
  const capital = shown.charAt(0).toUpperCase() + shown.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}

/** In MB, as the files' own sizes are given by most systems. */
function size(words: Words, bytes: number): string {
  const megabytes = bytes / 1_000_000;
  const digits = megabytes < 10 ? 10 : 1;
  return words.text('megabytes', Math.round(megabytes * digits) / digits);
}
