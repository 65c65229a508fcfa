import type { Exchange } from '../model/exchange.ts';
import type { CompiledShape } from './compile.ts';
import { isRedirect } from './standing.ts';

/**
 * Gives the forms for which a success or redirect of any host is looked at, by what its head and its request
 * say; none where nobody knows the status, for such a response counts as failing.
 */
export type SuccessForms = (exchange: Exchange) => readonly CompiledShape[];

const NONE: readonly CompiledShape[] = [];

/** Makes the lookup of the shapes that say in which successes of any host they can stand. */
export function indexSuccessForms(shapes: readonly CompiledShape[]): SuccessForms {
  const byMediaType = groupedBy(shapes, ({ successes }) => successes.mediaTypes);
  const byEndpoint = groupedBy(shapes, ({ successes }) => successes.endpoints);
  const bySegment = groupedBy(shapes, ({ successes }) => successes.segments);
  const byStatus = groupedBy(shapes, ({ successes }) => successes.statuses);
  const byRequest = groupedBy(shapes, ({ successes }) => successes.requests);
  const knownElsewhere = shapes.filter(({ elsewhere }) => elsewhere !== null);
  const byRedirect = groupedBy(knownElsewhere, ({ redirects }) => [...redirects]);
  const formsOf: SuccessForms = (exchange) => {
    const { mediaType, status, url } = exchange;
    if (status === null) return NONE;
    if (isRedirect(status)) return byRedirect.get(status) ?? NONE;
    const typed = byMediaType.get(mediaType) ?? NONE;
    // An endpoint of another kind of content is a page about it, or a script.
    if (!mediaType.endsWith('json') && !mayBeJson(exchange)) return typed;
    const path = pathOf(url);
    let found = together(typed, byStatus.get(status));
    found = together(found, byEndpoint.get(lastOf(path)));
    for (const [segment, shapes] of bySegment) {
      if (path.includes(`/${segment}/`)) found = together(found, shapes);
    }
    for (const [words, shapes] of byRequest) {
      if (asksFor(exchange, words)) found = together(found, shapes);
    }
    return found;
  };
  let last: { readonly exchange: Exchange; readonly found: readonly CompiledShape[] } | null = null;
  // Each step on the way of an exchange asks for its forms.
  return (exchange) => {
    if (last?.exchange !== exchange) last = { exchange, found: formsOf(exchange) };
    return last.found;
  };
}

/**
 * Whether JSON can stand in a body that the head does not call JSON: it says nothing exact, and the request
 * was written in JSON itself.
 */
function mayBeJson({ mediaType, requestBody }: Exchange): boolean {
  if (mediaType !== '' && mediaType !== 'text/plain') return false;
  return requestBody ? /^\s*[[{]/.test(requestBody.text) : false;
}

/** Each shape once. Nearly always one of the two is empty. */
function together(
  found: readonly CompiledShape[],
  more: readonly CompiledShape[] = NONE,
): readonly CompiledShape[] {
  if (more.length === 0) return found;
  return found.length === 0 ? more : [...new Set([...found, ...more])];
}

function groupedBy<T>(
  shapes: readonly CompiledShape[],
  keysOf: (shape: CompiledShape) => readonly T[],
): ReadonlyMap<T, readonly CompiledShape[]> {
  const groups = new Map<T, readonly CompiledShape[]>();
  for (const shape of shapes) {
    for (const key of keysOf(shape)) groups.set(key, [...(groups.get(key) ?? []), shape]);
  }
  return groups;
}

/** In characters, of either end: a client writes what a call is before its parameters, or behind them. */
const END_OF_REQUEST = 500;

/** Whether the body of the request has some words near one of its ends. */
function asksFor({ requestBody }: Exchange, words: string): boolean {
  if (!requestBody) return false;
  const { text } = requestBody;
  if (text.length <= 2 * END_OF_REQUEST) return text.includes(words);
  return (
    text.slice(0, END_OF_REQUEST).includes(words) || text.slice(-END_OF_REQUEST).includes(words)
  );
}

/** In characters; a longer path is that of no endpoint. */
const LONGEST_PATH = 2_000;

/** The URL's path in lower case, between slashes: `/a/b/`. */
function pathOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('//') + 2);
  if (start < 0) return '/';
  const path = url.slice(start, Math.min(endOf(url, start), start + LONGEST_PATH)).toLowerCase();
  return path.endsWith('/') ? path : `${path}/`;
}

/** Where the path that starts there ends: at its query, its fragment, or the end of the URL. */
function endOf(url: string, start: number): number {
  const query = url.indexOf('?', start);
  const end = query < 0 ? url.length : query;
  const fragment = url.indexOf('#', start);
  return fragment < 0 ? end : Math.min(fragment, end);
}

/** The last segment of a path between slashes; empty without one. */
function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/', path.length - 2) + 1, -1);
}

/** The last segment of the URL's path, in lower case; a slash behind it does not matter. Empty without one. */
export function endOfPath(url: string): string {
  return lastOf(pathOf(url));
}
