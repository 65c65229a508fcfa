import type { Exchange } from '../model/exchange.ts';
import type { CompiledShape } from './compile.ts';

/** Gives the forms for which a success of any host is looked at, by what its head and its request say. */
export type SuccessForms = (exchange: Exchange) => readonly CompiledShape[];

const NONE: readonly CompiledShape[] = [];

/** Makes the lookup of the shapes that say in which successes of any host they can stand. */
export function indexSuccessForms(shapes: readonly CompiledShape[]): SuccessForms {
  const byMediaType = groupedBy(shapes, ({ successes }) => successes.mediaTypes);
  const byEndpoint = groupedBy(shapes, ({ successes }) => successes.endpoints);
  const bySegment = groupedBy(shapes, ({ successes }) => successes.segments);
  const byStatus = groupedBy(shapes, ({ successes }) => successes.statuses);
  const byRequest = groupedBy(shapes, ({ successes }) => successes.requests);
  return (exchange) => {
    const typed = byMediaType.get(exchange.mediaType) ?? NONE;
    // An endpoint of another kind of content is a page about it, or a script.
    if (!exchange.mediaType.endsWith('json')) return typed;
    const ended = byEndpoint.size > 0 ? byEndpoint.get(endOfPath(exchange.url)) : undefined;
    const others = [
      typed,
      ended ?? NONE,
      byStatus.get(exchange.status) ?? NONE,
      ...(bySegment.size > 0 ? namedIn(exchange.url, bySegment) : []),
      ...(byRequest.size > 0 ? askedFor(exchange, byRequest) : []),
    ].filter((found) => found.length > 0);
    const [first = NONE, ...more] = others;
    return more.length === 0 ? first : [...new Set(others.flat())];
  };
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

/** In characters; a longer path is that of no endpoint. */
const LONGEST_PATH = 2_000;

/** What is looked for by each segment of the URL's path. */
function namedIn(
  url: string,
  bySegment: ReadonlyMap<string, readonly CompiledShape[]>,
): readonly (readonly CompiledShape[])[] {
  const start = url.indexOf('//') + 2;
  const [path = ''] = url.slice(start, start + LONGEST_PATH).split(/[?#]/, 1);
  const [, ...segments] = path.toLowerCase().split('/');
  return segments.map((segment) => bySegment.get(segment) ?? NONE);
}

/** In characters, of either end: a client writes what a call is before its parameters, or behind them. */
const END_OF_REQUEST = 500;

/** What is looked for by the body of the request. */
function askedFor(
  { requestBody }: Exchange,
  byRequest: ReadonlyMap<string, readonly CompiledShape[]>,
): readonly (readonly CompiledShape[])[] {
  if (!requestBody) return [];
  const { text } = requestBody;
  const ends =
    text.length > 2 * END_OF_REQUEST
      ? [text.slice(0, END_OF_REQUEST), text.slice(-END_OF_REQUEST)]
      : [text];
  return [...byRequest].flatMap(([words, found]) =>
    ends.some((end) => end.includes(words)) ? [found] : [],
  );
}

/** The last segment of the URL's path, in lower case; a slash behind it does not matter. Empty without one. */
export function endOfPath(url: string): string {
  const query = url.search(/[?#]/);
  let end = query < 0 ? url.length : query;
  if (url[end - 1] === '/') end -= 1;
  const start = url.lastIndexOf('/', end - 1) + 1;
  const isHost = start === url.indexOf('//') + 2;
  return isHost ? '' : url.slice(start, end).toLowerCase();
}
