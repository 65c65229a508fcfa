import type { Exchange, Header } from '../model/exchange.ts';
import type { Kind } from './kinds.ts';
import { learnFrom } from './learn.ts';
import { type Masked, numberPseudonyms, type Place } from './masked.ts';
import { masksOf } from './masks.ts';
import type { Meter } from './meter.ts';
import {
  bodyReader,
  headerReader,
  type Learnable,
  type Reader,
  textsOf,
  URL_READER,
  valueReader,
} from './readers.ts';
import { finish, type Reading, type Span } from './scan.ts';

/** How to mask. */
export interface RedactionOptions {
  /**
   * Decoded ids, code and time: an exact occurrence of one stays, whatever it looks like. One that
   * stands where a secret stands, or is a credential of the exchange, is masked all the same: else a server
   * could name a secret as its id.
   */
  readonly keep?: readonly string[];
  /** Pseudonyms whose values are shown after all. The others keep their numbers. */
  readonly unmask?: ReadonlySet<string>;
  /** Kinds that are not masked. */
  readonly leave?: ReadonlySet<Kind>;
  /** Characters of one text that are read, 1,000,000 unless given; the rest of it is cut off. */
  readonly maxLength?: number;
}

/**
 * Masks secrets and personal data in everything that one exchange gives. One value has one pseudonym in
 * all that a redactor returns, however it is written: percent-encoded, escaped, in base64.
 */
export interface Redactor {
  /** Text in which anything may stand: a vendor's message, a note, a pasted text. */
  readonly text: (text: string, place?: Place) => string;
  /** Absolute or not; scheme, host and the words of the path stay. Still a URL afterwards. */
  readonly url: (url: string, place?: Place) => string;
  /** A value under its name, as of a query key, a form field, a JSON member, a parameter of a message. */
  readonly value: (name: string, value: string, place?: Place) => string;
  /** The name and, of a cookie and a credential, the cookie's name and the scheme stay. */
  readonly header: (header: Header, side: 'request' | 'response') => Header;
  /** JSON stays JSON: a masked number becomes text. Forms, parts and free text are read too. */
  readonly body: (text: string, mimeType: string, side: 'request' | 'response') => string;
  /** The same exchange without its secrets, for export. Of `bodySize`, nothing is changed. */
  readonly exchange: (exchange: Exchange) => Exchange;
  /** What was met in the texts that were given since the start, in the order of the exchange. */
  readonly masked: () => readonly Masked[];
  /**
   * Starts anew with other values unmasked, given by their pseudonyms, without reading the exchange again:
   * what was met and cut is forgotten, pseudonyms stay.
   */
  readonly restart: (unmask?: ReadonlySet<string>) => void;
  /** Characters that were cut off because a text was too long. */
  readonly cut: () => number;
  /** Characters that were read so far, encodings within encodings counted once each. */
  readonly read: () => number;
}

const MAX_LENGTH = 1_000_000;
/** Read beyond the limit, so that a secret across it is masked whole. */
const MARGIN = 16_384;

/** Makes a redactor for one exchange, or for none, without giving anything else a turn. */
export function redactorOf(learnable: Learnable, options: RedactionOptions = {}): Redactor {
  return finish(readRedactor(learnable, options));
}

/**
 * Makes the same in pieces. What reads all of the exchange is in these: the texts of it are masked at once
 * when they are asked for then.
 */
export function* readRedactor(
  learnable: Learnable,
  options: RedactionOptions = {},
): Reading<Redactor> {
  const meter: Meter = { characters: 0, unpaused: 0 };
  const { maxLength = MAX_LENGTH, leave } = options;
  const texts = textsOf(learnable);
  const rules = {
    learned: yield* learnFrom(texts, maxLength, meter),
    keep: keptOf(learnable.exchange, options),
    meter,
  };
  /** The texts of the exchange are asked for again and again. */
  const known = new Map<string, readonly Span[]>();
  const names = numberPseudonyms();
  let cut = 0;

  const read = (raw: string) => raw.slice(0, maxLength + MARGIN);
  for (const [text, reader] of texts) {
    known.set(keyOf(read(text), reader), yield* masksOf(read(text), reader, rules));
  }
  const masking: Masking = (raw, place, reader) => {
    const text = read(raw);
    const masks = known.get(keyOf(text, reader)) ?? finish(masksOf(text, reader, rules));
    const wanted = masks.filter(({ kind }) => leave?.has(kind) !== true);
    const limit = raw.length > maxLength ? maxLength : text.length;
    cut += raw.length - limit;
    return replaced(text, wanted, limit, (span) => names.shown(span, place));
  };

  const redactor: Redactor = {
    ...maskersOf(masking),
    masked: names.masked,
    restart(unmask) {
      names.restart(unmask);
      cut = 0;
    },
    cut: () => cut,
    read: () => meter.characters,
  };
  // Numbered once for the whole exchange, a value has the same pseudonym in a ticket as in a command.
  const { exchange, body } = learnable;
  if (exchange) redactor.exchange(exchange);
  if (body !== '') redactor.body(body, exchange?.mediaType ?? '', 'response');
  redactor.restart(options.unmask);
  return redactor;
}

type Masking = (text: string, place: Place, reader: Reader) => string;

function maskersOf(
  masking: Masking,
): Pick<Redactor, 'text' | 'url' | 'value' | 'header' | 'body' | 'exchange'> {
  const maskers: ReturnType<typeof maskersOf> = {
    text: (text, place = TEXT) => masking(text, place, valueReader('')),
    url: (url, place = URL_PLACE) => masking(url, place, URL_READER),
    value: (name, value, place = TEXT) => masking(value, place, valueReader(name)),
    header: ({ name, value }, side) => ({
      name,
      value: masking(value, { in: `${side}-header`, name }, headerReader(name)),
    }),
    body: (text, mimeType, side) => masking(text, { in: `${side}-body` }, bodyReader(mimeType)),
    exchange: (of) => ({
      ...of,
      url: maskers.url(of.url),
      requestHeaders: of.requestHeaders.map((header) => maskers.header(header, 'request')),
      requestBody: of.requestBody && {
        mimeType: of.requestBody.mimeType,
        text: maskers.body(of.requestBody.text, of.requestBody.mimeType, 'request'),
      },
      responseHeaders: of.responseHeaders.map((header) => maskers.header(header, 'response')),
    }),
  };
  return maskers;
}

/** No reader's id has a line break in it. */
function keyOf(text: string, { id }: Reader): string {
  return `${id}\n${text}`;
}

/** What was decoded, and the host of the exchange. */
function keptOf(exchange: Exchange | null, { keep = [] }: RedactionOptions): readonly string[] {
  const host = exchange ? hostOf(exchange.url) : '';
  return [...new Set(keep), ...(host === '' ? [] : [host])];
}

const TEXT: Place = { in: 'text' };
const URL_PLACE: Place = { in: 'url' };

/** The host, without port; an empty text when the URL has none. */
function hostOf(url: string): string {
  const [, authority = ''] = /^[a-z][a-z\d+.-]{0,30}:\/\/([^/?#\\]*)/i.exec(url) ?? [];
  return authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(/:\d*$/, '')
    .replace(/^\[|\]$/g, '');
}

function replaced(
  text: string,
  spans: readonly Span[],
  limit: number,
  shown: (span: Span) => string | null,
): string {
  let result = '';
  let at = 0;
  for (const span of spans) {
    if (span.start >= limit) break;
    result += text.slice(at, span.start);
    const pseudonym = shown(span);
    result += pseudonym ?? text.slice(span.start, span.end);
    at = span.end;
  }
  return at < limit ? result + text.slice(at, limit) : result;
}
