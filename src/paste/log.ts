import { type JsonPiece, jsonPieces } from './json-pieces.ts';
import { readRecord } from './log-record.ts';
import { type LineWords, lineWords } from './log-words.ts';
import { member } from './member.ts';
import { entryOf, type Parts } from './parts.ts';
import type { Found } from './paste-read.ts';

const LEFT_OUT = 'Records without a response were left out.';
const TOO_MANY =
  'Only the first part of the log was read: it is too long, or has too many brackets in it.';
const STATUS_UNKNOWN = 'Where the log has no HTTP status, nothing is said of it.';

/** So many records are read of one text. */
const MOST_RECORDS = 10_000;

/** Reads a value that is a record of a log, or a list of them as services hand them out. Null where it is none. */
export function readLogValue(value: unknown): Found | null {
  const records = recordsIn(value).slice(0, MOST_RECORDS);
  const read = records.flatMap((record) => {
    const one = readRecord(record);
    return one.kind === 'response' ? [one.parts] : [];
  });
  if (read.length === 0) return null;
  return found(read, read.length < records.length, recordsIn(value).length > records.length);
}

/** AWS CloudWatch has `events`, Elasticsearch `hits.hits`, each with the records in it; others have a list. */
function recordsIn(value: unknown): readonly unknown[] {
  const listed = [
    member(value, 'events'),
    member(value, 'logEvents'),
    member(member(value, 'hits'), 'hits'),
    value,
  ].find(Array.isArray);
  return listed ?? [value];
}

/**
 * Reads lines of a log: each is a record in JSON, or has JSON behind some words. What words say of a request
 * stands in the same line, or in the one above. Null where no line has JSON.
 */
export function readLogText(text: string): Found | null {
  const { pieces, cut } = jsonPieces(text);
  const read: Parts[] = [];
  let isLeftOut = false;
  for (const { piece, words, isRequest } of inLines(text, pieces)) {
    const record = readRecord(piece.value);
    if (record.kind === 'response') {
      const { parts } = record;
      read.push({ ...words, ...parts, status: parts.status ?? words.status ?? null });
    } else if (isRequest || (record.kind === 'silent' && pieces.length > 1)) isLeftOut = true;
    else read.push({ ...words, body: piece.text });
  }
  return read.length === 0 ? null : found(read, isLeftOut, cut);
}

/** Whether the words around the JSON of a text say something of an exchange. */
export function hasWords(
  text: string,
  { pieces }: { readonly pieces: readonly JsonPiece[] },
): boolean {
  return inLines(text, pieces).some(({ words }) => Object.keys(words).length > 0);
}

interface InLine {
  readonly piece: JsonPiece;
  readonly words: LineWords;
  /** By the words before it, it was sent. */
  readonly isRequest: boolean;
}

const OF_REQUEST =
  /\b(?:req(?:uest)?|sent|sending|payload|params|variables|headers)(?: (?:body|data|payload))?["']?[\s:=>-]{0,10}$/i;

function inLines(text: string, pieces: readonly JsonPiece[]): readonly InLine[] {
  return pieces.map((piece, index) => {
    const before = pieces[index - 1]?.to ?? 0;
    const after = pieces[index + 1]?.from ?? text.length;
    const start = Math.max(before, text.lastIndexOf('\n', piece.from - 1) + 1);
    const lead = text.slice(start, piece.from);
    const above = lead.trim() === '' ? lineAbove(text, start, before) : '';
    const end = text.indexOf('\n', piece.to);
    const behind = text.slice(piece.to, Math.min(after, end < 0 ? text.length : end));
    const isOnSameLine = before > text.lastIndexOf('\n', piece.from - 1);
    const first = isOnSameLine ? text.slice(text.lastIndexOf('\n', before - 1) + 1, before) : '';
    const earlier = first.split(/[[{]/, 1)[0] ?? '';
    return {
      piece,
      words: { ...lineWords(earlier), ...lineWords(`${above}\n${lead}\n${behind}`) },
      isRequest: OF_REQUEST.test(lead.slice(-60)),
    };
  });
}

/** The last line before a place that is not empty, as far as it is behind another. */
function lineAbove(text: string, start: number, from: number): string {
  const lines = text.slice(Math.max(from, start - 4_000), start).trimEnd();
  return lines.slice(lines.lastIndexOf('\n') + 1);
}

function found(parts: readonly Parts[], isLeftOut: boolean, isCut: boolean): Found {
  return {
    entries: parts.map(entryOf),
    remarks: [
      ...(parts.some(({ status }) => (status ?? null) === null) ? [STATUS_UNKNOWN] : []),
      ...(isLeftOut ? [LEFT_OUT] : []),
      ...(isCut ? [TOO_MANY] : []),
    ],
  };
}
