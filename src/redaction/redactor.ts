import type { Exchange, Header } from '../model/exchange.ts';
import { scanBody } from './body.ts';
import { scanHeader } from './header.ts';
import { type Kind, PSEUDONYMS } from './kinds.ts';
import { type Learnable, learnFrom } from './learn.ts';
import { type Masked, numberPseudonyms, type Place } from './masked.ts';
import { type Covers, coveredBy, type Range } from './ranges.ts';
import type { Scan, Span } from './scan.ts';
import { type Meter, spansOf } from './scanner.ts';
import { merged } from './spans.ts';
import { type View, viewOf } from './view.ts';

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

/** Makes a redactor for one exchange, or for none. */
export function redactorOf(learnable: Learnable, options: RedactionOptions = {}): Redactor {
  const meter: Meter = { characters: 0 };
  const maxLength = options.maxLength ?? MAX_LENGTH;
  const learned = learnFrom(learnable, maxLength, meter);
  const keep = [...new Set(options.keep ?? [])];
  const host = learnable.exchange ? hostOf(learnable.exchange.url) : '';
  if (host !== '') keep.push(host);
  const names = numberPseudonyms();
  let cut = 0;

  const masking = (raw: string, place: Place, read: (view: View, scan: Scan) => void): string => {
    const text = raw.slice(0, maxLength + MARGIN);
    const spans = spansOf(viewOf(text), read, learned, meter);
    const isKept = coveredBy(occurrences(text, keep));
    const isMasked = maskedIn(text);
    const wanted = spans.filter(
      ({ start, end, by }) => !isMasked(start, end) && !(by === 'look' && isKept(start, end)),
    );
    const masks = merged(wanted, text).filter(({ kind }) => options.leave?.has(kind) !== true);
    const limit = raw.length > maxLength ? maxLength : text.length;
    cut += raw.length - limit;
    return replaced(text, masks, limit, (span) => names.shown(span, place));
  };

  const redactor: Redactor = {
    text: (text, place = TEXT) =>
      masking(text, place, (view, scan) => scan.value(view, { name: '' })),
    url: (url, place = URL_PLACE) => masking(url, place, (view, scan) => scan.url(view)),
    value: (name, value, place = TEXT) =>
      masking(value, place, (view, scan) => scan.value(view, { name })),
    header: ({ name, value }, side) => ({
      name,
      value: masking(value, { in: `${side}-header`, name }, (view, scan) =>
        scanHeader(view, name, scan),
      ),
    }),
    body: (text, mimeType, side) =>
      masking(text, { in: `${side}-body` }, (view, scan) => scanBody(view, mimeType, scan)),
    exchange: (of) => ({
      ...of,
      url: redactor.url(of.url),
      requestHeaders: of.requestHeaders.map((header) => redactor.header(header, 'request')),
      requestBody: of.requestBody && {
        mimeType: of.requestBody.mimeType,
        text: redactor.body(of.requestBody.text, of.requestBody.mimeType, 'request'),
      },
      responseHeaders: of.responseHeaders.map((header) => redactor.header(header, 'response')),
    }),
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

/** Tells whether there is nothing in a part but pseudonyms and marks between them. */
function maskedIn(text: string): Covers {
  if (!text.includes('MASKED-')) return () => false;
  return (start, end) => {
    const span = text.slice(start, end);
    return span.includes('MASKED-') && !/[\p{L}\p{N}]/u.test(span.replace(PSEUDONYMS, ''));
  };
}

/** Where the texts stand as words of their own. */
function occurrences(text: string, wanted: readonly string[]): Range[] {
  const found: Range[] = [];
  for (const one of wanted) {
    if (one === '') continue;
    for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + one.length)) {
      const end = at + one.length;
      if (!/[A-Za-z\d]/.test(`${text[at - 1] ?? ''}${text[end] ?? ''}`))
        found.push({ start: at, end });
    }
  }
  return found;
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
