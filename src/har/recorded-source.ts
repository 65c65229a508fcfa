import type { Entry } from '../model/entry.ts';
import type { Source } from '../model/source.ts';

/** A source of recorded exchanges: hands all of them over at once when it is started. */
export function recordedSource(entries: Iterable<Entry>): Source {
  return {
    start(listener) {
      for (const { exchange, body } of entries) {
        void listener.exchange(exchange, () => Promise.resolve(body));
      }
      return () => {};
    },
  };
}
