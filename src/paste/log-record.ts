import { statusOf } from '../har/http.ts';
import { member } from '../har/member.ts';
import { type FlatMember, flatMembers } from './flat.ts';
import { readGoogleLogEntry } from './google-log-entry.ts';
import { jsonPieces } from './json-pieces.ts';
import { readLenient } from './lenient.ts';
import { headersOf, scatteredHeaders } from './log-headers.ts';
import * as names from './log-names.ts';
import { isoTime, type LineWords, lineWords } from './log-words.ts';
import { absoluteUrl, type Parts } from './parts.ts';

/** Records within the messages of records: a container's log holds the service's. */
const MOST_LAYERS = 3;

/** What a value is to a reader of logs. */
export type RecordRead =
  | { readonly kind: 'response'; readonly parts: Parts }
  /** By its names a record of a log, in which no response is. Bodies of vendors can have such names too. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'none' };

/** Reads what a record of a log tells of an exchange. */
export function readRecord(value: unknown, layers = MOST_LAYERS): RecordRead {
  const ofGoogle = readGoogleLogEntry(value);
  if (ofGoogle) return response(ofGoogle);
  const members = flatMembers(value);
  if (members.length === 0) return NONE;
  const record = createRecord(members);
  const isLog = members.some(({ path }) => names.MARKS.has(path)) || record.isOfServer();
  const own = isResponseObject(value);
  const certain = own ? ownBody(value) : bodyIn(record, names.RESPONSE_BODY, 'any');
  const status = record.first(names.STATUS, certain, statusOf);
  const isResponse =
    own || record.tells(status) || (certain !== null && (isLog || record.tellsRequest()));
  if (!isLog && !isResponse) return NONE;
  const message = record.first(names.MESSAGE, null, textOf);
  const inner = certain ?? (isLog ? bodyIn(record, names.MAYBE_BODY, 'structure') : null);
  const words = message === null ? {} : lineWords(message.value);
  const told = partsOf(record, members, inner, words);
  if (inner) return response({ ...told, body: inner.text });
  const within = message === null ? null : inMessage(message.value, layers);
  if (within) return response({ ...told, ...within });
  return isResponse ? response({ ...told, body: '' }) : { kind: 'silent' };
}

const NONE: RecordRead = { kind: 'none' };

/**
 * Whether an object is a response as clients print it, or as functions in the cloud give it: a status, and what no
 * body of a vendor's has beside it.
 */
function isResponseObject(value: unknown): boolean {
  const has = (key: string): boolean => member(value, key) !== undefined;
  const status = statusOf(member(value, 'status') ?? member(value, 'statusCode'));
  if (status === null || has('response')) return false;
  const isOfClient = has('statusText') || has('headers') || has('isBase64Encoded');
  return has('config') || (isOfClient && (has('data') || has('body')));
}

/** The body of such an object. */
function ownBody(value: unknown): FoundBody | null {
  for (const path of ['data', 'body']) {
    const text = bodyText(member(value, path));
    if (text !== null) return { path, text };
  }
  return null;
}

function response(parts: Parts): RecordRead {
  return { kind: 'response', parts };
}

/** A record with its members by the ends of their paths, the shortest path first. */
interface RecordReader {
  /** The first of some names that has such a value, outside of the body. */
  first<T>(
    paths: readonly string[],
    body: FoundBody | null,
    read: (value: unknown) => T | null,
  ): FoundMember<T> | null;
  /** Whether a status stands under a name that only a response's has. */
  tells(status: FoundMember<number> | null): boolean;
  /** Whether a request stands beside it. */
  tellsRequest(): boolean;
  /** `pid` and `hostname`, which bunyan and pino write into each record. */
  isOfServer(): boolean;
}

interface FoundMember<T> {
  /** The name under which it was looked for. */
  readonly name: string;
  readonly path: string;
  readonly value: T;
}

interface FoundBody {
  readonly path: string;
  readonly text: string;
}

/** So many names at the end of a path are looked for together. */
const MOST_NAMES = 5;

function createRecord(members: readonly FlatMember[]): RecordReader {
  const byEnd = new Map<string, FlatMember[]>();
  for (const one of members) {
    for (const end of endsOf(one.path)) {
      const same = byEnd.get(end);
      if (!same) byEnd.set(end, [one]);
      else if (same.length < MOST_NAMES) same.push(one);
    }
  }
  const first: RecordReader['first'] = (paths, body, read) => {
    for (const name of paths) {
      for (const { path, value } of byEnd.get(name) ?? []) {
        if (body && (path === body.path || path.startsWith(`${body.path}.`))) continue;
        const found = read(value);
        if (found !== null) return { name, path, value: found };
      }
    }
    return null;
  };
  return {
    first,
    tells: (status) => status !== null && !AMBIGUOUS.has(status.name),
    tellsRequest: () =>
      (first(names.METHOD, null, methodOf) !== null &&
        first(names.URL_NAMES, null, textOf) !== null) ||
      first(['request', 'req', 'config'], null, objectOf) !== null,
    isOfServer: () => byEnd.has('pid') && byEnd.has('hostname'),
  };
}

