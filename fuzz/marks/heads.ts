import type { Exchange } from '../../src/model/exchange.ts';
import type { HeadTest, Shape } from '../../src/model/pack.ts';

/** Whether the head of a response has what a form wants of it. */
export function showsHead(test: HeadTest | undefined, exchange: Exchange): boolean {
  const {
    mediaTypes = [exchange.mediaType],
    statuses = [exchange.status],
    headers = {},
  } = test ?? {};
  return (
    mediaTypes.includes(exchange.mediaType) &&
    statuses.includes(exchange.status) &&
    Object.entries(headers).every(([name, values]) => {
      const own = exchange.responseHeaders.filter((header) => header.name.toLowerCase() === name);
      return own.some(({ value }) => values.length === 0 || values.includes(value));
    })
  );
}

/** Whether a form can stand in a response of a host of nobody: a failing one, or such a success. */
export function mayStandElsewhere({ inSuccess }: Shape, exchange: Exchange): boolean {
  if (exchange.status >= 400) return true;
  if (typeof inSuccess !== 'object') return false;
  const { mediaTypes = [], endpoints = [] } = inSuccess;
  return (
    mediaTypes.includes(exchange.mediaType) ||
    (exchange.mediaType.endsWith('json') && endpoints.includes(endpointOf(exchange.url)))
  );
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
