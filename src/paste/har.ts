import { parse } from '../engine/parse.ts';
import { readEntry } from '../har/entry.ts';
import { createHarReader } from '../har/har-reader.ts';
import { member } from '../har/member.ts';
import { markOf, PLACEHOLDERS } from '../har/unknown.ts';
import type { Entry } from '../model/entry.ts';
import type { Pieces } from './json-pieces.ts';
import { type Found, together } from './paste-read.ts';
import type { Steps } from './steps.ts';

const LEFT_OUT = 'Entries without a request or a response were left out.';
const REQUEST_UNKNOWN = 'A response alone does not say what was asked for.';
const BROKEN = 'The HAR is broken; only what is whole in it was read.';
const NO_ENTRIES = 'There is no entry with a response in it.';

/** Whether a value has the form of a HAR, or of a piece of one that a browser or a person cut out of it. */
export function isHar(value: unknown): boolean {
  return entriesIn(value).some(isEntry) || isResponse(value);
}

/** Reads a value that is a HAR or a piece of it: a log, entries, one entry, or the response of one. */
export function readHarValue(value: unknown): Found {
  const values = entriesIn(value);
  const whole = values.map((one) => readEntry(one, 0));
  const entries = whole.flatMap((entry, index) => entry ?? responseIn(values[index]) ?? []);
  const remarks = [
    ...(entries.length < values.length ? [LEFT_OUT] : []),
    ...(entries.length > whole.filter((entry) => entry !== null).length ? [REQUEST_UNKNOWN] : []),
  ];
  return { entries, remarks: entries.length > 0 ? remarks : [NO_ENTRIES] };
}

/** Reads text that is meant to be a HAR, as far as it goes. Null where nothing of it can be read. */
export function* readHarText(text: string): Steps<Found | null> {
  const reader = createHarReader();
  const bytes = new TextEncoder().encode(text);
  const entries: Entry[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    entries.push(...reader.push(bytes.subarray(at, at + PIECE)));
    yield;
  }
  const end = reader.end();
  if (end.kind === 'no-har' || entries.length === 0) return null;
  const clauses = end.kind === 'broken' ? [end.reason, ...end.remarks] : end.remarks;
  return { entries, remarks: clauses.map((clause) => `Of the HAR: ${clause}.`) };
}

/** In bytes: what the reader is given in one step. */
const PIECE = 16_384;

/** Reads the entries among the pieces of JSON in a text, of which the whole is none. Null where there are none. */
export function readHarPieces({ pieces }: Pieces): Found | null {
  const finds = pieces.filter(({ value }) => isHar(value)).map(({ value }) => readHarValue(value));
  const { entries, remarks } = together(finds);
  return entries.length === 0 ? null : { entries, remarks: [BROKEN, ...remarks] };
}

/**
 * The value of a text that holds a HAR, or a piece as it is cut out of one, with the comma behind it; undefined
 * for any other.
 */
export function harValue(text: string): unknown {
  // Whatever else it is, each of these stands in each piece of a HAR.
  if (!/["']?(?:entries|response|content)["']?\s{0,10}:/.test(text)) return undefined;
  const plain = text.trim().replace(/^,|,$/g, '');
  for (const one of [plain, `[${plain}]`, `{${plain}}`]) {
    const parsed = parse(one, true);
    if (parsed.kind === 'json' && isHar(parsed.value)) return parsed.value;
  }
  return undefined;
}

/** `log.entries`, `entries`, a list, or what stands alone. */
function entriesIn(value: unknown): readonly unknown[] {
  const listed = member(member(value, 'log'), 'entries') ?? member(value, 'entries') ?? value;
  return Array.isArray(listed) ? listed : [listed];
}

function isEntry(value: unknown): boolean {
  const request = member(value, 'request');
  return (
    typeof member(request, 'url') === 'string' &&
    (isResponse(member(value, 'response')) || Array.isArray(member(request, 'headers')))
  );
}

/** HAR 1.2 "response": a content or headers as a list, which no body of a vendor's has beside a status. */
function isResponse(value: unknown): boolean {
  const own = member(value, 'response') ?? value;
  const content = member(own, 'content');
  const isContent =
    typeof member(content, 'mimeType') === 'string' || typeof member(content, 'text') === 'string';
  const headers = member(own, 'headers');
  const isNamed =
    Array.isArray(headers) && headers.every((one) => member(one, 'name') !== undefined);
  return member(own, 'status') !== undefined && isContent && (isNamed || headers === undefined);
}

function responseIn(value: unknown): Entry | null {
  if (!isResponse(value)) return null;
  const response = member(value, 'response') ?? value;
  const { method, url } = PLACEHOLDERS;
  return readEntry({ request: { method, url }, response, ...markOf(['method', 'url']) }, 0);
}
