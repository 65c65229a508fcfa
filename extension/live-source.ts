import { decodeContent } from '../src/har/content.ts';
import { readEntry } from '../src/har/entry.ts';
import type { BodyRead, ReadBody } from '../src/model/exchange.ts';
import type { Source } from '../src/model/source.ts';
import { browser } from './browser.ts';

/** The traffic of the inspected tab, as `devtools.network` tells it from the moment of starting. */
export function liveSource(): Source {
  return {
    start(listener) {
      let entries = 0;
      const onFinished = (request: LiveRequest): void => {
        const entry = readEntry(request, entries);
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
      return toBody(await request.getContent(), contentType);
    } catch {
      return { kind: 'unavailable', why: 'withheld' };
    }
  };
}

/**
 * The promise gives `{content, encoding}` in Chromium from 152 on and `[content, encoding]` through
 * the polyfill below that.
 */
function toBody(answer: unknown, contentType: string): BodyRead {
  const [content, encoding]: unknown[] = Array.isArray(answer)
    ? answer
    : [property(answer, 'content'), property(answer, 'encoding')];
  if (typeof content !== 'string') return { kind: 'unavailable', why: 'withheld' };
  return decodeContent(content, typeof encoding === 'string' ? encoding : '', contentType);
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
