import { readEntry } from '../src/har/entry.ts';
import type { ReadBody } from '../src/model/exchange.ts';
import type { Source } from '../src/model/source.ts';
import { readAnswer } from './answer.ts';
import { browser } from './browser.ts';

/** The traffic of the inspected tab, as `devtools.network` tells it from the moment of starting. */
export function liveSource(): Source {
  return {
    start(listener) {
      let entries = 0;
      const onFinished = (request: LiveRequest): void => {
        const entry = readEntry(ownMembers(request), entries);
        if (!entry) return;
        entries += 1;
        const type = contentTypeOf(entry.exchange.responseHeaders);
        listener.exchange(entry.exchange, bodyReader(request, type));
      };
      const { network } = browser.devtools;
      network.onRequestFinished.addListener(onFinished);
      return () => network.onRequestFinished.removeListener(onFinished);
    },
  };
}

/**
 * The entry with its members as its own: below Chromium 152 the polyfill hands over a proxy that only
 * inherits them, and what an entry from a file inherits is not read.
 */
function ownMembers(request: LiveRequest): object {
  const members = ['request', 'response', 'startedDateTime', 'time', 'timings'];
  return Object.fromEntries(members.map((name) => [name, Reflect.get(request, name)]));
}

/** What we use of a request that the browser hands over, beside the HAR entry that it is. */
interface LiveRequest {
  getContent(): Promise<unknown>;
}

function contentTypeOf(headers: readonly { name: string; value: string }[]): string {
  return headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value ?? '';
}

/** `getContent` fails once the page has navigated, and gives nothing for a body that is too large. */
function bodyReader(request: LiveRequest, contentType: string): ReadBody {
  return async () => {
    try {
      return readAnswer(await request.getContent(), request, contentType);
    } catch {
      return { kind: 'unavailable', why: 'withheld' };
    }
  };
}
