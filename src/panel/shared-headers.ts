import type { Exchange, Header } from '../model/exchange.ts';
import { createRecentTexts, LONGEST } from './recent-texts.ts';
import { sizeOf } from './room.ts';

/**
 * Gives the exchange with header fields that it has in common with those before as the same objects. Most headers
 * of an answer are those of the last one; of very many exchanges they would be most of the memory.
 */
export type ShareHeaders = (exchange: Exchange) => {
  readonly exchange: Exchange;
  /** What the values take that those before did not have, in bytes. */
  readonly own: number;
};

/** Makes it with nothing remembered. */
export function createShareHeaders(): ShareHeaders {
  const fields = createRecentTexts<Header>();
  const names = createRecentTexts<string>();
  let own = 0;

  const nameOf = (name: string): string => {
    const known = names.get(name);
    if (known === undefined) names.set(name, name);
    return known ?? name;
  };
  const shared = (field: Header): Header => {
    const { name, value } = field;
    if (name.length + value.length > LONGEST) {
      own += sizeOf(value);
      return field;
    }
    const key = `${name.length} ${name}${value}`;
    const known = fields.get(key);
    if (known) return known;
    own += sizeOf(value);
    const first = { name: nameOf(name), value };
    fields.set(key, first);
    return first;
  };

  return (exchange) => {
    own = 0;
    const requestHeaders = exchange.requestHeaders.map(shared);
    const responseHeaders = exchange.responseHeaders.map(shared);
    return { exchange: { ...exchange, requestHeaders, responseHeaders }, own };
  };
}
