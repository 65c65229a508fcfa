import { visible } from '../../engine/visible.ts';
import { unread } from '../counting.ts';
import type { Reading } from '../sources/file-source.ts';
import type { Unopened } from '../sources/opened-files.ts';
import type { PanelSource } from '../sources/panel-source.ts';
import type { Pasted } from '../sources/sources.ts';
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

/** What has to be known of a source beside its findings, in sentences. */
export interface Note {
  readonly ours: readonly string[];
  /** What its reader says, which is in English alone. */
  readonly remarks: readonly string[];
}

export function noteOf(words: Words, source: PanelSource): Note {
  const tooMany = notKept(words, source.log);
  switch (source.kind) {
    case 'live':
    case 'none':
      return { ours: tooMany, remarks: [] };
    case 'paste':
      return {
        ours: [words.of('pastedAs', source.form), ...tooMany],
        remarks: source.remarks.map(sentence),
      };
    case 'file': {
      const { ours, remarks } = readingNote(words, source.name, source.reading);
      return { ours: [...ours, ...tooMany], remarks: remarks.map(sentence) };
    }
  }
}

function notKept(words: Words, { room, rows, unlisted, bodiless }: PanelSource['log']): string[] {
  const [errors, bodies]: [string[], string[]] = [[], []];
  if (unlisted > 0) {
    errors.push(
      room.keeps === 'first'
        ? words.count('notListed', unlisted, rows.length)
        : words.count('noLongerListed', unlisted, rows.length),
    );
  }
  if (bodiless > 0) {
    bodies.push(words.count('bodiesNotKept', bodiless, inMegabytes(words, room.bodies)));
  }
  return [...errors, ...bodies];
}

function readingNote(words: Words, name: string, reading: Reading): Note {
  switch (reading.kind) {
    case 'waiting':
      return { ours: [words.text('fileWaits')], remarks: [] };
    case 'reading':
      return { ours: [words.text('fileRead', ...sizes(words, reading))], remarks: [] };
    case 'stopped':
      return { ours: [words.text('fileStopped', ...sizes(words, reading))], remarks: [] };
    case 'cut-off':
      return { ours: [words.text('fileCutOff', ...sizes(words, reading))], remarks: [] };
    case 'failed':
      return { ours: [words.text('fileFailed', ...sizes(words, reading))], remarks: [] };
    case 'complete':
      return { ours: [], remarks: reading.remarks };
    case 'broken':
      return {
        ours: [words.text('fileReadInPart', visible(name))],
        remarks: [reading.reason, ...reading.remarks],
      };
    case 'no-har':
      return { ours: [], remarks: [reading.reason] };
  }
}

/** Why a file is not among the sources. */
export function unopenedText(words: Words, { name, why }: Unopened): string {
  switch (why.kind) {
    case 'no-har':
      return words.text('fileUnopened', visible(name), visible(why.reason));
    case 'unread':
      return words.text('fileUnread', visible(name));
    case 'failed':
      return words.text('fileUnopenedByFailure', visible(name));
  }
}

/** As readers give it, for one line of its own. */
function sentence(text: string): string {
  const shown = visible(text);
  const capital = shown.charAt(0).toUpperCase() + shown.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}

function sizes(
  words: Words,
  { read, size }: { readonly read: number; readonly size: number },
): [string, string] {
  return [inMegabytes(words, read), inMegabytes(words, size)];
}

/** As most systems give the sizes of files. */
function inMegabytes(words: Words, bytes: number): string {
  const megabytes = bytes / 1_000_000;
  const digits = megabytes < 10 ? 10 : 1;
  return words.text('megabytes', Math.round(megabytes * digits) / digits);
}

/** Why a pasted text is not among the sources, in one line. */
export function notPastedNote(
  words: Words,
  pasted: Exclude<Pasted, { readonly kind: 'opened' | 'dropped' }>,
): Note {
  switch (pasted.kind) {
    case 'nothing':
      return { ours: [], remarks: [sentence(pasted.reason)] };
    case 'too-long':
      return { ours: [words.text('pasteTooLong', pasted.most)], remarks: [] };
    case 'unread':
      return { ours: [words.text('pasteUnread')], remarks: [] };
    case 'no-error': {
      const reasons = unread(pasted.counts, words).map(({ reason }) => reason);
      const read = words.of('pastedAs', pasted.form);
      const said =
        reasons.length === 0
          ? words.text('pastedNoError', read)
          : words.text('pastedNotRead', read, words.list(reasons));
      return { ours: [said], remarks: pasted.remarks.map(sentence) };
    }
  }
}
