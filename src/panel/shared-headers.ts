import type { Exchange, Header } from '../model/exchange.ts';
import { createRecentTexts, LONGEST } from './recent-texts.ts';
import { sizeOf } from './room.ts';
import { createShared } from './shared-texts.ts';

/**
 * Gives the exchange with header fields that it has in common with those before as the same objects. Most headers
 * of an answer are those of the last one; of very many exchanges they would be most of the memory.
 */
export type ShareHeaders = (exchange: Exchange) => {
  readonly exchange: Exchange;
  /** What the fields take that those before did not have, and the lists of all, in bytes. */
  readonly own: number;
};

/** What a place in a list takes, and a field without its texts, roughly, in bytes. */
const PLACE = 8;
const FIELD = 40;

/** Makes it with nothing remembered. */
export function createShareHeaders(): ShareHeaders {
  const fields = createRecentTexts<Header>();
  const names = createRecentTexts<string>();
  const mediaTypes = createShared<string>();
  let own = 0;

  const nameOf = (name: string): string => {
    const known = names.get(name);
    if (known !== undefined) return known;
    own += sizeOf(name);
    names.set(name, name);
    return name;
  };
  const shared = (field: Header): Header => {
    const { name, value } = field;
    own += PLACE;
    if (name.length + value.length > LONGEST) {
      own += FIELD + sizeOf(name) + sizeOf(value);
      return field;
    }
    const key = `${name.length} ${name}${value}`;
    const known = fields.get(key);
    if (known) return known;
    own += FIELD + sizeOf(value);
    const first = { name: nameOf(name), value };
    fields.set(key, first);
    return first;
  };

  return (exchange) => {
    own = 0;
    const requestHeaders = exchange.requestHeaders.map(shared);
    const responseHeaders = exchange.responseHeaders.map(shared);
    // As it is, it may be a view of the field that it was read from.
    const mediaType = mediaTypes(exchange.mediaType, exchange.mediaType);
    return { exchange: { ...exchange, requestHeaders, responseHeaders, mediaType }, own };
  };
}
