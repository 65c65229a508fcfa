import { beginsAsJson, looksCut } from '../engine/truncation.ts';
import { readXml } from '../engine/xml.ts';
import { eventsOf, isEventStream } from './event-stream.ts';
import { findPieces } from './json-pieces.ts';
import { type Readable, readLenient } from './lenient.ts';
import { isPage, readPage } from './page.ts';
import { entryOf } from './parts.ts';
import type { Found } from './paste-read.ts';
import type { Steps } from './steps.ts';

const STATUS_UNKNOWN =
  'It was read as a body alone, without a status; more can be said with the status line or the URL above it.';
const TEXT_AROUND = 'The text around the body was left out.';
const EVENTS_CUT = 'Only the first 1,000 events of the stream were read.';

/**
 * Reads a body that stands alone: JSON as strictly or loosely as people print it, XML, or a stream of
 * events, also with a few words before or behind it. Null where nothing of the kind is in the text.
 */
export function* readBody(text: string): Steps<Found | null> {
  const plain = text.trim();
  if (isEventStream(plain)) return readStream(plain);
  const whole = readLenient(plain);
  if (whole) return bodyOf(whole);
  yield;
  if (plain.startsWith('<') && readXml(plain)) return found([plain], []);
  const { pieces } = yield* findPieces(plain);
  const [first] = pieces;
  if (first) {
    // Its longest piece is the body; in a sentence around it there may be others.
    const longest = pieces.reduce((one, other) => (size(other) > size(one) ? other : one), first);
    return found([longest.text], [TEXT_AROUND]);
  }
  const xml = xmlIn(plain);
  if (xml !== null) return found([xml], [TEXT_AROUND]);
  const cut = cutIn(plain);
  return cut === null ? null : found([cut], []);
}

/** What is JSON as a whole. */
export function bodyOf({ text }: Readable): Found {
  return found([text], []);
}

/** A text that is said to be a body, whatever is in it. */
export function* asBody(text: string): Steps<Found> {
  if (isPage(text)) return readPage(text) ?? found([text], []);
  return (yield* readBody(text)) ?? found([text], []);
}

function size({ from, to }: { readonly from: number; readonly to: number }): number {
  return to - from;
}

function found(bodies: readonly string[], remarks: readonly string[]): Found {
  return {
    entries: bodies.map((body) => entryOf({ body })),
    remarks: [...remarks, STATUS_UNKNOWN],
  };
}

function readStream(text: string): Found | null {
  const { events, cut } = eventsOf(text);
  if (events.length === 0) return null;
  return found(
    events.map((data) => readLenient(data)?.text ?? data),
    cut ? [EVENTS_CUT] : [],
  );
}

/** In characters: how far from the start of a text a document of XML may begin. */
const LONGEST_LEAD = 1_000;

/** A document of XML behind a few words. */
function xmlIn(text: string): string | null {
  const start = /<(?:\?xml\s|[A-Za-z])/.exec(text.slice(0, LONGEST_LEAD))?.index;
  if (start === undefined || start === 0) return null;
  const document = text.slice(start, text.lastIndexOf('>') + 1);
  return document !== '' && readXml(document) ? document : null;
}

/** What begins as JSON, at the start or behind a colon, and ends before its brackets are closed. */
function cutIn(text: string): string | null {
  if (beginsAsJson(text)) return looksCut(text) ? text : null;
  const start = /:\s*(?=\{\s*")/.exec(text.slice(0, LONGEST_LEAD));
  const rest = start ? text.slice(start.index + start[0].length) : '';
  return rest !== '' && looksCut(rest) ? rest : null;
}
