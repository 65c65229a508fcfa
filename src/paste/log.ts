import { looksCut } from '../engine/truncation.ts';
import { member } from '../har/member.ts';
import type { JsonPiece, Pieces } from './json-pieces.ts';
import { type RecordRead, readRecord } from './log-record.ts';
import { type LineWords, lineWords } from './log-words.ts';
import { entryOf, type Parts } from './parts.ts';
import type { Found } from './paste-read.ts';
import type { Steps } from './steps.ts';

const LEFT_OUT = 'Records without a response were left out.';
const TOO_MANY =
  'Only the first part of the log was read: it is too long, or has too many brackets in it.';
const STATUS_UNKNOWN = 'Where the log has no HTTP status, nothing is said of it.';

const BY_WORDS = 'What is known beside the body was read from the words around it.';

/** So many records are read of one text. */
const MOST_RECORDS = 10_000;

/** Reads a value that is a record of a log, or a list of them as services hand them out. Null where it is none. */
export function* readLogValue(value: unknown): Steps<Found | null> {
  const all = recordsIn(value);
  const records = all.slice(0, MOST_RECORDS);
  const read: Parts[] = [];
  for (const record of records) {
    const one = readRecord(record);
    if (one.kind === 'response') read.push(one.parts);
    yield;
  }
  if (read.length === 0) return null;
  return found(read, [
    ...(read.length < records.length ? [LEFT_OUT] : []),
    ...(all.length > records.length ? [TOO_MANY] : []),
  ]);
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
 * stands in the same line, or in the one above. Null where no line has JSON; without entries where no record
 * tells of a response.
 */
export function* readLogText(text: string, { pieces, cut }: Pieces): Steps<Found | null> {
  if (pieces.length === 0) return readCut(text);
  const read: Parts[] = [];
  let isLeftOut = false;
  let isByWords = false;
  for (const { piece, lead, words, isRequest } of inLines(text, pieces)) {
    yield;
    const record = recordOf(piece.value, lead);
    if (record.kind === 'response') {
      const { parts } = record;
      read.push({ ...words, ...parts, status: parts.status ?? words.status ?? null });
    } else if (isRequest || (record.kind === 'silent' && pieces.length > 1)) isLeftOut = true;
    else {
      isByWords ||= Object.keys(words).length > 0;
      read.push({ ...words, body: piece.text });
    }
  }
  return read.length === 0 && !isLeftOut
    ? null
    : found(read, [
        ...(isByWords ? [BY_WORDS] : []),
        ...(isLeftOut ? [LEFT_OUT] : []),
        ...(cut ? [TOO_MANY] : []),
      ]);
}

/** Where the JSON of a line begins of which clients print only the first bytes, behind the words for its status. */
const CUT = /^(.{0,2000}?(?:: |=)["'[]{0,2})(?=\{\s{0,20}["'])/m;
/** How Spring ends what it has cut off; without that, it goes to the end of the line. */
const END_OF_CUT = /\.{3} \(\d{1,9} bytes\)/;
/** In characters. */
const LONGEST_CUT = 20_000;

/** A line whose JSON is cut off, with what its words say. Null where they say no status, or it is whole. */
function readCut(text: string): Found | null {
  const start = CUT.exec(text);
  if (!start) return null;
  const words = lineWords(start[0]);
  const from = start.index + start[0].length;
  const rest = text.slice(from, from + LONGEST_CUT);
  const body = rest.slice(0, END_OF_CUT.exec(rest)?.index ?? rest.search(/$/m));
  if (words.status === undefined || !looksCut(body)) return null;
  return found([{ ...words, body }], [BY_WORDS]);
}

/** Whether the words around the JSON of a text, or the JSON itself, say something of an exchange. */
export function tellsOfExchange(text: string, { pieces }: Pieces): boolean {
  for (const { piece, lead, words } of inLines(text, pieces)) {
    if (Object.keys(words).length > 0 || recordOf(piece.value, lead).kind === 'response') {
      return true;
    }
  }
  return false;
}

interface InLine {
  readonly piece: JsonPiece;
  /** What stands before it in its line. */
  readonly lead: string;
  readonly words: LineWords;
  /** By the words before it, it was sent. */
  readonly isRequest: boolean;
}

/** The name behind which a response, or the body of one, stands in its line. */
const OF_RESPONSE = /\bresponse(?: body)?["']?\s{0,5}[:=]\s{0,5}$/i;

/** `response: { status: 404, data: { ... } }` is a member that was cut out of the error of a client. */
function recordOf(value: unknown, lead: string): RecordRead {
  const isCutOut = OF_RESPONSE.test(lead) && Object.keys(value ?? {}).every(isOfResponse);
  return readRecord(isCutOut ? { response: value } : value);
}

function isOfResponse(name: string): boolean {
  return /^(?:status|statusCode|statusText|headers|config|request|url|ok|data|body)$/.test(name);
}

const OF_REQUEST =
  /(?:\b(?:sent|sending|payload|params|variables|headers)|(?<!\b(?:bad|failed|invalid|malformed|wrong) )\breq(?:uest)?)(?: (?:body|data|payload))?["']?[\s:=>-]{0,10}$|\bfetch\([^{]{0,2000}$/i;

/** The line above a body that was sent, as clients write it. */
const REQUEST_ABOVE = /(?:-->|>>>|=>)\s/;

/**
 * Each piece with the words of its line, and of what was sent before it. The text is gone over once, whatever
 * is in one line.
 */
function* inLines(text: string, pieces: readonly JsonPiece[]): Generator<InLine> {
  let before = 0;
  let ofLine: LineWords = {};
  let asked: LineWords = {};
  for (const [index, found] of pieces.entries()) {
    const gap = text.slice(before, found.from);
    const start = gap.lastIndexOf('\n') + 1;
    const isFirst = start > 0 || index === 0;
    const lead = gap.slice(start);
    const piece = withoutBrackets(found, lead);
    const above = isFirst ? linesAbove(gap, start, lead) : [];
    const after = pieces[index + 1]?.from ?? text.length;
    const behind = text.slice(piece.to, after).split('\n', 1)[0] ?? '';
    const own = lineWords([lead, behind, ...above].join('\n'));
    if (isFirst) ofLine = lineWords([lead, ...above].join('\n'));
    before = piece.to;
    const words = { ...asked, ...ofLine, ...own };
    const isRequest = OF_REQUEST.test(lead.slice(-2_000)) || REQUEST_ABOVE.test(above[0] ?? '');
    asked = isRequest ? words : {};
    yield { piece, lead, words, isRequest };
  }
}

/** What Java's clients throw; they write the body in brackets, which are none of its own. */
const IN_BRACKETS =
  /(?:RestClientResponse|Http(?:Client|Server)Error|UnknownHttpStatusCode|Feign|Retryable)Exception\b.{0,2000}: $/;

function withoutBrackets(piece: JsonPiece, lead: string): JsonPiece {
  const { text, value } = piece;
  if (!Array.isArray(value) || value.length !== 1 || !IN_BRACKETS.test(lead)) return piece;
  return {
    ...piece,
    text: text.slice(text.indexOf('[') + 1, text.lastIndexOf(']')),
    value: value[0],
  };
}

/** A line of the stack of an error, behind the last of which Node prints its members. */
const STACK = /^\s+at /;

/** So many lines above are those of the head of a response. */
const MOST_ABOVE = 10;

/**
 * The lines above JSON that stands on lines of its own, the nearest first; behind the name of a service
 * those with the same name, without it.
 */
function linesAbove(gap: string, start: number, lead: string): readonly string[] {
  const lines = gap
    .slice(Math.max(0, start - 4_000), start)
    .split('\n')
    .slice(-MOST_ABOVE)
    .reverse();
  const mark = lead.trim() === '' || STACK.test(lead) || OF_RESPONSE.test(lead) ? '' : lead;
  return lines
    .filter((line) => line.trim() !== '' && line.startsWith(mark) && !STACK.test(line))
    .map((line) => line.slice(mark.length));
}

function found(parts: readonly Parts[], remarks: readonly string[]): Found {
  const isUnknown = parts.some(({ status }) => (status ?? null) === null);
  return {
    entries: parts.map(entryOf),
    remarks: isUnknown ? [STATUS_UNKNOWN, ...remarks] : remarks,
  };
}
