import type { Entry } from '../model/entry.ts';

/** The entry under another number, its body still unread. */
export function numbered(entry: Entry, number: number): Entry {
  return {
    exchange: { ...entry.exchange, entry: number },
    get body() {
      return entry.body;
    },
  };
}
