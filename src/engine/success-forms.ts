import type { Exchange } from '../model/exchange.ts';
import type { CompiledShape } from './compile.ts';

/** Gives the forms for which a success of any host is looked at, by its media type and the end of its path. */
export type SuccessForms = (exchange: Exchange) => readonly CompiledShape[];

const NONE: readonly CompiledShape[] = [];

/** Makes the lookup of the shapes that say in which successes of any host they can stand. */
export function indexSuccessForms(shapes: readonly CompiledShape[]): SuccessForms {
  const byMediaType = new Map<string, readonly CompiledShape[]>();
  const byEndpoint = new Map<string, readonly CompiledShape[]>();
  for (const shape of shapes) {
    const { mediaTypes, endpoints } = shape.successes;
    for (const type of mediaTypes) byMediaType.set(type, [...(byMediaType.get(type) ?? []), shape]);
    for (const end of endpoints) byEndpoint.set(end, [...(byEndpoint.get(end) ?? []), shape]);
  }
  if (byMediaType.size + byEndpoint.size === 0) return () => NONE;
  return ({ url, mediaType }) => {
    const typed = byMediaType.get(mediaType) ?? NONE;
    // An endpoint of another kind of content is a page about it, or a script.
    if (byEndpoint.size === 0 || !mediaType.endsWith('json')) return typed;
    const ended = byEndpoint.get(endOfPath(url)) ?? NONE;
    return typed.length === 0 ? ended : [...typed, ...ended];
  };
}

/** The last segment of the URL's path, in lower case; a slash behind it does not matter. Empty without one. */
function endOfPath(url: string): string {
  const query = url.search(/[?#]/);
  let end = query < 0 ? url.length : query;
  if (url[end - 1] === '/') end -= 1;
  const start = url.lastIndexOf('/', end - 1) + 1;
  const isHost = start === url.indexOf('//') + 2;
  return isHost ? '' : url.slice(start, end).toLowerCase();
}
