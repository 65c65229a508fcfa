import type { Exchange, Header } from '../model/exchange.ts';
import type { FindingId, FindingItem } from '../model/finding.ts';
import { ID_HEADERS } from '../model/id-headers.ts';

const NAMES: ReadonlySet<string> = new Set(ID_HEADERS);

/**
 * Every id that the vendor's support can look up: those of the finding, the one to quote first, then of
 * what is nested under it, then of the headers of the response and of the request. Each value once under
 * each name: that a header repeats the id of the body says that both are of one request.
 */
export function allIds(finding: FindingItem, exchange: Exchange): readonly FindingId[] {
  const found = [
    ...nestedIds(finding),
    ...idHeaders(exchange.responseHeaders),
    ...idHeaders(exchange.requestHeaders),
  ];
  const known = new Set<string>();
  return found.filter(({ name, value }) => {
    const key = `${name.toLowerCase()} ${value}`;
    if (value === '' || known.has(key)) return false;
    known.add(key);
    return true;
  });
}

function nestedIds({ ids, items }: FindingItem): readonly FindingId[] {
  return [...ids, ...items.flatMap(nestedIds)];
}

function idHeaders(headers: readonly Header[]): readonly FindingId[] {
  return headers
    .filter(({ name }) => NAMES.has(name.toLowerCase()))
    .map(({ name, value }) => ({ name, value, from: 'header' }));
}
