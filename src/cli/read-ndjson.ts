import { looksCut } from '../engine/truncation.ts';
import { readEntry } from '../har/entry.ts';
import { member } from '../har/member.ts';
import { numbered } from '../har/numbered.ts';
import type { Entry } from '../model/entry.ts';
import { isHar, readHarValue } from '../paste/har.ts';
import { readRecord } from '../paste/log-record.ts';
import { LONGEST_PASTE, readPaste } from '../paste/read-paste.ts';
import { clause } from './clause.ts';
import type { InputEnd, InputReader } from './input-reader.ts';
import { createLineCutter, type Line } from './lines.ts';

/** In characters: a longer line is no log any more. */
const LONGEST_LINE = 1 << 25;

/** Why lines were not read, each with how many and the first of them. */
type Unread = Map<string, { count: number; readonly first: number }>;

/**
 * Reads one JSON a line: HAR entries, and what logs write of responses. The `entry` of each is the number
 * of its line, from 0. Lines that cannot be read are counted.
 */
export function createNdjsonReader(decoder: TextDecoder): InputReader {
  const lines = createLineCutter(LONGEST_LINE);
  const unread: Unread = new Map();
  const remarks = new Set<string>();
  let all = 0;
  let isEmpty = true;
  let readable = 0;
  let cutOff: number | null = null;
  const entriesOf = function* (some: Iterable<Line>): Generator<Entry> {
    for (const line of some) {
      all = line.number;
      if (line.text?.trim() === '') continue;
      isEmpty = false;
      const read = readLine(line.text);
      if (read.kind === 'entries') {
        readable += 1;
        for (const remark of read.remarks) remarks.add(clause(remark));
        yield* read.entries.map((one) => numbered(one, line.number - 1));
      } else if (!line.ended && line.text !== null && looksCut(line.text)) cutOff = line.number;
      else count(unread, read.why, line.number);
    }
  };
  return {
    push: (bytes) => entriesOf(lines.push(decoder.decode(bytes, { stream: true }))),
    *last() {
      yield* entriesOf(lines.push(decoder.decode()));
      yield* entriesOf(lines.end());
    },
    isOver: false,
    end() {
      if (isEmpty) return { kind: 'nothing', reason: 'it is empty' };
      const end = endOf(all, readable, unread, cutOff);
      return end.kind === 'nothing' ? end : { ...end, remarks: [...end.remarks, ...remarks] };
    },
  };
}

const NOT_JSON = 'not valid JSON';

type LineRead =
  | {
      readonly kind: 'entries';
      readonly entries: readonly Entry[];
      readonly remarks: readonly string[];
    }
  | { readonly kind: 'unread'; readonly why: string };

function readLine(text: string | null): LineRead {
  if (text === null) return TOO_LONG;
  const value = parse(text.replace(/^\ufeff/, ''));
  const entry = entryIn(value);
  if (entry) return { kind: 'entries', entries: [entry], remarks: [] };
  if (isLog(value)) return { kind: 'entries', ...readHarValue(value) };
  if (value === undefined && text.trimStart().startsWith('{')) return UNREADABLE;
  // Of a record that tells of no response nothing is a body.
  if (readRecord(value).kind === 'silent') return SILENT;
  if (text.length > LONGEST_PASTE) return TOO_LONG;
  const paste = readPaste(text, 'log');
  if (paste.kind === 'entries') return paste;
  return value === undefined ? UNREADABLE : SILENT;
}

/** A log has requests and responses too, with other names in them. */
function entryIn(value: unknown): Entry | null {
  return isHar(value) || readRecord(value).kind !== 'response' ? readEntry(value, 0) : null;
}

/** Whether a record is a HAR of its own. */
function isLog(value: unknown): boolean {
  const entries = member(member(value, 'log'), 'entries');
  return Array.isArray(entries) && entries.length > 0;
}

const TOO_LONG: LineRead = { kind: 'unread', why: 'too long' };
const UNREADABLE: LineRead = { kind: 'unread', why: NOT_JSON };
const SILENT: LineRead = { kind: 'unread', why: 'without a response' };

/** Undefined, which no JSON is, when the text is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function count(unread: Unread, why: string, line: number): void {
  const known = unread.get(why);
  if (known) known.count += 1;
  else unread.set(why, { count: 1, first: line });
}

function endOf(all: number, read: number, unread: Unread, cutOff: number | null): InputEnd {
  const reasons = [...unread].map(([why, { count: lines, first }]) =>
    lines === 1
      ? `line ${first} is ${why}`
      : `${lines} lines are ${why}, the first is line ${first}`,
  );
  const cut = cutOff === null ? [] : [`it ends in the middle of line ${cutOff}`];
  if (read === 0) return { kind: 'nothing', reason: [...reasons, ...cut].join('; ') };
  const remarks = reasons.length === 0 ? [] : [`of ${all} lines, ${reasons.join('; ')}`];
  const [reason] = cut;
  return reason === undefined ? { kind: 'complete', remarks } : { kind: 'broken', reason, remarks };
}
