import { readEntry } from '../src/har/entry.ts';
import type { ReadBody } from '../src/model/exchange.ts';
import type { Source } from '../src/model/source.ts';
import type { PausingClock } from '../src/panel/slices/clock.ts';
import { readAnswer } from './answer.ts';
import { takeEarlier } from './earlier-requests.ts';
import { property } from './property.ts';
import type { OneResource, Resources } from './resources.ts';
import { namedPages, timedPages } from './tab-pages.ts';

/** What we use of `devtools.network`. */
export interface Network {
  readonly onRequestFinished: BrowserEvent<LiveRequest>;
  readonly onNavigated: BrowserEvent<string>;
  getHAR(callback: (log: unknown) => void): Promise<unknown> | undefined;
}

interface BrowserEvent<T> {
  addListener(listener: (told: T) => void): void;
  removeListener(listener: (told: T) => void): void;
}

/** What we use of a request that the browser hands over, beside the HAR entry that it is. */
interface LiveRequest {
  /** Not there in what Firefox has in its log: the body is. */
  getContent?(): Promise<unknown>;
}

/**
 * The traffic of the inspected tab, as `devtools.network` tells it, from the moment on in which the developer tools began
 * to watch it.
 *
 * @param resources where a body is looked for that `getContent()` fails to give
 * @param namesPages whether entries say which document made them: Chromium's do, Firefox's do not
 * @param clock for the slices in which what was before is taken
 */
export function liveSource(
  network: Network,
  resources: Resources,
  namesPages: boolean,
  clock: PausingClock,
): Source {
  return {
    start(listener) {
      let entries = 0;
      const started = (url: string, startedAt: string): void => listener.navigated(url, startedAt);
      const pages = namesPages ? namedPages(started) : timedPages(started, Date.now);
      const onNavigated = (url: string): void => pages.navigated(url);
      const take = (request: LiveRequest): void => {
        const entry = readEntry(ownMembers(request), entries);
        if (!entry) return;
        entries += 1;
        const { exchange } = entry;
        const page = pages.pageOf(exchange, Reflect.get(request, 'pageref'));
        const type = contentTypeOf(exchange.responseHeaders);
        const resource = resources.told(exchange.url, page);
        void listener.exchange(exchange, bodyReader(request, resource, type), page);
      };
      const onFinished = (request: LiveRequest): void => {
        if (earlier.isNew(request)) take(request);
      };
      network.onNavigated.addListener(onNavigated);
      network.onRequestFinished.addListener(onFinished);
      const earlier = takeEarlier(network, take, clock);
      return () => {
        earlier.stop();
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

/** What Firefox resolves `getContent()` with. */
function answerInLog(request: LiveRequest): readonly unknown[] {
  const content = property(property(request, 'response'), 'content');
  return [property(content, 'text'), property(content, 'mimeType')];
}

/**
 * `getContent` gives nothing for a body that was forgotten with its page, or is too large, and rejects when
 * the browser does not know any more which request it belongs to.
 */
function bodyReader(request: LiveRequest, resource: OneResource, contentType: string): ReadBody {
  return async () => {
    try {
      const answer = request.getContent
        ? await request.getContent().catch(() => resource.content())
        : answerInLog(request);
      return readAnswer(answer, request, contentType);
    } catch {
      return { kind: 'unavailable', why: 'withheld' };
    }
  };
}
