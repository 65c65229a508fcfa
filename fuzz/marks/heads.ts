import type { Exchange } from '../../src/model/exchange.ts';
import type { HeadTest, Shape } from '../../src/model/pack.ts';

/**
 * Whether the head of a response has what a form wants of it. The head of one that is passed on is lost:
 * it is held against a form that wants more of it than a status.
 */
export function showsHead(test: HeadTest | undefined, exchange: Exchange | null): boolean {
  if (!exchange) {
    return Object.keys(test ?? {}).every((wanted) => wanted === 'statuses');
  }
  const {
    mediaTypes = [exchange.mediaType],
    statuses,
    methods = [exchange.method.toUpperCase()],
    endpoints = [endpointOf(exchange.url)],
    headers = {},
  } = test ?? {};
  return (
    mediaTypes.includes(exchange.mediaType) &&
    (statuses?.some((one) => one === exchange.status || (exchange.status === null && one >= 400)) ??
      true) &&
    methods.includes(exchange.method.toUpperCase()) &&
    endpoints.includes(endpointOf(exchange.url)) &&
    Object.entries(headers).every(([name, values]) => {
      const own = exchange.responseHeaders.filter((header) => header.name.toLowerCase() === name);
      return own.some(({ value }) => values.length === 0 || values.includes(value));
    })
  );
}

/** Every 3xx but 304, which has the body of a success. */
export function isRedirect(status: number): boolean {
  return Math.floor(status / 100) === 3 && status !== 304;
}

/** Whether a form can stand in a response of a host of nobody: a failing one, or such a success. */
export function mayStandElsewhere(
  { inSuccess, inRedirect = [] }: Shape,
  { status, ...exchange }: Exchange,
): boolean {
  if (status === null || status >= 400) return true;
  if (isRedirect(status)) return inRedirect.includes(status);
  if (typeof inSuccess !== 'object') return false;
  const {
    mediaTypes = [],
    endpoints = [],
    segments = [],
    statuses = [],
    requests = [],
  } = inSuccess;
  if (mediaTypes.includes(exchange.mediaType)) return true;
  return (
    exchange.mediaType.endsWith('json') &&
    (endpoints.includes(endpointOf(exchange.url)) ||
      segmentsOf(exchange.url).some((segment) => segments.includes(segment)) ||
      statuses.includes(status) ||
      requests.some((words) => isAsked(words, exchange.requestBody?.text ?? '')))
  );
}

/** In characters: how far from either end of a request its words are looked for. */
const END_OF_REQUEST = 500;

function isAsked(words: string, request: string): boolean {
  if (request.length <= 2 * END_OF_REQUEST) return request.includes(words);
  const ends = [request.slice(0, END_OF_REQUEST), request.slice(-END_OF_REQUEST)];
  return ends.some((end) => end.includes(words));
}

function segmentsOf(url: string): readonly string[] {
  return pathOf(url).toLowerCase().split('/').slice(1);
}

/** The last segment of the URL's path, in lower case; a slash behind it does not matter. */
function endpointOf(url: string): string {
  return pathOf(url).replace(/\/$/, '').split('/').at(-1)?.toLowerCase() ?? '';
}

function pathOf(url: string): string {
  try {
    return new URL(url).pathname;
  } catch {
    return url.replace(/[?#].*$/s, '');
  }
}
