import type { BodyRead, Exchange, Header } from '../src/model/exchange.ts';
import { isStream, readEnd } from './end-of-stream.ts';
import { readBody } from './read-body.ts';
import { readHeaders, type SaidHeaders } from './read-headers.ts';
import { type Relay, relaysIn } from './read-relays.ts';
import { trailersIn } from './read-trailers.ts';
import { wordsIn } from './read-words.ts';
import { readXml } from './read-xml.ts';
import { type Response, textOf } from './response.ts';

/** What a response says, read once more beside the engine. */
export interface Read {
  readonly exchange: Exchange;
  readonly text: string;
  /** What the text says, in a list of one; null when it says nothing, or nobody read it. */
  readonly body: () => readonly [unknown] | null;
  /** Every word of the body. */
  readonly words: () => ReadonlySet<string>;
  /** The objects of the body in which a vendor's error may be passed on. */
  readonly relays: () => readonly Relay[];
  /**
   * The headers as forms see them, what the body says beside them. Trailers that stand in the body come first; where a body has several
   * of one name, another reading for each end of it.
   */
  readonly headers: () => readonly SaidHeaders[];
}

/**
 * Reads a response.
 *
 * @param wasRead whether the engine had the body
 */
export function readResponse(response: Response, wasRead = true): Read {
  const { exchange } = response;
  const text = wasRead ? textOf(response) : '';
  const body = once(() => {
    if (!isText(response.body) || !wasRead) return null;
    const end = isStream(exchange) ? readEnd(text) : null;
    return end ?? readBody(text) ?? readDocument(text, exchange);
  });
  return {
    exchange,
    text,
    body,
    words: once(() => wordsIn(body()?.[0])),
    relays: once(() => relaysIn(body()?.[0])),
    headers: once(() => {
      const trailers = trailersIn(text, exchange.mediaType);
      return ends(trailers).map((some) => ({
        ...readHeaders([...some, ...exchange.responseHeaders]),
        '<body>': body()?.[0] ?? null,
      }));
    }),
  };
}

/** XML in a failing response, or a redirect, that promises it, or nothing at all. */
function readDocument(text: string, { status, mediaType }: Exchange): readonly [object] | null {
  if ((status !== null && status < 300) || !/^$|[/+]xml$/.test(mediaType)) return null;
  const value = readXml(text);
  return value && [value];
}

/** So many readings of trailers at the start of a body, and so many at its end. */
const MOST_ENDS = 50;

/** What stands in the body behind any point of it: each of these may be the last frame. */
function ends(trailers: readonly Header[]): readonly (readonly Header[])[] {
  const all = trailers.map((_, index) => trailers.slice(index));
  return all.length === 0 ? [[]] : [...all.slice(0, MOST_ENDS), ...all.slice(-MOST_ENDS)];
}

function isText({ kind }: BodyRead | { readonly kind: 'breaks' }): boolean {
  return kind === 'text';
}

/** Most is never asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
