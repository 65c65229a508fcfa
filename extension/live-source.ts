import { readEntry } from '../src/har/entry.ts';
import type { ReadBody } from '../src/model/exchange.ts';
import type { Source } from '../src/model/source.ts';
import type { PausingClock } from '../src/panel/slices/clock.ts';
import { readAnswer } from './answer.ts';
import { type NetworkLog, takeEarlier } from './earlier-requests.ts';
import type { LiveRequest } from './live-request.ts';
import type { OneResource, Resources } from './resources.ts';
import { namedPages, timedPages } from './tab-pages.ts';

/** What we use of `devtools.network`. */
export interface Network {
  readonly onRequestFinished: BrowserEvent<LiveRequest>;
  readonly onNavigated: BrowserEvent<string>;
}

interface BrowserEvent<T> {
  addListener(listener: (told: T) => void): void;
  removeListener(listener: (told: T) => void): void;
}

/** What a live source needs beside the events. */
export interface LiveInput {
  /** Where a body is looked for that `getContent()` fails to give. */
  readonly resources: Resources;
  /** Where requests are that ended before the source was started; null for nowhere. */
  readonly toolsLog: NetworkLog | null;
  /** Whether entries say which document made them: Chromium's do, Firefox's do not. */
  readonly namesPages: boolean;
  readonly clock: PausingClock;
}

/**
 * The traffic of the inspected tab, as `devtools.network` tells it from the moment of starting, and what its log has of
 * before.
 */
export function liveSource(
  network: Network,
  { resources, toolsLog, namesPages, clock }: LiveInput,
): Source {
  return {
    start(listener) {
      let entries = 0;
      const started = (url: string, startedAt: string): void => listener.navigated(url, startedAt);
      const pages = namesPages ? namedPages(started) : timedPages(started, Date.now);
      const onNavigated = (url: string): void => pages.navigated(url);
      const take = (request: LiveRequest, isEarlier: boolean): void => {
        const entry = readEntry(ownMembers(request), entries);
        // Without an address or a response it is no request: neither browser was seen to tell of one.
        if (!entry) return;
        entries += 1;
        const { exchange } = entry;
        const page = pages.pageOf(exchange, Reflect.get(request, 'pageref'), isEarlier);
        const type = contentTypeOf(exchange.responseHeaders);
        const resource = resources.told(exchange.url, page);
        void listener.exchange(exchange, bodyReader(request, resource, type), page);
      };
      const onFinished = (request: LiveRequest): void => {
        if (earlier?.isNew(request) !== false) take(request, false);
      };
      network.onNavigated.addListener(onNavigated);
      network.onRequestFinished.addListener(onFinished);
      const earlier = toolsLog && takeEarlier(toolsLog, (request) => take(request, true), clock);
      return () => {
        earlier?.stop();
        network.onNavigated.removeListener(onNavigated);
        network.onRequestFinished.removeListener(onFinished);
      };
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

function contentTypeOf(headers: readonly { name: string; value: string }[]): string {
  return headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value ?? '';
}

/**
 * `getContent` gives nothing for a body that was forgotten with its page, or is too large, and rejects when
 * the browser does not know any more which request it belongs to.
 */
function bodyReader(request: LiveRequest, resource: OneResource, contentType: string): ReadBody {
  return async () => {
    try {
      const answer = await request.getContent().catch(() => resource.content());
      return readAnswer(answer, request, contentType);
    } catch {
      return { kind: 'unavailable', why: 'withheld' };
    }
  };
}