/** Bodies of vendors have a status under these names too. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'status',
  'statuscode',
  'responsecode',
  'httpstatus',
  'httpstatuscode',
  'responsestatus',
]);

function endsOf(path: string): readonly string[] {
  const all = path.split('.').slice(-MOST_NAMES);
  return all.map((_, index) => all.slice(index).join('.'));
}

/** What else is told beside the body. */
function partsOf(
  record: RecordReader,
  members: readonly FlatMember[],
  body: FoundBody | null,
  words: LineWords,
): Omit<Parts, 'body'> {
  const first = <T>(paths: readonly string[], read: (value: unknown) => T | null): T | null =>
    record.first(paths, body, read)?.value ?? null;
  const method = first(names.METHOD, methodOf) ?? words.method;
  const url = urlOf(first(names.URL_NAMES, textOf), first(names.HOST, textOf)) ?? words.url;
  const startedAt = first(names.TIME, isoTime) ?? words.startedAt;
  const sent = first(names.REQUEST_BODY, bodyText);
  const own = first(names.RESPONSE_HEADERS, headersIn) ?? scatteredHeaders(members, 'response');
  const asked = first(names.REQUEST_HEADERS, headersIn) ?? scatteredHeaders(members, 'request');
  return {
    status: first(names.STATUS, statusOf) ?? words.status ?? null,
    ...(method && { method }),
    ...(url && { url }),
    ...(startedAt && { startedAt }),
    durationMs: first(names.DURATION, amountOf) ?? -1,
    requestHeaders: asked,
    requestBody: sent === null || sent === '' ? null : { mimeType: '', text: sent },
    responseHeaders: own,
    mediaType: first(names.MEDIA_TYPE, textOf) ?? '',
  };
}

/**
 * The body under one of some names.
 *
 * @param wanted `structure` where the name says little: then it is an object, or a text in which one stands
 */
function bodyIn(
  record: RecordReader,
  paths: readonly string[],
  wanted: 'any' | 'structure',
): FoundBody | null {
  const found = record.first(paths, null, (value) =>
    wanted === 'any' ? bodyText(value) : structureText(value),
  );
  return found && { path: found.path, text: found.value };
}

function bodyText(value: unknown): string | null {
  if (typeof value === 'string') return readLenient(value)?.text ?? value;
  return typeof value === 'object' && value !== null ? jsonText(value) : null;
}

function structureText(value: unknown): string | null {
  if (typeof value === 'string') return longestPiece(value)?.text ?? null;
  // What a logger makes of an exception, or of a response without its body.
  const isOwn = ['stack', 'stacktrace', 'stack_trace', 'headers'].some(
    (key) => member(value, key) !== undefined,
  );
  return isOwn ? null : bodyText(value);
}

function longestPiece(text: string) {
  const whole = readLenient(text);
  if (whole) return whole;
  const [first, ...more] = jsonPieces(text).pieces;
  return first && more.reduce((one, two) => (two.text.length > one.text.length ? two : one), first);
}

/** JSON in the sentence of a record: a record of its own, or the body. */
function inMessage(
  message: string,
  layers: number,
): (Partial<Parts> & { readonly body: string | null }) | null {
  const piece = longestPiece(message);
  if (!piece) return null;
  const inner = layers > 1 ? readRecord(piece.value, layers - 1) : NONE;
  return inner.kind === 'response' ? known(inner.parts) : { body: piece.text };
}

/** Without what the inner record does not know, which the outer one may. */
function known(parts: Parts): Partial<Parts> & { readonly body: string | null } {
  const {
    status,
    durationMs = -1,
    mediaType,
    requestBody,
    requestHeaders,
    responseHeaders,
    ...others
  } = parts;
  return {
    ...others,
    ...(status && { status }),
    ...(durationMs >= 0 && { durationMs }),
    ...(mediaType && { mediaType }),
    ...(requestBody && { requestBody }),
    ...(requestHeaders?.length && { requestHeaders }),
    ...(responseHeaders?.length && { responseHeaders }),
  };
}

function urlOf(url: string | null, host: string | null): string | null {
  if (url === null || host === null || /^[a-z][a-z\d+.-]{0,20}:\/\//i.test(url)) return url;
  if (!/^https?:\/\//i.test(host)) return absoluteUrl(url, host);
  return `${host.replace(/\/$/, '')}${url.startsWith('/') ? '' : '/'}${url}`;
}

function headersIn(value: unknown) {
  const headers = headersOf(value);
  return headers.length > 0 ? headers : null;
}

function methodOf(value: unknown): string | null {
  return typeof value === 'string' && /^[A-Za-z]{3,20}$/.test(value) ? value : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function objectOf(value: unknown): object | null {
  return typeof value === 'object' ? value : null;
}

function amountOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}

/** Null for what is nested too deeply to be written. */
function jsonText(value: object): string | null {
  try {
    return JSON.stringify(value);
  } catch {
    return null;
  }
}
