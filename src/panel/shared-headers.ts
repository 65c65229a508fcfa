import type { Exchange, Header } from '../model/exchange.ts';
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

/** Fields of one name, by their value. */
interface Named {
  readonly name: string;
  readonly fields: Map<string, Header>;
}

/** Of so many fields, and of so many characters in them, the last ones are remembered at least. */
const MOST_FIELDS = 4_096;
const MOST_CHARACTERS = 500_000;
/** A longer field is not remembered. */
const LONGEST = 16_384;

/** Makes it with nothing remembered. It holds twice the limits at most. */
export function createShareHeaders(): ShareHeaders {
  let recent = new Map<string, Named>();
  let older: ReadonlyMap<string, Named> = recent;
  let fields = 0;
  let characters = 0;

  let own = 0;

  const remember = ({ name, value }: Header): Header => {
    fields += 1;
    characters += name.length + value.length;
    if (fields > MOST_FIELDS || characters > MOST_CHARACTERS) {
      older = recent;
      recent = new Map();
      [fields, characters] = [1, name.length + value.length];
    }
    const before = older.get(name);
    const named = recent.get(name) ?? { name: before?.name ?? name, fields: new Map() };
    const known = before?.fields.get(value);
    if (!known) own += sizeOf(value);
    const field = known ?? { name: named.name, value };
    named.fields.set(value, field);
    recent.set(named.name, named);
    return field;
  };
  const shared = (field: Header): Header => {
    if (field.name.length + field.value.length > LONGEST) {
      own += sizeOf(field.value);
      return field;
    }
    return recent.get(field.name)?.fields.get(field.value) ?? remember(field);
  };

  return (exchange) => {
    own = 0;
    const requestHeaders = exchange.requestHeaders.map(shared);
    const responseHeaders = exchange.responseHeaders.map(shared);
    return { exchange: { ...exchange, requestHeaders, responseHeaders }, own };
  };
}
